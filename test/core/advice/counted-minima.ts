import { isMinimum } from "../../../src/core/rules/minimum";
import { countedAmong, countedOrganisations } from "../../../src/core/rules/counted";
import { findingOn } from "../../../src/core/rules/findings";
import { namedRows } from "../../../src/core/rules/named-row";
import type { Organisation } from "../../../src/core/rules/organisation";
import type { Call, RuleId } from "../../../src/core/rules/rule";
import type { Consortium } from "../../../src/core/rules/verdict";

/** The organisations behind the rows, as `judge` makes them. */
export function organisationsOf(
  call: Call,
  { partners }: Pick<Consortium, "partners">
): readonly Organisation[] {
  return countedOrganisations(call, partners, namedRows(call.places, partners)).organisations;
}

/** Whether organisations certainly meet minima, by the rules themselves; done at the first that is not met. */
export function minimaMet(
  call: Call,
  consortium: Consortium,
  asks: (kind: RuleId) => boolean = isMinimum
): (organisations: readonly Organisation[]) => boolean {
  const rules = call.rules.filter(({ id }) => asks(id));
  return (organisations) => {
    const counted = countedAmong(organisations, []);
    return rules.every((rule) => findingOn(rule, call, consortium, counted).outcome === "met");
  };
}
