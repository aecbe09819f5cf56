import type { Call } from "../../core/rules/rule";
import { BLUEPRINT_2026 } from "../blueprint-2026/call";
import { BLUEPRINT_2027_NOT_CHECKED } from "./not-checked";
import { BLUEPRINT_2027_PLACES } from "./places";
import { BLUEPRINT_2027_RULES } from "./rules";

/** The next edition of the Blueprint call, before its text was available: all in it is carried over from 2026. */
export const BLUEPRINT_2027: Call = {
  id: "blueprint-2027",
  name: "Alliances for Sectoral Cooperation on Skills (Blueprint) 2027, provisional",
  topic: "topic not known yet",
  edition: 2027,
  standing: "provisional",
  deadline: null,
  deadlineSource: BLUEPRINT_2026.deadlineSource,
  places: BLUEPRINT_2027_PLACES,
  rules: BLUEPRINT_2027_RULES,
  cautionSources: BLUEPRINT_2026.cautionSources,
  notChecked: BLUEPRINT_2027_NOT_CHECKED,
};
