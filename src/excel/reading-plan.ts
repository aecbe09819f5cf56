import type { Area } from "../core/table/grid";
import type { Survey, SurveyedSheet } from "./survey";

/** Rows of one sheet that are read at once. */
export interface Piece {
  readonly sheet: SurveyedSheet;
  readonly area: Area;
  readonly bytes: number;
}

/** Excel on the web answers at most 5 MB (Microsoft: resource limits and performance optimization for Office Add-ins). */
export const BYTES_AT_ONCE = 4_500_000;

/** Cells up to which a sheet is read that the user is not looking at, and one that they are. */
const CELLS_ELSEWHERE = 400_000;
const CELLS_WANTED = 3_000_000;

// Measured on partner tables: names of 30 to 60 letters, and many short or empty cells beside them.
const BYTES_PER_CELL = 20;
const BYTES_PER_ROW_TRAITS = 70;

/** What is read in which round trip: nearly always all in one. The wanted sheet, or else the active one, comes first. */
export function planReading(
  survey: Survey,
  wantedSheet: string | undefined,
  bytesAtOnce: number
): Piece[][] {
  const readable = survey.sheets.filter((sheet) => isReadable(sheet, wantedSheet));
  const first = readable.filter((sheet) => isWanted(sheet, wantedSheet));
  const others = readable.filter((sheet) => !first.includes(sheet));
  return pack(
    [...first, ...others].flatMap((sheet) => piecesOf(sheet, bytesAtOnce)),
    bytesAtOnce
  );
}

/** Whether a sheet's cells are read at all. */
export function isReadable(sheet: SurveyedSheet, wantedSheet: string | undefined): boolean {
  if (!sheet.used) return false;
  const limit = isWanted(sheet, wantedSheet) ? CELLS_WANTED : CELLS_ELSEWHERE;
  return rowsOf(sheet.used) * columnsOf(sheet.used) <= limit;
}

/** Whether single rows of the sheet differ, so that each must be looked at. */
export function hasRowTraits({ hidden, struck }: SurveyedSheet): boolean {
  return hidden === "some" || struck === "some";
}

function isWanted(sheet: SurveyedSheet, wantedSheet: string | undefined): boolean {
  return wantedSheet === undefined
    ? sheet.isActive
    : sheet.name.toLowerCase() === wantedSheet.toLowerCase();
}

function piecesOf(sheet: SurveyedSheet, bytesAtOnce: number): Piece[] {
  const { used } = sheet;
  if (!used) return [];
  const bytesPerRow =
    columnsOf(used) * BYTES_PER_CELL + (hasRowTraits(sheet) ? BYTES_PER_ROW_TRAITS : 0);
  const rowsAtOnce = Math.max(1, Math.floor(bytesAtOnce / bytesPerRow));
  const pieces: Piece[] = [];
  for (let top = used.top; top <= used.bottom; top += rowsAtOnce) {
    const bottom = Math.min(used.bottom, top + rowsAtOnce - 1);
    pieces.push({ sheet, area: { ...used, top, bottom }, bytes: (bottom - top + 1) * bytesPerRow });
  }
  return pieces;
}

function pack(pieces: readonly Piece[], bytesAtOnce: number): Piece[][] {
  const packs: Piece[][] = [[]];
  let bytes = 0;
  for (const piece of pieces) {
    if (bytes > 0 && bytes + piece.bytes > bytesAtOnce) {
      packs.push([]);
      bytes = 0;
    }
    packs[packs.length - 1]?.push(piece);
    bytes += piece.bytes;
  }
  return packs;
}

function rowsOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

function columnsOf({ left, right }: Area): number {
  return right - left + 1;
}
