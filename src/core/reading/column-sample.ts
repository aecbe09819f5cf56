import type { FoundTable } from "../table/found-table";
import type { CellValue } from "../table/grid";
import { type ColumnContent, columnContent } from "./column-content";

/** How many of a column's cells are looked at; "few" are every fifth of "all", as far as there are so many. */
export type Sample = "few" | "all";

/** What a sample of a table's column looks like, from all over the table. */
export function contentOf(table: FoundTable, index: number, sample: Sample): ColumnContent {
  const looked = LOOKED_AT.get(table.rows) ?? { few: [], all: [] };
  LOOKED_AT.set(table.rows, looked);
  return (looked[sample][index] ??= columnContent(
    cellsOf(table, index, CELLS[sample]),
    table.rows.length
  ));
}

// Weighed when it is found and again when it is read, a table has its cells looked at once.
const LOOKED_AT = new WeakMap<FoundTable["rows"], Record<Sample, ColumnContent[]>>();

const CELLS: Readonly<Record<Sample, number>> = { few: 8, all: 40 };

function cellsOf({ rows }: FoundTable, index: number, most: number): readonly CellValue[] {
  const { length } = rows;
  const cells = Math.min(most, length);
  const cellAt = (at: number): CellValue =>
    rows[Math.floor((at * length) / cells)]?.values[index] ?? "";
  return Array.from({ length: cells }, (_, at) => cellAt(at));
}
