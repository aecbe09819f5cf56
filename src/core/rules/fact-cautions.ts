import type { Judged } from "./judged";
import { sumDiffers } from "./known-facts";
import type { Caution } from "./verdict";

/** Cautions about what the workbook says of the project: cells that contradict each other, or the table. */
export function factCautions({ facts }: Judged): Caution[] {
  const cautions: Caution[] = [];
  for (const [fact, known] of Object.entries(facts)) {
    const taken = known.from === "cells" ? known.value : null;
    if (known.cells.length > 1 && taken === null)
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
