import type { NotChecked } from "../core/rules/rule";
import { guide2026 } from "./guide-2026";

const PART_C = "Part C, information for applicants";
const FUNDING = "Part B, Alliances for Innovation, funding rules";

/** What holds for applicants to any call and stands in no partner table. */
export const APPLICANTS_NOT_CHECKED: readonly NotChecked[] = [
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
];

/** The funding rate of the 2026 calls. */
export const FUNDING_RATE_NOT_CHECKED: NotChecked = {
  what: "Whether the lump sum asked for keeps to 80 % of the estimated costs",
  why: "A partner table holds no budget; only the amount asked for is held against its limit.",
  source: guide2026(FUNDING, 312),
};

export const TABLE_TAKEN_AT_ITS_WORD: NotChecked = {
  what: "Whether countries, types, charters and codes in the table are true",
  why: "The table is taken at its word; no register is asked, and nothing leaves your machine.",
  source: guide2026(PART_C, 413),
};
