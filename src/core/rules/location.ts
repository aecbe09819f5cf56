import type { CountryCode } from "../../reference/countries";
import type { Capability, Partner } from "../reading/partner";
import { remembered } from "../reading/remembered";
import { placeOf, stateOf, type Place } from "./place";
import type { Places } from "./rule";

/** Where an organisation sits, and what the call says of that. */
export interface Location {
  /** The country it counts for, territories put to their state; null where unknown. */
  readonly countsAs: CountryCode | null;
  readonly countryIs: "certain" | "likely" | "unknown";
  /** Null where the country is not certain. */
  readonly place: Place | null;
  /** Whether a full partner may come from there. */
  readonly allowed: Capability;
  readonly inProgramme: Capability;
}

/** Finds where country cells say that an organisation sits. */
export interface FindLocation {
  readonly ofOne: (country: Partner["country"]) => Location;
  readonly ofAll: (rows: readonly Partner[]) => Location;
}

/** Prepares the finding of locations under one call. Rows that certainly name different countries leave it unknown. */
export function locationFinder(places: Places): FindLocation {
  // A few dozen places, shared by thousands of organisations.
  const certainly = remembered((state: CountryCode) => certainLocation(places, state));
  const likely = remembered(likelyLocation);
  const locationIn = (country: Partner["country"]): Location => {
    if (country.kind !== "known") return NOWHERE;
    const state = stateOf(places, country.value);
    return country.confidence === "certain" ? certainly(state) : likely(state);
  };
  return {
    ofOne: locationIn,
    ofAll: (rows) => agreed(rows.map(({ country }) => locationIn(country))),
  };
}

/** What is certain goes first; rows of one place share their location. */
function agreed(locations: readonly Location[]): Location {
  return only(locations, "certain") ?? only(locations, "likely") ?? NOWHERE;
}

/** The one location that is told so; `NOWHERE` for several, null for none. */
function only(locations: readonly Location[], how: Location["countryIs"]): Location | null {
  let found: Location | null = null;
  for (const location of locations) {
    if (location.countryIs !== how || location === found) continue;
    if (found) return NOWHERE;
    found = location;
  }
  return found;
}

/** Where an organisation of unknown country sits. */
const NOWHERE: Location = {
  countsAs: null,
  countryIs: "unknown",
  place: null,
  allowed: "possible",
  inProgramme: "possible",
};

function likelyLocation(state: CountryCode): Location {
  return { ...NOWHERE, countsAs: state, countryIs: "likely" };
}

function certainLocation(places: Places, state: CountryCode): Location {
  const place = placeOf(places, state);
  return {
    countsAs: state,
    countryIs: "certain",
    place,
    allowed: ALLOWED[place],
    inProgramme: IN_PROGRAMME[place],
  };
}

const ALLOWED: Readonly<Record<Place, Capability>> = {
  programme: "certain",
  "full-partner": "certain",
  "associated-partner-only": "no",
  barred: "no",
  undecided: "possible",
  unmentioned: "possible",
};

const IN_PROGRAMME: Readonly<Record<Place, Capability>> = {
  programme: "certain",
  "full-partner": "no",
  "associated-partner-only": "no",
  barred: "no",
  undecided: "possible",
  unmentioned: "no",
};
