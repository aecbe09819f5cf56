import type { FoundTable } from "../table/found-table";
import type { CellValue } from "../table/grid";
import { isBlank } from "./blank";
import { cellLook } from "./cell-look";
import type { Field } from "./field";
import { headerFits, isHeaderText } from "./header";

/**
 * One column, taken as a table of its own, all of whose cells hold one field: with its header or without. Null where its
 * cells are of another kind.
 */
export function loneColumn(cells: readonly CellValue[], field: Field): FoundTable | null {
  const first = cells.findIndex((cell) => !isBlank(cell));
  const head = cells[first] ?? "";
  const isHeader = first < cells.length - 1 && looksLike(head, field) === 0 && isHeading(head);
  const start = isHeader ? first + 1 : 0;
  const values = cells.slice(start);
  const isNamed = isHeader && headerFits(String(head))[0]?.field === field;
  if (!isNamed && !holds(values, field)) return null;
  return {
    sheetId: "",
    sheetName: "",
    origin: "plain-range",
    area: { top: 0, left: 0, bottom: cells.length - 1, right: 0 },
    headerRow: isHeader ? first : null,
    layout: "one-row-per-partner",
    columns: [{ column: 0, header: isHeader ? String(head) : "" }],
    rows: values.map((value, at) => ({ row: start + at, values: [value] })),
    leftOut: [],
    isSelection: true,
    score: 0,
  };
}

function isHeading(cell: CellValue): boolean {
  return typeof cell === "string" && isHeaderText(cell);
}

function holds(values: readonly CellValue[], field: Field): boolean {
  const known = new Map<CellValue, number>();
  const filled = values.filter((value) => !isBlank(value));
  let share = 0;
  for (const value of filled) {
    const look = known.get(value) ?? looksLike(value, field);
    known.set(value, look);
    share += look;
  }
  return share >= filled.length * LEAST_SHARE;
}

function looksLike(cell: CellValue, field: Field): number {
  return cellLook(cell).shares[field] ?? 0;
}

const LEAST_SHARE = 0.5;
