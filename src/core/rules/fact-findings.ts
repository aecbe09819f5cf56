import { ECOSYSTEMS } from "../../reference/ecosystems";
import type { ProjectFact } from "../reading/fact";
import type { CellRef } from "../table/grid";
import type { Requirement, Rule } from "./rule";
import type { Finding, KnownFact, KnownFacts } from "./verdict";

const ECOSYSTEM_IDS: ReadonlySet<string> = new Set(Object.keys(ECOSYSTEMS));

type GrantLimit = Extract<Requirement, { kind: "eu-grant" }>;

/**
 * Whether the grant asked for keeps within the limit. Where that hangs on a duration that is not certain, or for which the
 * call names none, a grant within the lowest limit keeps within all of them, and one between the lowest and the highest
 * is open. `settle`: the cells where amounts are missing.
 */
export function grantFinding(
  rule: Rule,
  limit: GrantLimit,
  { grant, duration }: KnownFacts,
  settle: readonly CellRef[] = []
): Finding {
  const { atMost, byMonths } = limit;
  const ofDuration = byMonths?.[certainOf(duration) ?? NaN];
  if (!grant || grant.value === null) return notStated(rule, ofDuration ?? atMost);
  const limits = ofDuration ?? byMonths ?? atMost;
  const lowest = typeof limits === "number" ? limits : Math.min(atMost, ...Object.values(limits));
  const highest = typeof limits === "number" ? limits : atMost;
  const { least, most, value } = grant;
  const isUnmet = least !== null && least > highest;
  const isMet = least !== null && most !== null && most <= lowest;
  const required = (most ?? least ?? value) > lowest ? highest : lowest;
  const outcome = isUnmet ? "unmet" : isMet ? "met" : "undetermined";
  const figures = { required, certain: least, possible: least === null ? value : most };
  return {
    rule,
    outcome,
    ...figures,
    ...NOBODY,
    settle: outcome === "undetermined" ? settle : [],
  };
}

/** Whether the project lasts as long as the call says; of several durations the nearest is named. */
export function durationFinding(
  rule: Rule,
  months: readonly number[],
  { duration }: KnownFacts
): Finding {
  const stated = duration?.value ?? 0;
  const nearest = [...months].sort(
    (one, other) => Math.abs(one - stated) - Math.abs(other - stated)
  )[0];
  return factFinding(rule, nearest ?? null, duration, (lasting) => months.includes(lasting));
}

/** Whether the proposal names exactly one of the industrial ecosystems. */
export function ecosystemFinding(rule: Rule, { ecosystems }: KnownFacts): Finding {
  const named = ecosystems && {
    ...ecosystems,
    value: ecosystems.value && new Set(ecosystems.value.filter((id) => ECOSYSTEM_IDS.has(id))).size,
  };
  return factFinding(rule, 1, named, (count) => count === 1);
}

/** Whether a rule is about this fact; how much may be asked for can hang on how long the project lasts. */
export function isRuleOn(fact: ProjectFact, { requirement }: Rule): boolean {
  const { kind } = requirement;
  if (kind === "eu-grant")
    return fact === "grant" || (fact === "duration" && requirement.byMonths !== undefined);
  return (
    (kind === "duration" && fact === "duration") ||
    (kind === "one-ecosystem" && fact === "ecosystems")
  );
}

const NOBODY = { counting: [], maybe: [], notCounting: [], settle: [] };

/** What is only likely leaves the rule open both ways. */
function factFinding(
  rule: Rule,
  required: number | null,
  fact: KnownFact<number> | undefined,
  isMet: (value: number) => boolean
): Finding {
  if (!fact || fact.value === null) return notStated(rule, required);
  const { value: possible } = fact;
  const certain = certainOf(fact) ?? null;
  const outcome = certain === null ? "undetermined" : isMet(certain) ? "met" : "unmet";
  return { rule, outcome, required, certain, possible, ...NOBODY };
}

function notStated(rule: Rule, required: number | null): Finding {
  const figures = { required, certain: null, possible: null, ...NOBODY };
  return { rule, outcome: "not-applicable", ...figures, because: "not-stated" };
}

function certainOf(fact: KnownFact<number> | undefined): number | undefined {
  return fact?.confidence === "certain" ? (fact.value ?? undefined) : undefined;
}
