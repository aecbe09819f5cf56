import type { NotChecked } from "../../core/rules/rule";
import { guide2026 } from "../guide-2026";

const LOT_2 = "Part B, Alliances for Innovation, Lot 2";
const AWARD = "Part B, Alliances for Innovation, award criteria";
const PART_C = "Part C, information for applicants";

export const BLUEPRINT_2026_NOT_CHECKED: readonly NotChecked[] = [
  {
    what: "Whether the work differs clearly from a Blueprint project that already runs in the same ecosystem",
    why: "It depends on the proposal's text and on the projects running at that time.",
    source: guide2026(LOT_2, 296),
  },
  {
    what: "Operational and financial capacity of the partners",
    why: "The agency judges it from accounts, staff and past projects.",
    source: guide2026(PART_C, 416),
  },
  {
    what: "Ownership of the partners, and EU restrictive measures against them",
    why: "No column of a partner table shows who owns an organisation or whether it is listed.",
    source: guide2026(PART_C, 417),
  },
  {
    what: "Conflict of interest of a body that hosts a National Agency",
    why: "It depends on how that body separates its tasks.",
    source: guide2026(PART_C, 418),
  },
  {
    what: "Whether a very similar proposal is submitted elsewhere",
    why: "It depends on other proposals.",
    source: guide2026(PART_C, 427),
  },
  {
    what: "Quality and award criteria, among them membership of the Pact for Skills, geographical balance and the share of SMEs",
    why: "Evaluators judge the whole proposal; these decide on points, not on eligibility.",
    source: guide2026(AWARD, 308),
  },
  {
    what: "Whether countries, types, charters and codes in the table are true",
    why: "The table is taken at its word; no register is asked, and nothing leaves your machine.",
    source: guide2026(PART_C, 413),
  },
];
