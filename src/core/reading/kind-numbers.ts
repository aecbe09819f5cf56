import type { FoundTable } from "../table/found-table";
import type { CellValue } from "../table/grid";
import type { Columns } from "./column-readers";

/**
 * The column before the names that numbers partners of more than one kind ("1", "2", "AP1", "R1"), an index into the table's
 * columns; -1 for none.
 */
export function kindNumbersIn({ rows }: FoundTable, columns: Columns): number {
  const names = columns.get("organisation")?.index ?? 0;
  for (let index = 0; index < names; index++) {
    if (kindsIn(rows, index) > 1) return index;
  }
  return -1;
}

/** How many kinds of numbers stand in a column; 0 where anything else does. */
function kindsIn(rows: FoundTable["rows"], index: number): number {
  const kinds = new Set<string>();
  for (const { values } of rows) {
    const letters = lettersOf(values[index] ?? "");
    if (letters === null) return 0;
    kinds.add(letters);
  }
  return kinds.size;
}

/** "R1": the first of those who stand by. */
export function numbersReserve(cell: CellValue): boolean {
  return lettersOf(cell) === "R";
}

function lettersOf(cell: CellValue): string | null {
  return NUMBER.exec(String(cell))?.[1] ?? null;
}

// Beside "U1" and "V1" an "R1" would be for research.
const NUMBER = /^((?:A?P|AE|[CR])?)[\s.-]?\d{1,2}\.?$/;
