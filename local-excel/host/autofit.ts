import type { Box } from "../file/addresses";
import type { CellFormat } from "../file/cell-format";
import type { Cell } from "../file/cell-xml";
import type { Sheet } from "../file/sheet";
import type { AreaObject } from "./area";
import { mergesTouching } from "./merges";
import { shownText } from "./shown-text";
import { textWidth, wrappedLines } from "./text-width";

/**
 * Gives rows the height their content needs. Excel looks at whole rows, leaves merged cells out of account, and keeps the
 * height without the mark of one that a user chose, so that it goes on following the content.
 */
export function autofitRows({ boxes, sheet, session }: AreaObject): void {
  session.requireSheet(sheet, "formatRows");
  const standard = standardHeight(sheet);
  for (const { top, bottom } of boxes) {
    const isMerged = mergedCells(sheet, { top, bottom, left: 0, right: Infinity });
    for (const row of sheet.cells.rowIndexes(top, bottom)) {
      const height = rowHeightFor(sheet, row, isMerged);
      const ht = height > standard ? String(Math.min(height, MOST_POINTS)) : undefined;
      sheet.cells.setRowAttributes(row, { ht, customHeight: undefined });
    }
  }
}

/** Gives columns the width that the widest text in the range needs. */
export function autofitColumns({ boxes, sheet, session }: AreaObject): void {
  session.requireSheet(sheet, "formatColumns");
  const { styles, date1904 } = session.file;
  for (const box of boxes) {
    const widest = new Map<number, number>();
    const isMerged = mergedCells(sheet, box);
    sheet.cells.forEach(box, (cell, row) => {
      if (isMerged(row, cell.column)) return;
      const { numberFormat, font, alignment } = styles.format(cell.style);
      const lines = shownText(cell, numberFormat, date1904).split("\n");
      const width =
        Math.max(...lines.map((line) => textWidth(line, font.bold))) * scale(sheet, font.size) +
        alignment.indent * INDENT;
      widest.set(cell.column, Math.max(widest.get(cell.column) ?? 0, width));
    });
    for (const [column, width] of widest) if (width > 0) setWidth(sheet, column, width + PADDING);
  }
}

/** Points; what a row is high that nobody gave a height: as much as its content needs. */
export function ownHeight(sheet: Sheet, row: number): number {
  const isMerged = mergedCells(sheet, { top: row, bottom: row, left: 0, right: Infinity });
  return Math.max(standardHeight(sheet), Math.min(MOST_POINTS, rowHeightFor(sheet, row, isMerged)));
}

/** Points; what a row has that says nothing of its own. */
export function standardHeight(sheet: Sheet): number {
  return Number(sheet.root.child("sheetFormatPr")?.get("defaultRowHeight") ?? 15);
}

// Excel's limits (Microsoft: Excel specifications and limits).
const MOST_POINTS = 409;
const MOST_CHARACTERS = 255;

// A column is wider than its text by five pixels of seven to a digit (ECMA-376 18.3.1.13).
const PADDING = 5 / 7;
// One step of indentation is three spaces wide.
const INDENT = 1.4;
const POINTS_PER_PIXEL = 0.75;
// Noto Sans needs 1.36 of its size for a line; Calibri of 11 points gets 15 from Excel.
const LINE = 1.36;

function rowHeightFor(
  sheet: Sheet,
  row: number,
  isMerged: (row: number, column: number) => boolean
): number {
  let height = 0;
  sheet.cells.forEach({ top: row, bottom: row, left: 0, right: Infinity }, (cell) => {
    if (isMerged(row, cell.column)) return;
    const format = sheet.file.styles.format(cell.style);
    const lines = linesIn(sheet, cell, format);
    height = Math.max(height, lines * lineHeight(format.font.size));
  });
  return height;
}

/** Numbers are never wrapped. */
function linesIn(sheet: Sheet, cell: Cell, { alignment, font }: CellFormat): number {
  if (typeof cell.value !== "string" || !alignment.wrapText) return 1;
  if (sheet.columns.hidden(cell.column)) return 1;
  const room = sheet.columns.width(cell.column) - PADDING - alignment.indent * INDENT;
  return wrappedLines(cell.value, font.bold, Math.max(1, room / scale(sheet, font.size)));
}

function lineHeight(size: number): number {
  return Math.ceil((size * LINE) / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
}

/** Widths of columns count in digits of the workbook's standard font. */
function scale({ file }: Sheet, size: number): number {
  return size / file.styles.format(0).font.size;
}

function setWidth(sheet: Sheet, column: number, characters: number): void {
  const width = String(Math.min(MOST_CHARACTERS, Math.round(characters * 100) / 100));
  sheet.columns.set(column, column, { width, customWidth: "1", bestFit: "1" });
}

function mergedCells(sheet: Sheet, box: Box): (row: number, column: number) => boolean {
  const ofRow = new Map<number, Box[]>();
  for (const merge of mergesTouching(sheet, box)) {
    const last = Math.min(merge.bottom, box.bottom);
    for (let row = Math.max(merge.top, box.top); row <= last; row++)
      ofRow.set(row, [...(ofRow.get(row) ?? []), merge]);
  }
  return (row, column) =>
    ofRow.get(row)?.some(({ left, right }) => column >= left && column <= right) ?? false;
}
