import type { CountryCode } from "../../reference/countries";
import type { Places } from "./rule";

/** What a call's text says of a country: in the programme, outside it, barred, or nothing at all. */
export type Place = "programme" | "elsewhere" | "barred" | "unmentioned";

/** `placeOf` for many: each country is looked up once. */
export function placeFinder(places: Places): (country: CountryCode) => Place {
  const known = new Map<CountryCode, Place>();
  return (country) => {
    const place = known.get(country) ?? placeOf(places, country);
    known.set(country, place);
    return place;
  };
}

/** What the call says of a country; a territory is asked about as the state it belongs to. */
export function placeOf(places: Places, country: CountryCode): Place {
  const state = stateOf(places, country);
  if (places.programmeCountries.includes(state)) return "programme";
  if (places.barred.includes(state)) return "barred";
  return places.unmentioned.includes(state) ? "unmentioned" : "elsewhere";
}

/** The state as which a country or territory counts under this call. */
export function stateOf(places: Places, country: CountryCode): CountryCode {
  return places.countsAs[country] ?? country;
}
