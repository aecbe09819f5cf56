import type { FoundTable, TableRow } from "../table/found-table";
import type { CellRef } from "../table/grid";
import { isBlank } from "./blank";
import type { ReadingChoices } from "./choices";
import { columnsByField, valueOf, type Columns } from "./column-readers";
import type { ColumnMap, Field } from "./field";
import type { Partner } from "./partner";
import { partnerRowReader } from "./partner-row";

/** Sheet rows (from 0) that are hidden, or in which text is struck through. */
export interface RowLooks {
  readonly hiddenRows: ReadonlySet<number>;
  readonly struckRows: ReadonlySet<number>;
}

/**
 * Reads the rows of a table as partners, in their order. Rows that name neither an organisation, a place, a type nor an
 * identifier are left out. Never throws, whatever the cells hold; time is linear in the rows, and each distinct value of
 * a column is understood once.
 */
export function readPartners(
  table: FoundTable,
  columns: ColumnMap,
  choices: ReadingChoices,
  looks: RowLooks
): readonly Partner[] {
  const byField = columnsByField(columns);
  const read = partnerRowReader(table, byField, choices);
  const rows = table.rows.filter((row) => namesSomething(row, byField));
  return rows.map((row, i) => ({
    id: i + 1,
    row: row.row,
    ...read(row),
    hidden: looks.hiddenRows.has(row.row),
    struck: looks.struckRows.has(row.row),
    cells: cellsOf(table, row, byField),
  }));
}

// A role, a status or a running number alone is a line that somebody prepared and left empty.
const NAMING_FIELDS: readonly Field[] = [
  "organisation",
  "shortName",
  "country",
  "city",
  "organisationType",
  "pic",
  "oid",
  "erasmusCode",
];

function namesSomething(row: TableRow, columns: Columns): boolean {
  return NAMING_FIELDS.some((field) => !isBlank(valueOf(row, field, columns)));
}

function cellsOf(table: FoundTable, row: TableRow, columns: Columns): Partner["cells"] {
  const cells: Partial<Record<Field, CellRef>> = {};
  for (const [field, { index }] of columns) {
    const column = row.from ? row.from[index] : table.columns[index]?.column;
    if (typeof column === "number") cells[field] = { row: row.row, column };
  }
  return cells;
}
