import type { Call, Rule, RuleId } from "../../../src/core/rules/rule";
import { SMALL_CALLS } from "../rules/small-calls";

/** The small calls, and the same with minima in other proportions, so that each may be what decides. */
export const SMALL_MINIMA: readonly Call[] = [
  ...SMALL_CALLS,
  ...SMALL_CALLS.map((call) => asking(call, { "education-and-training-providers": 1 })),
  ...SMALL_CALLS.map((call) => asking(call, { "labour-market-actors": 3, "full-partners": 2 })),
];

function asking(call: Call, minima: Readonly<Partial<Record<RuleId, number>>>): Call {
  const rules = call.rules.map((rule): Rule => {
    const atLeast = minima[rule.id];
    if (atLeast === undefined) return rule;
    return { ...rule, requirement: { ...rule.requirement, atLeast } as Rule["requirement"] };
  });
  return { ...call, rules };
}
