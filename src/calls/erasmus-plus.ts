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

/** Places that the list of countries in the Programme Guide 2026, Part A, pages 33 to 36, leaves out altogether. */
export const UNMENTIONED_PLACES: readonly CountryCode[] = [
  ...BRITISH_TERRITORIES,
  ...OTHER_TERRITORIES,
];
