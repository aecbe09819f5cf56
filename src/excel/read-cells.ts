import type { CellValue, Grid } from "../core/table/grid";
import { rangeOf } from "./addresses";
import { hasRowTraits, type Piece } from "./reading-plan";
import type { RowTrait, SurveyedSheet } from "./survey";

/** A piece of a sheet with the proxies that hold its cells after the next round trip. */
export interface AskedPiece {
  readonly piece: Piece;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

/** Asks for a piece's cells, and for what its rows are like where they differ. */
export function askForCells(context: Excel.RequestContext, piece: Piece): AskedPiece {
  const sheet = context.workbook.worksheets.getItem(piece.sheet.id);
  const range = rangeOf(sheet, piece.area).load("values");
  const rows = hasRowTraits(piece.sheet)
    ? range.getRowProperties({ rowHidden: true, format: { font: { strikethrough: true } } })
    : null;
  return { piece, range, rows };
}

/** The pieces of one sheet, from the top, as one grid. */
export function gridOf(pieces: readonly AskedPiece[]): Grid {
  const first = pieces[0];
  if (!first) return { top: 0, left: 0, values: [] };
  const values = pieces.flatMap(({ range }) => range.values as CellValue[][]);
  return { top: first.piece.area.top, left: first.piece.area.left, values };
}

/** Sheet rows that are hidden. */
export function hiddenRows(sheet: SurveyedSheet, pieces: readonly AskedPiece[]): Set<number> {
  return rowsWith(sheet, sheet.hidden, pieces, (row) => row.rowHidden !== false);
}

/** Sheet rows in which some text is struck through. */
export function struckRows(sheet: SurveyedSheet, pieces: readonly AskedPiece[]): Set<number> {
  return rowsWith(sheet, sheet.struck, pieces, (row) => row.format?.font?.strikethrough !== false);
}

function rowsWith(
  { used }: SurveyedSheet,
  trait: RowTrait,
  pieces: readonly AskedPiece[],
  has: (row: Excel.RowProperties) => boolean
): Set<number> {
  if (!used || trait === "none") return new Set();
  if (trait === "all")
    return new Set(Array.from({ length: used.bottom - used.top + 1 }, (_, row) => used.top + row));
  return new Set(
    pieces.flatMap(({ piece, rows }) =>
      (rows?.value ?? []).flatMap((row, index) => (has(row) ? [piece.area.top + index] : []))
    )
  );
}
