import type { Candidate } from "./candidates";

/** Candidates that may take part together: of those that would coordinate, at most one. */
export interface LineUp {
  /** Who would coordinate, taken in for sure. */
  readonly leader: Candidate | null;
  /** Those to choose from beside it. */
  readonly others: readonly Candidate[];
}

/**
 * All line-ups in which the best choice can be: one for each leader, the first of the cheapest where several bring the same,
 * in the order of the table; then the one that nobody leads; then those whose leader covers no programme country, and so
 * can't be the coordinator that is needed.
 */
export function lineUps(
  candidates: readonly Candidate[],
  costOf: (candidate: Candidate) => number
): readonly LineUp[] {
  const others = candidates.filter(({ leads }) => !leads);
  const leaders = new Map<string, Candidate>();
  for (const one of candidates.filter(({ leads }) => leads)) {
    const brings = [one.country, one.actor, one.hei, one.vet].join();
    const known = leaders.get(brings);
    if (!known || costOf(one) < costOf(known)) leaders.set(brings, one);
  }
  const led = [...leaders.values()].sort((one, other) => one.id - other.id);
  const established = led.filter(({ country }) => country !== null);
  const elsewhere = led.filter(({ country }) => country === null);
  return [...established, null, ...elsewhere].map((leader) => ({ leader, others }));
}

/** Everyone of a line-up. */
export function allOf({ leader, others }: LineUp): readonly Candidate[] {
  return leader ? [leader, ...others].sort((one, other) => one.id - other.id) : others;
}
