import type { FoundTable } from "../table/found-table";
import type { CellValue } from "../table/grid";
import { type ColumnContent, columnContent } from "./column-content";

/** From so many rows on, a few cells are looked at first. */
export const THOUSANDS = 2000;

/** How many of a column's cells are looked at; in tables of thousands, "few" are the first of "all". */
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

function cellsOf({ rows }: FoundTable, index: number, cells: number): readonly CellValue[] {
  const { length } = rows;
  const sample: CellValue[] = [];
  const take = (row: number): unknown => sample.push(rows[Math.floor(row)]?.values[index] ?? "");
  if (length < THOUSANDS) {
    const step = Math.max(1, length / cells);
    for (let at = 0; at < length; at += step) take(at);
    return sample;
  }
  // By the golden ratio: from all over after any number of steps, and in step with nothing that comes again and again.
  for (let at = 0; at < cells; at++) take(((at * GOLDEN) % 1) * length);
  return sample;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
