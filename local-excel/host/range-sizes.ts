import { LAST_ROW } from "../file/addresses";
import { failures } from "../protocol/failure";
import type { AreaObject } from "./area";
import { standardHeight } from "./autofit";

// The default font is taken to be 7 pixels wide, Calibri 11 at 96 dpi; files count widths in its characters.
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/** Points; null when the columns differ. */
export function columnWidth({ boxes, sheet }: AreaObject): number | null {
  const widths = new Set<number>();
  for (const box of boxes) {
    for (let column = box.left; column <= Math.min(box.right, box.left + 999); column++)
      widths.add(
        Math.trunc(sheet.columns.width(column) * PIXELS_PER_CHARACTER + 0.5) * POINTS_PER_PIXEL
      );
  }
  return widths.size === 1 ? [...widths][0]! : null;
}

export function setColumnWidth({ boxes, sheet, session }: AreaObject, points: number | null): void {
  session.requireSheet(sheet, "formatColumns");
  if (
    typeof points !== "number" ||
    points < 0 ||
    points > 255 * PIXELS_PER_CHARACTER * POINTS_PER_PIXEL + 5
  )
    throw failures.invalidArgument();
  const width = String(Math.round((points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER) * 256) / 256);
  for (const box of boxes) sheet.columns.set(box.left, box.right, { width, customWidth: "1" });
}

/** Points; null when the rows differ. */
export function rowHeight({ boxes, sheet }: AreaObject): number | null {
  const standard = standardHeight(sheet);
  const heights = new Set<number>();
  for (const box of boxes) {
    const known = sheet.cells.rowIndexes(box.top, box.bottom);
    for (const row of known) heights.add(Number(sheet.cells.rowAttribute(row, "ht") ?? standard));
    if (known.length < box.bottom - box.top + 1) heights.add(standard);
  }
  return heights.size === 1 ? [...heights][0]! : null;
}

export function setRowHeight({ boxes, sheet, session }: AreaObject, points: number | null): void {
  session.requireSheet(sheet, "formatRows");
  if (typeof points !== "number" || points < 0 || points > 409.5) throw failures.invalidArgument();
  const attributes = { ht: String(points), customHeight: "1" };
  for (const { top, bottom } of boxes) {
    // Every row of the sheet: those that stand in the file, for the others would swell it to a million.
    const isWhole = top === 0 && bottom === LAST_ROW;
    const rows = isWhole
      ? sheet.cells.rowIndexes(top, bottom)
      : Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
    for (const row of rows) sheet.cells.setRowAttributes(row, attributes);
  }
}
