import type { Call } from "../../core/rules/rule";
import { GENERAL_CAUTION_SOURCES, guide2026 } from "../guide-2026";
import { BLUEPRINT_2026_NOT_CHECKED } from "./not-checked";
import { BLUEPRINT_2026_PLACES } from "./places";
import { BLUEPRINT_2026_RULES } from "./rules";

const LOT_2 = "Part B, Alliances for Innovation, Lot 2";

/** Alliances for Innovation, Lot 2, as the Programme Guide 2026 has it. */
export const BLUEPRINT_2026: Call = {
  id: "blueprint-2026",
  name: "Alliances for Sectoral Cooperation on Skills (Blueprint) 2026",
  topic: "ERASMUS-EDU-2026-PI-ALL-INNO-BLUEPRINT",
  edition: 2026,
  next: "blueprint-2027",
  standing: "confirmed",
  deadline: "2026-03-10T17:00:00+01:00",
  deadlineSource: guide2026(`${LOT_2}, where and when to apply`, 295),
  places: BLUEPRINT_2026_PLACES,
  rules: BLUEPRINT_2026_RULES,
  cautionSources: {
    ...GENERAL_CAUTION_SOURCES,
    "depends-on-double-counting": guide2026(`${LOT_2}, eligibility criteria`, 295),
    "higher-education-without-identifier": guide2026(`${LOT_2}, eligibility criteria`, 294),
  },
  notChecked: BLUEPRINT_2026_NOT_CHECKED,
};
