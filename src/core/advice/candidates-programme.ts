import { relaxation, type Bounds, type Kind } from "./candidates-relaxation";
import { cutsOf, Shortfall } from "./candidates-shortfall";
import type { Demand } from "./demand";
import type { Member } from "./member";

/** How far a search is. */
export interface Progress {
  /** Programmes solved. */
  readonly solved: number;
  /** What the best choice so far costs; Infinity before the first. */
  readonly best: number;
}

interface Branch {
  /** Countries count up to so many members. */
  readonly cut: number;
  readonly bounds: ReadonlyMap<number, Bounds>;
  /** No choice in it costs less. */
  readonly atLeast: number;
}

/**
 * How many of each kind to add to `base` so that the demand is met, at the least cost; all of them together have to suffice.
 * Branch and bound over linear programmes; gives way after each. "none" where nothing costs less than `limit`; null where
 * `most` programmes don't settle it.
 */
export function* leastCost(
  demand: Demand,
  base: readonly Member[],
  kinds: readonly Kind[],
  most: number,
  limit = Infinity
): Generator<Progress, readonly number[] | "none" | null> {
  const relax = relaxation(demand, base, kinds);
  let best: readonly number[] | "none" = "none";
  let cost = limit;
  const cuts = cutsToTry(demand, base);
  const open: Branch[] = cuts.map((cut) => ({ cut, bounds: new Map(), atLeast: 0 }));
  for (let solved = 1; ; solved++) {
    const branch = takeLeast(open);
    if (!branch || branch.atLeast >= cost) return best;
    if (solved > most) return null;
    const relaxed = relax(branch.cut, branch.bounds, cost);
    if (relaxed === "unsolved") return null;
    yield { solved, best: cost };
    if (relaxed === "none") continue;

    const whole = relaxed.chosen.map((copies) => Math.ceil(copies - NEAR));
    const rounded = withoutSpare(demand, base, kinds, whole);
    if (!rounded) return null;
    if (costOf(kinds, rounded) < cost) [best, cost] = [rounded, costOf(kinds, rounded)];
    open.push(...split(branch, relaxed, kinds));
  }
}

/** Copies this near to a whole number are whole. */
const NEAR = 1e-6;

/** One will do where it asks for no more countries. */
function cutsToTry(demand: Demand, base: readonly Member[]): readonly number[] {
  const shortfall = new Shortfall(demand, base);
  const cuts = cutsOf(demand);
  const met = cuts.find((cut) => shortfall.missingAtCut(cut) <= 0);
  return met === undefined ? cuts : [met];
}

/** The branches to either side of the number that is the least whole; none where all are whole. */
function split(
  { cut, bounds }: Branch,
  { chosen, atLeast }: { readonly chosen: readonly number[]; readonly atLeast: number },
  kinds: readonly Kind[]
): Branch[] {
  let [at, farthest] = [-1, NEAR];
  chosen.forEach((copies, index) => {
    const off = Math.abs(copies - Math.round(copies));
    if (off > farthest) [at, farthest] = [index, off];
  });
  if (at < 0) return [];
  const below = Math.floor(chosen[at] ?? 0);
  const { min, max } = bounds.get(at) ?? { min: 0, max: kinds[at]?.copies ?? 0 };
  const within = (bound: Bounds): Branch => ({
    cut,
    bounds: new Map(bounds).set(at, bound),
    atLeast,
  });
  return [within({ min: below + 1, max }), within({ min, max: below })];
}

/** The one with the least bound; of equals the latest, which is the deepest. */
function takeLeast(open: Branch[]): Branch | undefined {
  let least = open.length - 1;
  for (let at = least - 1; at >= 0; at--) {
    if ((open[at] as Branch).atLeast < (open[least] as Branch).atLeast) least = at;
  }
  return open.splice(least, 1)[0];
}

/** What can be spared of it left away, the dearest first, of equals the last kinds first; null where it isn't enough. */
function withoutSpare(
  demand: Demand,
  base: readonly Member[],
  kinds: readonly Kind[],
  enough: readonly number[]
): readonly number[] | null {
  const shortfall = new Shortfall(demand, base);
  kinds.forEach(({ member }, at) => shortfall.add(member, enough[at] ?? 0));
  if (!shortfall.isNone()) return null;
  const chosen = [...enough];
  const dearestFirst = [...kinds.entries()].reverse().sort(([, one], [, other]) => other.cost - one.cost); // prettier-ignore
  for (const [at, { member }] of dearestFirst) {
    for (let left = chosen[at] ?? 0; left > 0; left--) {
      shortfall.add(member, -1);
      if (shortfall.isNone()) chosen[at] = left - 1;
      else {
        shortfall.add(member, 1);
        break;
      }
    }
  }
  return chosen;
}

function costOf(kinds: readonly Kind[], chosen: readonly number[]): number {
  return kinds.reduce((sum, { cost }, at) => sum + cost * (chosen[at] ?? 0), 0);
}
