import type { CountryCode } from "../../reference/countries";
import type { Places } from "./rule";

/**
 * What a call's text says of a country: a programme country; a country from which full partners may come all the same, or
 * associated partners only; one that is barred; one of which it is not known yet whether it is a programme country; or
 * nothing at all.
 */
export type Place =
  "programme" | "full-partner" | "associated-partner-only" | "barred" | "undecided" | "unmentioned";

/** What the call says of a country; a territory is asked about as the state it belongs to. */
export function placeOf(places: Places, country: CountryCode): Place {
  const state = stateOf(places, country);
  if (places.programmeCountries.includes(state)) return "programme";
  if (places.undecided.includes(state)) return "undecided";
  if (places.barred.includes(state)) return "barred";
  if (places.unmentioned.includes(state)) return "unmentioned";
  const { elsewhere } = places;
  if (typeof elsewhere === "string") return elsewhere;
  return elsewhere.fullPartnersFrom.includes(state) ? "full-partner" : "associated-partner-only";
}

/** The state as which a country or territory counts under this call. */
export function stateOf(places: Places, country: CountryCode): CountryCode {
  return places.countsAs[country] ?? country;
}
