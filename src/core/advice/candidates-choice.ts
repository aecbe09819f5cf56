import { fewestAdditions, type Additions } from "./additions";
import type { Candidate, Pool } from "./candidates";
import { earliest, kindsOf } from "./candidates-kinds";
import { allOf, type LineUp, lineUps } from "./candidates-lead";
import { leastCost, type Progress } from "./candidates-programme";
import { Shortfall } from "./candidates-shortfall";
import { demandOf } from "./demand";
import { headcountOf } from "./member";
import { withdrawalsFrom } from "./withdrawals";

export interface Wish {
  /** As few candidates as will do, or those that ask for the least EU grant together. */
  readonly aim: "fewest" | "cheapest";
  /** How many partners may leave after that, whichever, with every minimum still met. */
  readonly departures: number;
}

export type Choice =
  /** Those who take part will do. */
  | { readonly is: "needless" }
  | {
      readonly is: "chosen";
      /** In the order of the table. */
      readonly candidates: readonly Candidate[];
      /** What they ask for together, in euro; null where an amount is missing. */
      readonly grant: number | null;
    }
  /** All that can be chosen won't do. */
  | ({ readonly is: "too-few" } & Reach)
  /** Given up before the best was certain. */
  | { readonly is: "unsettled" };

/** How far all that can take part together get. */
interface Reach {
  /** In the order of the table; of several that would coordinate, one. */
  readonly candidates: readonly Candidate[];
  /** Whether others would coordinate beside one of these. */
  readonly areSomeBarred: boolean;
  /** Whom else to add before every minimum is met. */
  readonly missing: Additions;
  /** How many may leave; null where minima are not met. */
  readonly survives: number | null;
}

/**
 * Chooses candidates so that every counted minimum is met, even after so many have left: the fewest that will do, or the
 * cheapest of those whose grant is known; never two that would coordinate. Exact. Of choices as good it gives one with a
 * coordinator, and one in which nobody can make room for a candidate further up the table. Gives way after each step, so
 * that a page stays alive and can stop asking.
 */
export function* choose(
  pool: Pool,
  { aim, departures }: Wish,
  mostSteps = MOST_STEPS
): Generator<Progress, Choice> {
  const { minima, countTwice, base } = pool;
  const demand = demandOf(minima, countTwice, departures);
  const costOf = aim === "fewest" ? () => 1 : cents;
  if (new Shortfall(demand, base).isNone()) return { is: "needless" };
  const offered = choosable(pool, aim);
  const all = lineUps(offered, costOf);
  const able = all.filter((one) => new Shortfall(demand, [...base, ...allOf(one)]).isNone());
  if (able.length === 0) return { is: "too-few", ...farthest(pool, all, offered.length) };

  let best: readonly Candidate[] = [];
  let [cost, solved] = [Infinity, 0];
  for (const { leader, others } of able) {
    const led = leader ? [...base, leader] : base;
    const ahead = leader ? costOf(leader) : 0;
    if (ahead >= cost) continue;
    const kinds = kindsOf(demand, led, others, costOf);
    const steps = leastCost(demand, led, kinds, mostSteps - solved, cost - ahead);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      yield { solved: ++solved, best: ahead + step.value.best };
    }
    if (!step.value) return { is: "unsettled" };
    if (step.value === "none") continue;
    const chosen = earliest(demand, led, kinds, step.value);
    best = allOf({ leader, others: chosen });
    cost = best.reduce((sum, one) => sum + costOf(one), 0);
  }
  return { is: "chosen", candidates: best, grant: grantOf(best) };
}

/** A step takes a few milliseconds, and hardly any choice needs ten. */
const MOST_STEPS = 5000;

/** How far those of so many get who get the farthest; without a leader nobody gets farther than with one. */
function farthest(pool: Pool, all: readonly LineUp[], many: number): Reach {
  const led = all.filter(({ leader }) => leader !== null);
  const reaches = (led.length > 0 ? led : all).map((one) => reachOf(pool, allOf(one), many));
  return reaches.reduce((best, one) => (isFarther(one, best) ? one : best));
}

function isFarther(one: Reach, other: Reach): boolean {
  const missing = one.missing.total - other.missing.total;
  return missing < 0 || (missing === 0 && (one.survives ?? 0) > (other.survives ?? 0));
}

function reachOf(
  { minima, countTwice, base }: Pool,
  candidates: readonly Candidate[],
  many: number
): Reach {
  const all = [...base, ...candidates];
  const missing = fewestAdditions(minima, headcountOf(all), countTwice);
  const isMet = missing.total === 0;
  return {
    candidates,
    areSomeBarred: candidates.length < many,
    missing,
    survives: isMet ? (withdrawalsFrom(minima, all, countTwice)?.survives ?? null) : null,
  };
}

function choosable({ candidates }: Pool, aim: Wish["aim"]): readonly Candidate[] {
  return aim === "fewest" ? candidates : candidates.filter(({ grant }) => grant !== null);
}

function cents({ grant }: Candidate): number {
  return Math.round((grant ?? 0) * 100);
}

function grantOf(chosen: readonly Candidate[]): number | null {
  if (chosen.some(({ grant }) => grant === null)) return null;
  return chosen.reduce((sum, candidate) => sum + cents(candidate), 0) / 100;
}
