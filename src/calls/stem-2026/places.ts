import type { Places } from "../../core/rules/rule";
import { TERRITORIES_OF_MEMBER_STATES } from "../../reference/country-groups";
import { PROGRAMME_COUNTRIES, UNMENTIONED_PLACES } from "../erasmus-plus";
import { guide2026 } from "../guide-2026";

/** Countries: pages 33 to 36. That organisations from anywhere else take part as associated partners only: page 297. */
export const STEM_2026_PLACES: Places = {
  programmeCountries: PROGRAMME_COUNTRIES,
  countsAs: TERRITORIES_OF_MEMBER_STATES,
  undecided: [],
  elsewhere: "associated-partner-only",
  barred: [],
  unmentioned: UNMENTIONED_PLACES,
  source: guide2026("Part A, eligible countries", 33),
};
