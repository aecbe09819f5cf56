import { formatReference, type Box } from "../file/addresses";
import type { Cell } from "../file/cell-xml";
import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";
import { isUnbounded } from "./area";
import type { Session } from "./session";
import { shownText } from "./shown-text";
import { readTyped } from "./typed-input";

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

/** Reads what was given for a range: one value for all cells, or an array of the range's own shape. */
export function valueSource(
  { box }: CellRange,
  given: unknown
): (row: number, column: number) => unknown {
  if (isUnbounded(box) || given === null || given === undefined) throw failures.invalidArgument();
  if (!Array.isArray(given)) return () => given;
  const rows: unknown[] = given;
  const width = box.right - box.left + 1;
  const fits =
    rows.length === box.bottom - box.top + 1 &&
    rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits)
    throw failures.invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  return (row, column) => (rows[row] as unknown[])[column];
}

/** Writes values or formulas as if they were typed; null leaves a cell as it is. */
export function writeCells(range: CellRange, given: unknown): void {
  const { session, sheet, box } = range;
  const { styles, date1904 } = session.file;
  const source = valueSource(range, given);
  session.requireContents(sheet, box);
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) {
      const value = source(row - box.top, column - box.left);
      if (value === null || value === undefined) continue;
      if (
        typeof value === "object" ||
        typeof value === "function" ||
        (typeof value === "string" && value.length > 32_767)
      )
        throw failures.invalidArgument();
      const style = sheet.styleAt(row, column);
      const format = styles.format(style);
      const typed = readTyped(
        value as string | number | boolean,
        format.numberFormat === "@",
        date1904
      );
      sheet.put(row, column, {
        value: typed.value,
        error: typed.error ?? false,
        ...(typed.formula !== undefined && { formula: typed.formula }),
      });
      const quotePrefix = typed.quotePrefix ?? false;
      const numberFormat =
        typed.numberFormat !== undefined && format.numberFormat === "General"
          ? typed.numberFormat
          : undefined;
      if (quotePrefix === format.quotePrefix && numberFormat === undefined) continue;
      const changed = styles.changed(style, {
        ...(numberFormat !== undefined && { numberFormat }),
        ...(quotePrefix !== format.quotePrefix && { quotePrefix }),
      });
      if (sheet.cells.cell(row, column)) sheet.cells.put(row, column, undefined, changed);
    }
  }
  renameTableColumns(range);
  session.changed(sheet, formatReference(box));
}

/** Header cells of tables are text, and the names of their columns. */
function renameTableColumns({ session, sheet, box }: CellRange): void {
  for (const table of sheet.tables) {
    const top = table.box.top;
    if (
      !table.hasHeaders ||
      top < box.top ||
      top > box.bottom ||
      table.box.right < box.left ||
      table.box.left > box.right
    )
      continue;
    const taken = new Set<string>();
    table.columnNames.forEach((_, i) => {
      const column = table.box.left + i;
      const cell = sheet.cells.cell(top, column);
      const shown = cell
        ? shownText(
            cell,
            session.file.styles.format(cell.style).numberFormat,
            session.file.date1904
          )
        : "";
      const base = shown === "" ? `Column${i + 1}` : shown;
      let name = base;
      for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
      taken.add(name.toLowerCase());
      if (cell?.value !== name) sheet.put(top, column, { value: name, error: false });
      if (table.columnNames[i] !== name) table.renameColumn(i, name);
    });
  }
}
