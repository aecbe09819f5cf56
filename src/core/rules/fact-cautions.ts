import type { FactReading, ProjectFact } from "../reading/fact";
import { LEAST_GRANT } from "../reading/fact-value";
import { isRuleOn } from "./fact-findings";
import type { Judged } from "./judged";
import { ROUNDING, sumDiffers } from "./known-facts";
import type { Caution, KnownFact } from "./verdict";

/** Cautions about what the workbook says of the project: cells that contradict each other, the table, or what the user stated. */
export function factCautions({ call, consortium, facts }: Judged): Caution[] {
  const cautions: Caution[] = [];
  for (const fact of ["grant", "duration", "ecosystems"] as const) {
    const known = facts[fact];
    if (known && disagree(known))
      cautions.push({ code: "project-cells-disagree", partners: [], detail: { fact } });
    const read = consortium.fromWorkbook?.[fact];
    const isAsked = call.rules.some((rule) => isRuleOn(fact, rule));
    if (isAsked && known?.from === "user" && read && differs(fact, known.value, read))
      cautions.push({ code: "stated-fact-differs", partners: [], detail: { fact } });
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

function differs(
  fact: ProjectFact,
  stated: unknown,
  { value, confidence }: FactReading<unknown>
): boolean {
  if (typeof stated !== "number" || typeof value !== "number")
    return value !== null && inOrder(stated) !== inOrder(value);
  if (fact !== "grant") return stated !== value;
  // A small amount may be meant in thousands, and is stated so.
  const isInThousands = confidence === "likely" && value < LEAST_GRANT && stated === value * 1000;
  return Math.abs(stated - value) > ROUNDING && !isInThousands;
}

function inOrder(ids: unknown): string {
  return Array.isArray(ids) ? [...new Set(ids)].sort().join() : String(ids);
}
