import { callCautions } from "./call-cautions";
import { charterCautions } from "./charter-cautions";
import { factCautions } from "./fact-cautions";
import type { Judged } from "./judged";
import { likenessCautions } from "./likeness-cautions";
import { marginCautions } from "./margin-cautions";
import { partnerCautions } from "./partner-cautions";
import { partCautions } from "./part-cautions";
import { rowCautions } from "./row-cautions";
import type { Caution } from "./verdict";

/** What deserves a look and decides nothing. `asOf` is the ISO 8601 time of the check. */
export function cautionsOf(judged: Judged, asOf: string): Caution[] {
  return [
    ...callCautions(judged.call, asOf),
    ...rowCautions(judged),
    ...partCautions(judged),
    ...likenessCautions(judged),
    ...factCautions(judged),
    ...marginCautions(judged),
    ...partnerCautions(judged),
    ...charterCautions(judged),
  ];
}
