import { formatReference } from "../file/addresses";
import { failures, type HostFailure } from "../protocol/failure";
import { isUnbounded } from "./area";
import { detailsOf } from "./change-details";
import { checkedNumberFormat } from "./checked-number-format";
import type { CellRange } from "./range-values";
import { renameTableColumns } from "./table-headers";
import { readTyped } from "./typed-input";

/** Writes values or formulas as if they were typed; null leaves a cell as it is. */
export function writeCells(range: CellRange, given: unknown): void {
  const { session, sheet, box } = range;
  const source = valueSource(range, given);
  session.requireContents(sheet, box);
  const details = detailsOf(range);
  for (let row = box.top; row <= box.bottom; row++)
    for (let column = box.left; column <= box.right; column++)
      writeCell(range, row, column, source(row - box.top, column - box.left));
  renameTableColumns(range);
  session.changed(sheet, formatReference(box), { ...details() });
}

const QUOTED = { quotePrefix: true };
const UNQUOTED = { quotePrefix: false };

// The most that a cell holds (Microsoft: Excel specifications and limits).
const LONGEST_TEXT = 32_767;

function writeCell(
  { session, sheet }: CellRange,
  row: number,
  column: number,
  given: unknown
): void {
  if (given === null || given === undefined) return;
  const isPlain = ["string", "number", "boolean"].includes(typeof given);
  if (!isPlain || (typeof given === "string" && given.length > LONGEST_TEXT))
    throw failures.invalidArgument();
  const { styles, date1904 } = session.file;
  const style = sheet.styleAt(row, column);
  const format = styles.format(style);
  const typed = readTyped(
    given as string | number | boolean,
    format.numberFormat === "@",
    date1904
  );
  const content = {
    value: typed.value,
    error: typed.error ?? false,
    ...(typed.formula !== undefined && { formula: typed.formula }),
  };
  const quotePrefix = typed.quotePrefix ?? false;
  const numberFormat = format.numberFormat === "General" ? typed.numberFormat : undefined;
  const isAsBefore = quotePrefix === format.quotePrefix && numberFormat === undefined;
  if (isAsBefore) return sheet.put(row, column, content);
  const look = quotePrefix ? QUOTED : UNQUOTED;
  const change = numberFormat === undefined ? look : { ...look, numberFormat };
  sheet.put(row, column, content, styles.changed(style, change));
}

/** Writes number formats; null leaves a cell's own. */
export function writeNumberFormats(range: CellRange, given: unknown): void {
  const { session, sheet, box } = range;
  const source = valueSource(range, given);
  session.requireSheet(sheet, "formatCells");
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) {
      const code = source(row - box.top, column - box.left);
      if (code === null || code === undefined) continue;
      const cell = { top: row, bottom: row, left: column, right: column };
      sheet.format(cell, { numberFormat: checkedNumberFormat(code) });
    }
  }
  session.formatted(sheet, formatReference(box));
}

/** Reads what was given for a range: one value for all cells, or an array of the range's own shape. */
function valueSource({ box }: CellRange, given: unknown): (row: number, column: number) => unknown {
  if (isUnbounded(box) || given === null || given === undefined) throw failures.invalidArgument();
  if (!Array.isArray(given)) return () => given;
  const rows: unknown[] = given;
  const width = box.right - box.left + 1;
  const fits =
    rows.length === box.bottom - box.top + 1 &&
    rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw wrongShape();
  return (row, column) => (rows[row] as unknown[])[column];
}

/** What Excel answers to an array of another shape than the range's. */
export function wrongShape(): HostFailure {
  return failures.invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );
}
