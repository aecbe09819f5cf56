import { OUTCOMES, type Judged, type Outcome } from "./outcome";

/** How often each outcome came. */
export type Counts = Readonly<Record<Outcome, number>>;

export function countsOf(outcomes: Iterable<Outcome>): Counts {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<
    Outcome,
    number
  >;
  for (const outcome of outcomes) counts[outcome]++;
  return counts;
}

/** The same for each origin, or each stage; in alphabetical order. */
export function countsBy(
  all: readonly Judged[],
  key: "origin" | "stage"
): Readonly<Record<string, Counts>> {
  const groups = new Map<string, Outcome[]>();
  for (const one of all) groups.set(one[key], [...(groups.get(one[key]) ?? []), one.outcome]);
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, outcomes]) => [name, countsOf(outcomes)]));
}

export function total(counts: Counts): number {
  return OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
}

/** Right, or rightly left alone. */
export function right({ rightCertain, rightLikely, leftAlone }: Counts): number {
  return rightCertain + rightLikely + leftAlone;
}

export function wrong({ wrongCertain, wrongLikely }: Counts): number {
  return wrongCertain + wrongLikely;
}
