import type { NotChecked } from "../../core/rules/rule";
import { guide2026 } from "../guide-2026";
import {
  APPLICANTS_NOT_CHECKED,
  FUNDING_RATE_NOT_CHECKED,
  TABLE_TAKEN_AT_ITS_WORD,
} from "../not-checked";

const LOT_2 = "Part B, Alliances for Innovation, Lot 2";
const AWARD = "Part B, Alliances for Innovation, award criteria";

export const BLUEPRINT_2026_NOT_CHECKED: readonly NotChecked[] = [
  {
    what: "Whether the work differs clearly from a Blueprint project that already runs in the same ecosystem",
    why: "It depends on the proposal's text and on the projects running at that time.",
    source: guide2026(LOT_2, 296),
  },
  ...APPLICANTS_NOT_CHECKED,
  FUNDING_RATE_NOT_CHECKED,
  {
    what: "Quality and award criteria, among them membership of the Pact for Skills, geographical balance and the share of SMEs",
    why: "Evaluators judge the whole proposal; these decide on points, not on eligibility.",
    source: guide2026(AWARD, 308),
  },
  TABLE_TAKEN_AT_ITS_WORD,
];
