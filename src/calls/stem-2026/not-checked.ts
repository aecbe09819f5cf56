import type { NotChecked } from "../../core/rules/rule";
import { guide2026 } from "../guide-2026";
import {
  APPLICANTS_NOT_CHECKED,
  FUNDING_RATE_NOT_CHECKED,
  TABLE_TAKEN_AT_ITS_WORD,
} from "../not-checked";

export const STEM_2026_NOT_CHECKED: readonly NotChecked[] = [
  ...APPLICANTS_NOT_CHECKED,
  FUNDING_RATE_NOT_CHECKED,
  {
    what: "Quality and award criteria, among them geographical balance and the share of SMEs",
    why: "Evaluators judge the whole proposal; these decide on points, not on eligibility.",
    source: guide2026("Part B, Alliances for Innovation, award criteria", 308),
  },
  TABLE_TAKEN_AT_ITS_WORD,
];
