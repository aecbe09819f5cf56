import type { Call, Requirement, RuleId } from "./rule";

/** The requirements that ask for at least so many of something; each rule bears the name of its kind. */
export type MinimumRule = Extract<Requirement, { atLeast: number }>["kind"];

const MINIMA: ReadonlySet<RuleId> = new Set<MinimumRule>([
  "full-partners",
  "programme-countries",
  "labour-market-actors",
  "education-and-training-providers",
  "higher-education-institution",
  "vet-provider",
]);

export function isMinimum(id: RuleId): id is MinimumRule {
  return MINIMA.has(id);
}

/** How many a call asks for; 0 where it doesn't ask. */
export function atLeastOf({ rules }: Call, kind: MinimumRule): number {
  for (const { requirement } of rules) {
    if (requirement.kind === kind && "atLeast" in requirement) return requirement.atLeast;
  }
  return 0;
}
