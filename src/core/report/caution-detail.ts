import { COUNTRIES, type CountryCode } from "../../reference/countries";
import { RULE_IDS, type RuleId } from "../rules/rule";
import type { Caution, Verdict } from "../rules/verdict";

type Detail = Caution["detail"];

/** The rules that `detail.rule` names, comma-separated. */
export function rulesIn({ rule }: Detail): RuleId[] {
  const named = String(rule ?? "").split(",");
  return RULE_IDS.filter((id) => named.includes(id));
}

/** The counts that stand in `detail` under the ids of rules. */
export function countsIn(detail: Detail): (readonly [RuleId, number])[] {
  return RULE_IDS.flatMap((id) => {
    const count = detail[id];
    return typeof count === "number" ? [[id, count] as const] : [];
  });
}

/** The country that `detail.country` names by its code. */
export function countryIn({ country }: Detail): CountryCode | undefined {
  return (Object.keys(COUNTRIES) as CountryCode[]).find((code) => code === country);
}

/** What the whole would be, from `detail.outcome`, as the end of a sentence; "" where it is not said. */
export function wholeThen({ outcome }: Detail): string {
  const words: Readonly<Record<Verdict["outcome"], string>> = {
    met: "; then no rule is broken",
    unmet: "; then the consortium is not eligible",
    undetermined: "; then it cannot be decided yet",
  };
  const known = (Object.keys(words) as Verdict["outcome"][]).find((word) => word === outcome);
  return known === undefined ? "" : words[known];
}
