/** Two groups that draw on the same organisations: how many can only be in the first, only in the second, in either. */
export interface Able {
  readonly first: number;
  readonly second: number;
  readonly either: number;
}

/** How many each of two groups needs, and which of them goes short where they are equally short of organisations. */
export interface Needs {
  readonly first: number;
  readonly second: number;
  readonly shortOnTie: "first" | "second";
}

/**
 * How many of `able.either` stand in the first group, when each organisation is counted once, where it helps most.
 * Both groups are filled where they can be. Where only one can be filled, it is; where either could be but not both, the
 * one with fewer organisations able to count goes short. What is left over goes where the margin is smaller.
 */
export function assignedToFirst({ first, second, either }: Able, needs: Needs): number {
  const shortOfFirst = Math.max(0, needs.first - first);
  const shortOfSecond = Math.max(0, needs.second - second);
  const left = either - shortOfFirst - shortOfSecond;
  if (left >= 0) {
    return (
      shortOfFirst +
      evenOut(left, first + shortOfFirst - needs.first, second + shortOfSecond - needs.second)
    );
  }
  const firstCan = shortOfFirst <= either;
  const secondCan = shortOfSecond <= either;
  if (!firstCan && !secondCan) {
    return evenOut(either, first - needs.first, second - needs.second);
  }
  const fillFirst = firstCan && (!secondCan || !goesShort("first", first, second, needs));
  return fillFirst ? shortOfFirst : either - shortOfSecond;
}

function goesShort(
  group: Needs["shortOnTie"],
  first: number,
  second: number,
  needs: Needs
): boolean {
  if (first === second) return needs.shortOnTie === group;
  return group === (first < second ? "first" : "second");
}

/** How many of `spare` go to the first of two margins so that they end as equal as can be; the odd one goes to the first. */
function evenOut(spare: number, firstMargin: number, secondMargin: number): number {
  const share = Math.ceil((spare + secondMargin - firstMargin) / 2);
  return Math.min(spare, Math.max(0, share));
}
