import type { Call } from "../../core/rules/rule";
import { GENERAL_CAUTION_SOURCES } from "../guide-2026";
import { BLUEPRINT_2025_NOT_CHECKED } from "./not-checked";
import { callPage2025 } from "./call-page";
import { BLUEPRINT_2025_PLACES } from "./places";
import { BLUEPRINT_2025_RULES } from "./rules";

/** The same action one year earlier, as its call page has it; what that page leaves out is marked at the rule. */
export const BLUEPRINT_2025: Call = {
  id: "blueprint-2025",
  name: "Alliances for Sectoral Cooperation on Skills (Blueprint) 2025",
  topic: "ERASMUS-EDU-2025-PI-ALL-INNO-BLUEPRINT",
  edition: 2025,
  next: "blueprint-2026",
  standing: "confirmed",
  deadline: "2025-03-06T17:00:00+01:00",
  deadlineSource: callPage2025("Deadline"),
  places: BLUEPRINT_2025_PLACES,
  rules: BLUEPRINT_2025_RULES,
  // The call page has no such parts: those of the guide of the year after are the only text at hand.
  cautionSources: {
    ...GENERAL_CAUTION_SOURCES,
    "depends-on-double-counting": callPage2025("Consortium Composition"),
    "higher-education-without-identifier": callPage2025("Call details"),
  },
  notChecked: BLUEPRINT_2025_NOT_CHECKED,
};
