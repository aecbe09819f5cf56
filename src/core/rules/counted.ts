import { kindsOf, type Kind } from "./group-tally";
import type { NamedRow } from "./named-row";
import { organisationMaker, type Organisation } from "./organisation";
import type { Call } from "./rule";
import { sortedByOrganisation } from "./same-organisation";
import { takingPartOf } from "./taking-part";
import type { Reason } from "./verdict";

/** What the rules count: organisations, and the rows that can't be counted with why. */
export interface Counted {
  /** By id, the lowest first. */
  readonly organisations: readonly Organisation[];
  /** The same, by how the rules on groups see them. */
  readonly kinds: readonly Kind[];
  /** By partner id. */
  readonly leftOut: ReadonlyMap<number, Reason>;
}

/** The organisations behind the rows, each once; rows that certainly are no full partners are left out, with why. */
export function countedOrganisations(call: Call, rows: readonly NamedRow[]): Counted {
  const organisationOf = organisationMaker(call);
  const leftOut = new Map<number, Reason>();
  const organisations: Organisation[] = [];
  const sharing: NamedRow[] = [];
  for (const row of rows) {
    const part = takingPartOf(row.partner);
    if (part.counts === "no") leftOut.set(row.partner.id, part.reason);
    else if (row.alone) organisations.push(organisationOf([part]));
    else sharing.push(row);
  }
  for (const { partners } of sortedByOrganisation(sharing).organisations) {
    organisations.push(organisationOf(partners.map(takingPartOf)));
  }
  for (const { id, rows: same } of organisations) {
    if (same.length === 1) continue;
    for (const row of same) if (row.id !== id) leftOut.set(row.id, "duplicate");
  }
  return countedAmong(
    organisations.sort((one, other) => one.id - other.id),
    leftOut
  );
}

/** What is counted of these organisations, the lowest id first. */
export function countedAmong(
  organisations: readonly Organisation[],
  leftOut: Counted["leftOut"]
): Counted {
  return { organisations, kinds: kindsOf(organisations), leftOut };
}
