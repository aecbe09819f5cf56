import type { FoundTable } from "../table/found-table";
import type { CellValue } from "../table/grid";
import { type ColumnContent, columnContent } from "./column-content";

/** From so many rows on, a few cells are looked at first. */
export const THOUSANDS = 2000;

/** How many of a column's cells are looked at; "few" are some of "all". */
export type Sample = "few" | "all";

/** What a sample of a table's column looks like, from all over the table. */
export function contentOf(table: FoundTable, index: number, sample: Sample): ColumnContent {
  const looked = LOOKED_AT.get(table.rows) ?? { few: [], all: [] };
  LOOKED_AT.set(table.rows, looked);
  return (looked[sample][index] ??= lookAt(table, index, sample));
}

function lookAt(table: FoundTable, index: number, sample: Sample): ColumnContent {
  const all = cellsOf(table, index);
  const { length } = table.rows;
  if (sample === "all") return columnContent(all, length);
  const content = columnContent(
    FEW.map((place) => all[place] ?? ""),
    length
  );
  // Row by row beside those of a column of which all are looked at.
  const countries = all.map((_, place) => content.countries[FEW.indexOf(place)] ?? null);
  return { ...content, countries };
}

// Weighed when it is found and again when it is read, a table has its cells looked at once.
const LOOKED_AT = new WeakMap<FoundTable["rows"], Record<Sample, ColumnContent[]>>();

function cellsOf({ rows }: FoundTable, index: number): readonly CellValue[] {
  const step = Math.max(1, rows.length / ALL);
  const sample: CellValue[] = [];
  for (let at = 0; at < rows.length; at += step) {
    sample.push(rows[Math.floor(at)]?.values[index] ?? "");
  }
  return sample;
}

const ALL = 40;
// From all over these, and in step with nothing that comes again and again.
const FEW = [0, 3, 8, 14, 19, 25, 31, 38];
