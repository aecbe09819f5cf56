import { NO_CHOICES } from "../reading/choices";
import { mapColumns } from "../reading/columns";
import type { Field } from "../reading/field";
import type { FoundTable } from "./found-table";

/**
 * How much a table looks like a partner table: 0 for not at all. In whole steps, so that a sheet and its copy come out
 * equal and the order of sheets decides.
 */
export function scoreOf(table: Omit<FoundTable, "score">): number {
  const map = mapColumns({ ...table, score: 0 }, NO_CHOICES);
  const worth = (field: Field): number => {
    const column = map.find((one) => one.field === field);
    if (column === undefined) return 0;
    return (WORTH[field] ?? 0.5) * (column.confidence === "certain" ? 1 : 0.6);
  };
  const fields = map.flatMap(({ field }) => (field === null ? [] : [field]));
  const evidence = fields.reduce((sum, field) => sum + worth(field), 0);
  if (worth("organisation") === 0 && worth("country") === 0) return 0;
  if (table.headerRow === null && worth("country") === 0) return 0;
  if (table.rows.length === 0) return fields.length > 1 ? 1 : 0;
  return Math.max(
    1,
    Math.round(evidence + sizeBonus(table.rows.length) - listPenalty(table, worth))
  );
}

const WORTH: Readonly<Partial<Record<Field, number>>> = {
  organisation: 5,
  country: 4,
  role: 3,
  organisationType: 3,
  status: 2,
  isCoordinator: 2,
  isHigherEducationInstitution: 2,
  isVetProvider: 2,
  isLabourMarketActor: 2,
  isEnterprise: 1,
  isSme: 1,
  isLargeEnterprise: 1,
};

// A consortium has a handful to a hundred partners; thousands are a register.
function sizeBonus(rows: number): number {
  if (rows < 3) return rows - 2;
  return rows <= 200 ? 2 : 2 - Math.log10(rows / 200) * 3;
}

// A list of countries or of types for drop-downs names each once and no organisation.
function listPenalty(table: Omit<FoundTable, "score">, worth: (field: Field) => number): number {
  const narrow = table.columns.length < 2;
  return (worth("organisation") < 3 ? 4 : 0) + (worth("country") < 2 ? 3 : 0) + (narrow ? 3 : 0);
}
