import type { Call } from "../../core/rules/rule";
import { GENERAL_CAUTION_SOURCES, guide2026 } from "../guide-2026";
import { ENTERPRISES_2026_NOT_CHECKED } from "./not-checked";
import { ENTERPRISES_2026_PLACES } from "./places";
import { ENTERPRISES_2026_RULES } from "./rules";

const LOT_1 = "Part B, Alliances for Innovation, Lot 1";
const CRITERIA = guide2026(`${LOT_1}, eligibility criteria`, 293);

/** Alliances for Innovation, Lot 1, as the Programme Guide 2026 has it. */
export const ENTERPRISES_2026: Call = {
  id: "enterprises-2026",
  name: "Alliances for Innovation, Lot 1 (Education and Enterprises) 2026",
  topic: "ERASMUS-EDU-2026-PI-ALL-INNO-EDU-ENTERP",
  edition: 2026,
  standing: "confirmed",
  deadline: "2026-03-10T17:00:00+01:00",
  deadlineSource: guide2026(`${LOT_1}, where and when to apply`, 294),
  places: ENTERPRISES_2026_PLACES,
  rules: ENTERPRISES_2026_RULES,
  cautionSources: {
    ...GENERAL_CAUTION_SOURCES,
    "barred-in-any-role": CRITERIA,
    "essential-added-value": CRITERIA,
    "outside-partners-counted": CRITERIA,
    "depends-on-double-counting": CRITERIA,
    "higher-education-without-identifier": CRITERIA,
  },
  notChecked: ENTERPRISES_2026_NOT_CHECKED,
};
