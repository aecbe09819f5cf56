import { ECOSYSTEMS } from "../../reference/ecosystems";
import type { Requirement, Rule } from "./rule";
import type { Finding, ProjectFacts } from "./verdict";

const ECOSYSTEM_IDS: ReadonlySet<string> = new Set(Object.keys(ECOSYSTEMS));

type GrantLimit = Extract<Requirement, { kind: "eu-grant" }>;

/**
 * Whether the grant asked for keeps within the limit. Where that hangs on a duration that is not stated, or for which the
 * call names none, a grant within the lowest limit keeps within all of them, and one between the lowest and the highest
 * is open.
 */
export function grantFinding(rule: Rule, limit: GrantLimit, facts: ProjectFacts): Finding {
  const { atMost, byMonths } = limit;
  const { duration, grant } = facts;
  const ofDuration = duration === undefined ? undefined : byMonths?.[duration];
  if (ofDuration !== undefined || byMonths === undefined || grant === undefined) {
    const most = ofDuration ?? atMost;
    return factFinding(rule, most, grant, (asked) => asked <= most);
  }
  const lowest = Math.min(atMost, ...Object.values(byMonths));
  const finding = factFinding(
    rule,
    grant > lowest ? atMost : lowest,
    grant,
    (asked) => asked <= lowest
  );
  return grant > lowest && grant <= atMost ? { ...finding, outcome: "undetermined" } : finding;
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
