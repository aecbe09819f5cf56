import { fewestAdditions, type Additions } from "./additions";
import type { Candidate, Pool } from "./candidates";
import { earliest, kindsOf } from "./candidates-kinds";
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

/** How far all of them together get. */
interface Reach {
  /** Whom else to add before every minimum is met. */
  readonly missing: Additions;
  /** How many may leave; null where minima are not met. */
  readonly survives: number | null;
}

/**
 * Chooses candidates so that every counted minimum is met, even after so many have left: the fewest that will do, or the
 * cheapest of those whose grant is known. Exact. Of choices as good it gives one in which nobody can make room for a
 * candidate further up the table. Gives way after each step, so that a page stays alive and can stop asking.
 */
export function* choose(
  pool: Pool,
  { aim, departures }: Wish,
  mostSteps = MOST_STEPS
): Generator<Progress, Choice> {
  const { minima, countTwice, base } = pool;
  const demand = demandOf(minima, countTwice, departures);
  const candidates = choosable(pool, aim);
  if (new Shortfall(demand, base).isNone()) return { is: "needless" };
  if (!new Shortfall(demand, [...base, ...candidates]).isNone())
    return { is: "too-few", ...reachOf(pool, candidates) };

  const kinds = kindsOf(demand, base, candidates, aim === "fewest" ? () => 1 : cents);
  const copies = yield* leastCost(demand, base, kinds, mostSteps);
  if (!copies) return { is: "unsettled" };
  const chosen = earliest(demand, base, kinds, copies);
  return { is: "chosen", candidates: chosen, grant: grantOf(chosen) };
}

/** A step takes a few milliseconds, and hardly any choice needs ten. */
const MOST_STEPS = 5000;

function reachOf({ minima, countTwice, base }: Pool, candidates: readonly Candidate[]): Reach {
  const all = [...base, ...candidates];
  const missing = fewestAdditions(minima, headcountOf(all), countTwice);
  const isMet = missing.total === 0;
  return {
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
