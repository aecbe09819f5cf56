import type { Places } from "../../core/rules/rule";
import { TERRITORIES_OF_MEMBER_STATES } from "../../reference/country-groups";
import { PROGRAMME_COUNTRIES, REGIONS_1_TO_3, UNMENTIONED_PLACES } from "../erasmus-plus";
import { guide2026 } from "../guide-2026";

/**
 * Countries and regions: pages 33 to 36. That organisations from regions 1 to 3 may be full partners, those from Belarus
 * nothing at all, and all others associated partners only: page 293.
 */
export const ENTERPRISES_2026_PLACES: Places = {
  programmeCountries: PROGRAMME_COUNTRIES,
  countsAs: TERRITORIES_OF_MEMBER_STATES,
  undecided: [],
  elsewhere: { fullPartnersFrom: REGIONS_1_TO_3 },
  barred: ["BY"],
  unmentioned: UNMENTIONED_PLACES,
  source: guide2026("Part A, eligible countries", 33),
};
