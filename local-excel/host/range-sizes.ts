import { LAST_COLUMN } from "../file/addresses";
import { failures } from "../protocol/failure";
import type { AreaObject } from "./area";
import { shownText } from "./shown-text";

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
  const standard = Number(sheet.root.child("sheetFormatPr")?.get("defaultRowHeight") ?? 15);
  const heights = new Set<number>();
  for (const box of boxes) {
    const known = sheet.cells.rowIndexes(box.top, box.bottom);
    for (const row of known) heights.add(Number(sheet.cells.rowAttribute(row, "ht") ?? standard));
    if (known.length < box.bottom - box.top + 1) heights.add(standard);
  }
  return heights.size === 1 ? [...heights][0]! : null;
}

/** @param points undefined lets the height follow the content */
export function setRowHeight(
  { boxes, sheet, session }: AreaObject,
  points: number | null | undefined
): void {
  session.requireSheet(sheet, "formatRows");
  if (points !== undefined && (typeof points !== "number" || points < 0 || points > 409.5))
    throw failures.invalidArgument();
  for (const box of boxes) {
    const wholeColumns = box.top === 0 && box.bottom > 1_000_000;
    const rows =
      wholeColumns || points === undefined
        ? sheet.cells.rowIndexes(box.top, box.bottom)
        : Array.from({ length: box.bottom - box.top + 1 }, (_, i) => box.top + i);
    for (const row of rows)
      sheet.cells.setRowAttributes(
        row,
        points === undefined
          ? { ht: undefined, customHeight: undefined }
          : { ht: String(points), customHeight: "1" }
      );
  }
}

/** A guess of what Excel measures: characters, bold ones a tenth wider, and room for the edges. */
export function autofitColumns({ boxes, sheet, session }: AreaObject): void {
  session.requireSheet(sheet, "formatColumns");
  const { styles, date1904 } = session.file;
  for (const box of boxes) {
    const widest = new Map<number, number>();
    sheet.cells.forEach(box, (cell) => {
      if (cell.column > LAST_COLUMN) return;
      const format = styles.format(cell.style);
      const lines = shownText(cell, format.numberFormat, date1904).split("\n");
      const width =
        Math.max(...lines.map((line) => line.length)) *
        (format.font.bold ? 1.1 : 1) *
        (format.font.size / 11);
      widest.set(cell.column, Math.max(widest.get(cell.column) ?? 0, width));
    });
    for (const [column, width] of widest)
      if (width > 0)
        sheet.columns.set(column, column, {
          width: String(Math.min(255, Math.round((width + 1.7) * 100) / 100)),
          customWidth: "1",
          bestFit: "1",
        });
  }
}
