import type { Places } from "../../core/rules/rule";
import { TERRITORIES_OF_MEMBER_STATES } from "../../reference/country-groups";
import { PROGRAMME_COUNTRIES, UNMENTIONED_PLACES } from "../erasmus-plus";
import { callPage2025 } from "./call-page";

/**
 * The call page names no country: it speaks of programme countries and partner countries. Which those are, and the
 * territories, are taken from the Programme Guide 2026, pages 33 to 36. That Belarus and Russia are barred was read only
 * on other people's pages about this edition.
 */
export const BLUEPRINT_2025_PLACES: Places = {
  programmeCountries: PROGRAMME_COUNTRIES,
  countsAs: TERRITORIES_OF_MEMBER_STATES,
  undecided: [],
  elsewhere: "full-partner",
  barred: ["BY", "RU"],
  unmentioned: UNMENTIONED_PLACES,
  source: callPage2025("Call details"),
};
