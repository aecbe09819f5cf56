import { readOrganisationTypes } from "../../../src/core/reading/organisation-type";
import type { Reading } from "../../../src/core/reading/reading";
import type { CellValue } from "../../../src/core/table/grid";

/** What was read and how sure, in words: "candidate likely"; else of which kind the reading is. */
export function outcomeOf(reading: Reading<unknown>): string {
  return reading.kind === "known" ? `${String(reading.value)} ${reading.confidence}` : reading.kind;
}

/** The same of the types in a cell: "sme + vet-school-or-centre certain". */
export function typesIn(cell: CellValue): string {
  const reading = readOrganisationTypes(cell);
  return outcomeOf(
    reading.kind === "known" ? { ...reading, value: reading.value.join(" + ") } : reading
  );
}
