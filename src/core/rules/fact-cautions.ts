import type { Judged } from "./judged";
import { sumDiffers } from "./known-facts";
import type { Caution, KnownFact } from "./verdict";

/** Cautions about what the workbook says of the project: cells that contradict each other, or the table. */
export function factCautions({ facts }: Judged): Caution[] {
  const cautions: Caution[] = [];
  for (const fact of ["grant", "duration", "ecosystems"] as const) {
    const known = facts[fact];
    if (known && disagree(known))
      cautions.push({ code: "project-cells-disagree", partners: [], detail: { fact } });
  }
  const { grant } = facts;
  if (grant?.sum && grant.value !== null && sumDiffers(grant))
    cautions.push({
      code: "grant-sum-differs",
      partners: [],
      detail: { labelled: grant.value, sum: grant.sum.certain },
    });
  return cautions;
}

/** Several cells of which nothing was taken; the table's amounts may stand in for them. */
function disagree({ from, value, cells }: KnownFact<unknown>): boolean {
  return cells.length > 1 && (from === "column" || value === null);
}
