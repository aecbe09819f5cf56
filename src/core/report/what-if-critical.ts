import { rowIdsOf } from "../rules/organisation";
import type { CellRef } from "../table/grid";
import { adviceOn } from "./advice-on";
import { brokenRules } from "./broken-rules";
import type { Checked } from "./checked";
import { partnerCell } from "./finding-partners";
import { partnerName, standingOf } from "./names";
import { listed } from "./wording";

/** A partner on whom it hangs that the call stays met. */
export interface CriticalPartner {
  /** Of all rows that name it. */
  readonly ids: readonly number[];
  readonly name: string;
  /** The rules that can break when it leaves. */
  readonly rules: string;
  readonly cell: CellRef;
}

/** The partners in any smallest set whose leaving breaks a rule, in the order of the table; none where nothing is met. */
export function criticalPartners(checked: Checked): readonly CriticalPartner[] {
  const rules = new Map<number, string[]>();
  for (const one of adviceOn(checked).withdrawals?.breaks ?? []) {
    for (const id of one.partners) rules.set(id, [...(rules.get(id) ?? []), brokenRules(one)]);
  }
  return checked.verdict.organisations.flatMap((organisation) => {
    const { id } = organisation;
    const breaks = rules.get(id);
    const standing = standingOf(checked, id);
    if (!breaks || !standing) return [];
    return [
      {
        ids: rowIdsOf(organisation),
        name: partnerName(standing.partner),
        rules: listed(breaks, breaks.length),
        cell: partnerCell(standing),
      },
    ];
  });
}
