import type { Judged } from "./outcome";
import { countsBy, countsOf, right, total, type Counts } from "./tally";

/** What we hold a set against: shares, from 0 to 1. */
export interface Target {
  readonly mostWrongCertain?: number;
  readonly leastRight?: number;
}

export interface Question {
  readonly id: string;
  readonly says: string;
  readonly target: Target;
}

/** A set that was asked, ours and others beside it. */
export interface Measured extends Question {
  readonly counts: Counts;
  readonly byOrigin: Readonly<Record<string, Counts>>;
  readonly byStage: Readonly<Record<string, Counts>>;
  readonly wrongCertain: readonly Judged[];
  /** Wrong but not certain, or left open. */
  readonly missed: readonly Judged[];
  readonly others: readonly { readonly says: string; readonly counts: Counts }[];
}

export interface Claim {
  readonly says: string;
  readonly found: string;
  readonly holds: boolean;
}

export function measured(
  question: Question,
  all: readonly Judged[],
  others: Measured["others"] = []
): Measured {
  const MISSED: readonly string[] = ["open", "wrongLikely"];
  return {
    ...question,
    counts: countsOf(all.map(({ outcome }) => outcome)),
    byOrigin: countsBy(all, "origin"),
    byStage: countsBy(all, "stage"),
    wrongCertain: all.filter(({ outcome }) => outcome === "wrongCertain"),
    missed: all.filter(({ outcome }) => MISSED.includes(outcome)),
    others,
  };
}

/** What became of a set's targets; of nothing where nothing was asked. */
export function claimsOf({ says, target, counts }: Measured): readonly Claim[] {
  const n = total(counts);
  if (n === 0) return [];
  const { mostWrongCertain, leastRight } = target;
  const claims: Claim[] = [];
  if (mostWrongCertain !== undefined) {
    const holds = counts.wrongCertain <= mostWrongCertain * n;
    const most = mostWrongCertain === 0 ? "none" : `at most ${percent(mostWrongCertain, 1)}`;
    const found = `${counts.wrongCertain} of ${n}`;
    claims.push({ says: `${says}: ${most} certain and wrong`, found, holds });
  }
  if (leastRight !== undefined) {
    const holds = right(counts) >= leastRight * n;
    const found = `${percent(right(counts), n)}, ${right(counts)} of ${n}`;
    const least = leastRight === 1 ? "all" : `at least ${percent(leastRight, 1)}`;
    claims.push({ says: `${says}: ${least} right`, found, holds });
  }
  return claims;
}

/** Whole per cent where it is whole, else tenths, never rounded up to 100 or down to 0. */
export function percent(part: number, of: number): string {
  if (of === 0) return "–";
  const exact = (part * 100) / of;
  const rounded = Math.round(exact * 10) / 10;
  if (rounded === 100 && part !== of) return "99.9 %";
  if (rounded === 0 && part > 0) return "<0.1 %";
  return `${rounded} %`;
}
