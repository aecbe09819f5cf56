import type { Call } from "../../core/rules/rule";
import { GENERAL_CAUTION_SOURCES, guide2026 } from "../guide-2026";
import { STEM_2026_NOT_CHECKED } from "./not-checked";
import { STEM_2026_PLACES } from "./places";
import { STEM_2026_RULES } from "./rules";

const LOT_3 = "Part B, Alliances for Innovation, Lot 3";
const CRITERIA = guide2026(`${LOT_3}, eligibility criteria`, 297);

/** Alliances for Innovation, Lot 3, as the Programme Guide 2026 has it. */
export const STEM_2026: Call = {
  id: "stem-2026",
  name: "Alliances for Innovation, Lot 3 (STEM Skills Foundries) 2026",
  topic: "ERASMUS-EDU-2026-PI-ALL-INNO-STEM",
  edition: 2026,
  standing: "confirmed",
  deadline: "2026-03-10T17:00:00+01:00",
  deadlineSource: guide2026(`${LOT_3}, where and when to apply`, 297),
  places: STEM_2026_PLACES,
  rules: STEM_2026_RULES,
  cautionSources: {
    ...GENERAL_CAUTION_SOURCES,
    "depends-on-double-counting": CRITERIA,
    "eche-not-mentioned": CRITERIA,
  },
  notChecked: STEM_2026_NOT_CHECKED,
};
