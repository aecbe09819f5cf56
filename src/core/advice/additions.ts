import type { Headcount } from "./member";
import type { Minima } from "./minima";

/**
 * The fewest newcomers after which every counted minimum is met; each a full partner of one group or none. The kinds are
 * disjoint and come to `total`; countries go across them.
 */
export interface Additions {
  readonly total: number;
  /** How many of them, whichever, come each from a programme country that is not covered yet. */
  readonly fromNewCountries: number;
  readonly actors: number;
  readonly heis: number;
  readonly vets: number;
  /** Higher education institutions or VET providers, as you like. */
  readonly providers: number;
  /** Labour market actors or providers, as you like. */
  readonly ofEitherGroup: number;
  readonly ofAnyKind: number;
}

/**
 * Two groups that share organisations can both be filled exactly when there are enough for each and for both together
 * (Hall's theorem); where one organisation counts twice, enough for each will do. A newcomer that brings a group may bring
 * a country too, so the shortfalls run side by side and the largest decides.
 */
export function fewestAdditions(minima: Minima, found: Headcount, countTwice: boolean): Additions {
  const actors = short(minima.actors, found.actors);
  const heis = short(minima.heis, found.heis);
  const vets = short(minima.vets, found.vets);
  const ofBothKinds = countTwice ? 0 : minima.heis + minima.vets;
  const allProviders = short(Math.max(minima.providers, ofBothKinds), found.providers);
  const providers = short(allProviders, heis + vets);
  const named = actors + heis + vets + providers;

  const ofBothGroups = countTwice ? 0 : minima.actors + minima.providers;
  const ofEitherGroup = short(short(ofBothGroups, found.grouped), named);
  const fromNewCountries = short(minima.countries, found.countries);
  const grouped = named + ofEitherGroup;
  const total = Math.max(grouped, fromNewCountries, short(minima.partners, found.partners));
  const ofAnyKind = total - grouped;
  return { total, fromNewCountries, actors, heis, vets, providers, ofEitherGroup, ofAnyKind };
}

function short(needed: number, found: number): number {
  return Math.max(0, needed - found);
}
