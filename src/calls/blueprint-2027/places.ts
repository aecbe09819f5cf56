import type { Places } from "../../core/rules/rule";
import { BLUEPRINT_2026_PLACES } from "../blueprint-2026/places";

/**
 * The countries of 2026. Switzerland and the United Kingdom have announced their association to the programme for 2027;
 * whether it is in force was not known when this was written.
 */
export const BLUEPRINT_2027_PLACES: Places = {
  ...BLUEPRINT_2026_PLACES,
  undecided: ["CH", "GB"],
};
