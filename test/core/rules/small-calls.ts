import { BLUEPRINT_2025 } from "../../../src/calls/blueprint-2025/call";
import { BLUEPRINT_2026 } from "../../../src/calls/blueprint-2026/call";
import { BLUEPRINT_2027 } from "../../../src/calls/blueprint-2027/call";
import { ENTERPRISES_2026 } from "../../../src/calls/enterprises-2026/call";
import type { Call, Rule } from "../../../src/core/rules/rule";

const MINIMA: Readonly<Record<string, number>> = {
  "full-partners": 4,
  "programme-countries": 3,
  "labour-market-actors": 2,
  "education-and-training-providers": 2,
};

/** Calls of each way to let countries in, with smaller minima and four programme countries, so that a handful of partners decides. */
export const SMALL_CALLS: readonly Call[] = [
  BLUEPRINT_2026,
  BLUEPRINT_2025,
  ENTERPRISES_2026,
  BLUEPRINT_2027,
].map((call) => ({
  ...call,
  id: `small-${call.id}`,
  places: { ...call.places, programmeCountries: ["DE", "FR", "IT", "DK"] },
  rules: call.rules.map(withSmallMinimum),
}));

function withSmallMinimum(rule: Rule): Rule {
  const atLeast = MINIMA[rule.id];
  if (atLeast === undefined) return rule;
  return { ...rule, requirement: { ...rule.requirement, atLeast } as Rule["requirement"] };
}
