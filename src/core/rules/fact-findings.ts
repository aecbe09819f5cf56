import { ECOSYSTEMS } from "../../reference/ecosystems";
import type { Requirement, Rule } from "./rule";
import type { Finding, ProjectFacts } from "./verdict";

const ECOSYSTEM_IDS: ReadonlySet<string> = new Set(Object.keys(ECOSYSTEMS));

type GrantLimit = Extract<Requirement, { kind: "eu-grant" }>;

/** Whether the grant asked for keeps within the limit, which may hang on the duration. */
export function grantFinding(rule: Rule, limit: GrantLimit, facts: ProjectFacts): Finding {
  const ofDuration = facts.duration === undefined ? undefined : limit.byMonths?.[facts.duration];
  const atMost = ofDuration ?? limit.atMost;
  return factFinding(rule, atMost, facts.grant, (grant) => grant <= atMost);
}

/** Whether the project lasts as long as the call says; of several durations the nearest is named. */
export function durationFinding(
  rule: Rule,
  months: readonly number[],
  facts: ProjectFacts
): Finding {
  const stated = facts.duration;
  const nearest = [...months].sort(
    (one, other) => Math.abs(one - (stated ?? 0)) - Math.abs(other - (stated ?? 0))
  )[0];
  return factFinding(rule, nearest ?? null, stated, (duration) => months.includes(duration));
}

/** Whether the proposal names exactly one of the industrial ecosystems. */
export function ecosystemFinding(rule: Rule, facts: ProjectFacts): Finding {
  const named = facts.ecosystems ?? [];
  const known = new Set(named.filter((id) => ECOSYSTEM_IDS.has(id)));
  const stated = named.length === 0 ? undefined : known.size;
  return factFinding(rule, 1, stated, (count) => count === 1);
}

function factFinding(
  rule: Rule,
  required: number | null,
  stated: number | undefined,
  isMet: (stated: number) => boolean
): Finding {
  const nobody = { counting: [], maybe: [], notCounting: [], settle: [] };
  if (stated === undefined || !Number.isFinite(stated)) {
    const figures = { required, certain: null, possible: null, ...nobody };
    return { rule, outcome: "not-applicable", ...figures, because: "not-stated" };
  }
  const outcome = isMet(stated) ? "met" : "unmet";
  return { rule, outcome, required, certain: stated, possible: stated, ...nobody };
}
