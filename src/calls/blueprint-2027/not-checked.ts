import type { NotChecked } from "../../core/rules/rule";
import { BLUEPRINT_2026_NOT_CHECKED } from "../blueprint-2026/not-checked";
import { guide2026 } from "../guide-2026";

export const BLUEPRINT_2027_NOT_CHECKED: readonly NotChecked[] = [
  {
    what: "Whether the call of 2027 keeps the figures, countries and conditions of 2026",
    why: "Its text was not yet available; all that is judged here is carried over from the year before.",
    source: guide2026("Part B, Alliances for Innovation, Lot 2, eligibility criteria", 295),
  },
  ...BLUEPRINT_2026_NOT_CHECKED,
];
