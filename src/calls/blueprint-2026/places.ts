import type { Places } from "../../core/rules/rule";
import { TERRITORIES_OF_MEMBER_STATES } from "../../reference/country-groups";
import { PROGRAMME_COUNTRIES, UNMENTIONED_PLACES } from "../erasmus-plus";
import { guide2026 } from "../guide-2026";

/**
 * Countries: pages 33 to 36. Territories: page 33, note 41. That everybody else, Belarus and Russia included, takes part
 * as associated partner only: page 294. The Faroe Islands stand among region 14 (page 36), not with Denmark.
 */
export const BLUEPRINT_2026_PLACES: Places = {
  programmeCountries: PROGRAMME_COUNTRIES,
  countsAs: TERRITORIES_OF_MEMBER_STATES,
  undecided: [],
  elsewhere: "associated-partner-only",
  barred: [],
  unmentioned: UNMENTIONED_PLACES,
  source: guide2026("Part A, eligible countries", 33),
};
