import type { Box } from "../file/addresses";
import type { Cell } from "../file/cell-xml";
import type { Sheet } from "../file/sheet";
import { isUnbounded } from "./area";
import type { Session } from "./session";
import { shownText } from "./shown-text";

/** What this file needs of a range. */
export interface CellRange {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly box: Box;
}

interface Place extends CellRange {
  row: number;
  column: number;
}

type Reader = (cell: Cell | undefined, place: Place) => unknown;

// Above this Excel answers null instead of the cells.
const MOST_CELLS = 5_000_000;

/** One array a row. Whole rows and columns read as null, as documented for unbounded ranges. */
export function readMatrix(range: CellRange, read: Reader): unknown[][] | null {
  const { box, sheet } = range;
  const width = box.right - box.left + 1;
  const height = box.bottom - box.top + 1;
  if (isUnbounded(box) || width * height > MOST_CELLS) return null;
  const place: Place = { session: range.session, sheet, box, row: 0, column: 0 };
  const empty = read !== readNumberFormat ? read(undefined, { ...place }) : undefined;
  const matrix: unknown[][] = Array.from({ length: height }, (_, r) =>
    empty !== undefined
      ? new Array<unknown>(width).fill(empty)
      : Array.from({ length: width }, (__, c) =>
          read(undefined, { ...place, row: box.top + r, column: box.left + c })
        )
  );
  sheet.cells.forEach(box, (cell, row) => {
    place.row = row;
    place.column = cell.column;
    matrix[row - box.top]![cell.column - box.left] = read(cell, place);
  });
  return matrix;
}

export const readValue: Reader = (cell) => cell?.value ?? "";

export const readFormula: Reader = (cell, { sheet, row }) => {
  const formula = cell && sheet.cells.formula(cell, row);
  // Files mark functions newer than Excel 2007 with a prefix that Excel does not show.
  return formula === undefined
    ? (cell?.value ?? "")
    : `=${formula.replace(/_xlfn\.(?:_xlws\.)?/g, "")}`;
};

export const readValueType: Reader = (cell) => {
  if (!cell || cell.value === null) return "Empty";
  if (cell.error) return "Error";
  return typeof cell.value === "number"
    ? "Double"
    : typeof cell.value === "boolean"
      ? "Boolean"
      : "String";
};

export const readText: Reader = (cell, { session }) =>
  cell
    ? shownText(cell, session.file.styles.format(cell.style).numberFormat, session.file.date1904)
    : "";

export const readNumberFormat: Reader = (cell, { session, sheet, row, column }) =>
  session.file.styles.format(cell?.style ?? sheet.styleAt(row, column)).numberFormat;
