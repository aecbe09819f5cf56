import type { Call } from "../../core/rules/rule";
import { DECISION_ON_HUNGARIAN_TRUSTS, guide2026 } from "../guide-2026";
import { BLUEPRINT_2026_NOT_CHECKED } from "./not-checked";
import { BLUEPRINT_2026_PLACES } from "./places";
import { BLUEPRINT_2026_RULES } from "./rules";

const ELIGIBLE_COUNTRIES = "Part A, eligible countries";
const PARTICIPANTS = "Part A, who can participate";
const SUBMISSION = "Part C, submitting an application";
const APPLICANTS = "Part C, eligibility of applicants";

/** Alliances for Innovation, Lot 2, as the Programme Guide 2026 has it. */
export const BLUEPRINT_2026: Call = {
  id: "blueprint-2026",
  name: "Alliances for Sectoral Cooperation on Skills (Blueprint) 2026",
  topic: "ERASMUS-EDU-2026-PI-ALL-INNO-BLUEPRINT",
  edition: 2026,
  standing: "confirmed",
  deadline: "2026-03-10T17:00:00+01:00",
  deadlineSource: guide2026(
    "Part B, Alliances for Innovation, Lot 2, where and when to apply",
    295
  ),
  places: BLUEPRINT_2026_PLACES,
  rules: BLUEPRINT_2026_RULES,
  cautionSources: {
    "no-margin": guide2026(APPLICANTS, 416),
    "hungarian-public-interest-trust": DECISION_ON_HUNGARIAN_TRUSTS,
    "russian-owned-or-sanctioned": guide2026(APPLICANTS, 417),
    "eu-body-or-national-agency": guide2026(APPLICANTS, 417),
    "natural-person": guide2026(PARTICIPANTS, 32),
    "country-note": guide2026(ELIGIBLE_COUNTRIES, 34),
    "partner-without-pic": guide2026(SUBMISSION, 413),
  },
  notChecked: BLUEPRINT_2026_NOT_CHECKED,
};
