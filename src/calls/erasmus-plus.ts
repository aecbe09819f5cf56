import {
  BRITISH_TERRITORIES,
  EU_MEMBER_STATES,
  OTHER_TERRITORIES,
} from "../reference/country-groups";
import type { CountryCode } from "../reference/countries";

/** Third countries associated to Erasmus+ in 2025 and 2026. Programme Guide 2026, Part A, page 34. */
const ASSOCIATED_COUNTRIES = [
  "MK",
  "RS",
  "IS",
  "LI",
  "NO",
  "TR",
] as const satisfies readonly CountryCode[];

/** The countries that count as programme countries in 2025 and 2026. */
export const PROGRAMME_COUNTRIES: readonly CountryCode[] = [
  ...EU_MEMBER_STATES,
  ...ASSOCIATED_COUNTRIES,
];

/**
 * Regions 1 to 3 of the third countries not associated to the programme: Western Balkans, Neighbourhood East,
 * South-Mediterranean countries. Programme Guide 2026, Part A, pages 34 and 35.
 */
export const REGIONS_1_TO_3: readonly CountryCode[] = [
  ...(["AL", "BA", "XK", "ME"] as const),
  ...(["AM", "AZ", "BY", "GE", "MD", "UA"] as const),
  ...(["DZ", "EG", "IL", "JO", "LB", "LY", "MA", "PS", "SY", "TN"] as const),
];

/** Places that the list of countries in the Programme Guide 2026, Part A, pages 33 to 36, leaves out altogether. */
export const UNMENTIONED_PLACES: readonly CountryCode[] = [
  ...BRITISH_TERRITORIES,
  ...OTHER_TERRITORIES,
];
