import { listedBy } from "../reading/listed-by";
import type { Candidate } from "./candidates";
import type { Kind } from "./candidates-relaxation";
import { Shortfall } from "./candidates-shortfall";
import type { Demand } from "./demand";
import type { Member } from "./member";

/** A kind with those of it, in the order of the table. */
export interface PooledKind extends Kind {
  readonly candidates: readonly Candidate[];
}

/** Candidates sorted by what they bring to a demand and by cost, a whole number; kinds by their first row. */
export function kindsOf(
  demand: Demand,
  base: readonly Member[],
  candidates: readonly Candidate[],
  costOf: (candidate: Candidate) => number
): readonly PooledKind[] {
  const found = new Shortfall(demand, base);
  const isCovered = found.coversCountries();
  // Where more members are than may leave, one more adds nothing.
  const counts = (country: string | null): boolean =>
    country !== null && !isCovered && (found.sizes.get(country) ?? 0) <= demand.departures;
  const kinds = new Map<string, { member: Member; cost: number; candidates: Candidate[] }>();
  for (const candidate of candidates) {
    const country = counts(candidate.country) ? candidate.country : null;
    const cost = costOf(candidate);
    const brings = demand.counts.map(({ isOne }) => (isOne(candidate) ? 1 : 0));
    const key = [cost, ...brings, country].join();
    const known = kinds.get(key);
    if (known) known.candidates.push(candidate);
    else kinds.set(key, { member: { ...candidate, country }, cost, candidates: [candidate] });
  }
  return [...kinds.values()].map((kind) => ({ ...kind, copies: kind.candidates.length }));
}

/**
 * So many of each kind, the first ones of each; then whoever can make room for one of the same cost further up the table
 * does, as long as it goes on. In the order of the table.
 */
export function earliest(
  demand: Demand,
  base: readonly Member[],
  kinds: readonly PooledKind[],
  chosen: readonly number[]
): readonly Candidate[] {
  const taken = [...chosen];
  const shortfall = new Shortfall(demand, base);
  kinds.forEach(({ member }, at) => shortfall.add(member, taken[at] ?? 0));
  const alike = listedBy(kinds.keys(), (at) => kinds[at]?.cost ?? null);
  while (kinds.some((_, at) => makesRoom(at)));
  return kinds
    .flatMap(({ candidates }, at) => candidates.slice(0, taken[at]))
    .sort((one, other) => one.id - other.id);

  /** Whether the last one taken of a kind made room for the first one left of another. */
  function makesRoom(from: number): boolean {
    const { member, cost, candidates } = kinds[from] as PooledKind;
    const copies = taken[from] ?? 0;
    const leaving = candidates[copies - 1];
    if (!leaving) return false;
    shortfall.add(member, -1);
    for (const to of alike.get(cost) ?? []) {
      const next = kinds[to] as PooledKind;
      const coming = next.candidates[taken[to] ?? 0];
      if (to === from || !coming || coming.id > leaving.id) continue;
      shortfall.add(next.member, 1);
      if (shortfall.isNone()) {
        taken[from] = copies - 1;
        taken[to] = (taken[to] ?? 0) + 1;
        return true;
      }
      shortfall.add(next.member, -1);
    }
    shortfall.add(member, 1);
    return false;
  }
}
