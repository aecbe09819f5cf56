import type { Everything } from "./measure-all";
import { OUTCOMES } from "./outcome";
import { total, type Counts } from "./tally";

/** All counts, for other programs; no row of the sets is in it. */
export function figures({ sets, ...rest }: Everything): object {
  return {
    ...rest,
    sets: sets.map(({ id, says, target, counts, byOrigin, byStage, others }) => ({
      id,
      says,
      target,
      ...withTotal(counts),
      byOrigin: withTotals(byOrigin),
      byStage: withTotals(byStage),
      others: others.map((other) => ({ says: other.says, ...withTotal(other.counts) })),
    })),
  };
}

function withTotal(counts: Counts): object {
  const ordered = OUTCOMES.map((outcome) => [outcome, counts[outcome]]);
  return { n: total(counts), ...(Object.fromEntries(ordered) as Counts) };
}

function withTotals(of: Readonly<Record<string, Counts>>): object {
  return Object.fromEntries(Object.entries(of).map(([name, counts]) => [name, withTotal(counts)]));
}
