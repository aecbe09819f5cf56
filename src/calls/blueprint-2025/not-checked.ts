import type { NotChecked } from "../../core/rules/rule";
import { guide2026 } from "../guide-2026";
import { APPLICANTS_NOT_CHECKED, TABLE_TAKEN_AT_ITS_WORD } from "../not-checked";
import { callPage2025 } from "./call-page";

/** Where the call page is silent, the guide of the year after is cited: the only text at hand that says it. */
export const BLUEPRINT_2025_NOT_CHECKED: readonly NotChecked[] = [
  {
    what: "Whether the work differs clearly from a Blueprint project that already runs in the same ecosystem",
    why: "It depends on the proposal's text and on the projects running at that time.",
    source: callPage2025("Activities funded"),
  },
  {
    what: "Whether another proposal for the same ecosystem is better: only one per ecosystem is funded",
    why: "It depends on other proposals.",
    source: callPage2025("Activities funded"),
  },
  {
    what: "Essential added value of partners from outside the programme countries",
    why: "Evaluators judge it from the proposal. The call page does not ask for it; the guide of the year after does, in Lot 1.",
    source: guide2026("Part B, Alliances for Innovation, Lot 1, eligibility criteria", 293),
  },
  ...APPLICANTS_NOT_CHECKED,
  {
    what: "Quality and award criteria, among them links to the Pact for Skills, geographical balance and the share of SMEs",
    why: "Evaluators judge the whole proposal; these decide on points, not on eligibility.",
    source: guide2026("Part B, Alliances for Innovation, award criteria", 308),
  },
  TABLE_TAKEN_AT_ITS_WORD,
];
