import type { SummaryPage } from "../core/report/summary-page";
import type { Area, CellValue } from "../core/table/grid";
import type { OwnSheet, WorkbookRecord } from "./record";
import type { SheetContents } from "./workbook";

export const SUMMARY_NAME = "Consortium check";

/** What became of the sheet that we wrote earlier. */
export type OwnSheetState =
  | { readonly kind: "none" }
  | ({ readonly kind: "ours" } & OwnCells)
  /** Someone typed on it. */
  | ({ readonly kind: "typed-on" } & OwnCells);

export interface OwnCells {
  readonly contents: SheetContents;
  /** Areas of lines that are ours word for word, the page's width wide. */
  readonly ours: readonly Area[];
  /** How many rows hold something that is not from us. */
  readonly typedRows: number;
}

/** Finds the summary sheet of an earlier check, complete or broken off, and says whether only our cells are on it. */
export function findOwnSheet(
  record: WorkbookRecord,
  sheets: readonly SheetContents[]
): OwnSheetState {
  // What a broken-off write announced comes first: it may be a second sheet, beside one the user has typed on.
  const written = [record.announced, record.summary].filter((sheet) => sheet !== null);
  const own = written.find((sheet) => sheets.some((candidate) => isSame(sheet, candidate)));
  const contents = own && sheets.find((candidate) => isSame(own, candidate));
  if (!contents) return { kind: "none" };

  const cells = sortCells(written, contents);
  // Our sheet was deleted and the user made another of its name: nothing on it is ours.
  const isSomebodyElses =
    cells.typedRows > 0 && cells.ours.length === 0 && contents.sheet.id !== record.summary?.sheetId;
  if (isSomebodyElses) return { kind: "none" };
  return { kind: cells.typedRows > 0 ? "typed-on" : "ours", ...cells };
}

/** Sheets that hold our own output, now or once: never partner tables. */
export function isOwnOutput(record: WorkbookRecord, { sheet }: SheetContents): boolean {
  const names = [record.summary?.name, record.announced?.name, ...record.retired];
  return names.includes(sheet.name) || sheet.id === record.summary?.sheetId;
}

/** All that is filled on a sheet, from its first cell; null when nothing is. */
export function filledArea({ sheet }: SheetContents): Area | null {
  const { top, left, values } = sheet.grid;
  const width = values[0]?.length ?? 0;
  return width === 0
    ? null
    : { top: 0, left: 0, bottom: top + values.length - 1, right: left + width - 1 };
}

/** A name for a new summary sheet that no sheet of the workbook has. */
export function freeName(sheets: readonly SheetContents[]): string {
  const taken = new Set(sheets.map(({ sheet }) => sheet.name.toLowerCase()));
  let name = SUMMARY_NAME;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1)
    name = `${SUMMARY_NAME} (${number})`;
  return name;
}

/** What is kept of a page so that its cells are recognised later. */
export function fingerprintPage(page: SummaryPage, name: string, sheetId: string | null): OwnSheet {
  const width = page.widths.length;
  return { sheetId, name, width, lines: page.lines.map((line) => fingerprint(line.cells, width)) };
}

// A sheet may be renamed, and an id may change when a file goes through another program: either one will do.
function isSame(own: OwnSheet, { sheet }: SheetContents): boolean {
  return own.sheetId === sheet.id || own.name === sheet.name;
}

function sortCells(written: readonly OwnSheet[], contents: SheetContents): OwnCells {
  const { top, left, values } = contents.sheet.grid;
  const ours: Area[] = [];
  let typedRows = 0;
  values.forEach((found, index) => {
    if (isBlank(found)) return;
    const row = top + index;
    const cells = left > 0 ? [...Array<CellValue>(left).fill(""), ...found] : found;
    const own = written.find((sheet) => sheet.lines[row] === fingerprint(cells, sheet.width));
    if (own) addRow(ours, row, own.width);
    if (!own || !isBlank(cells.slice(own.width))) typedRows += 1;
  });
  return { contents, ours, typedRows };
}

function addRow(areas: Area[], row: number, width: number): void {
  const last = areas[areas.length - 1];
  const continues = last && last.bottom === row - 1 && last.right === width - 1;
  if (continues) areas[areas.length - 1] = { ...last, bottom: row };
  else areas.push({ top: row, left: 0, bottom: row, right: width - 1 });
}

function isBlank(row: readonly CellValue[]): boolean {
  return row.every((value) => value === "");
}

/** Two 32-bit hashes of the line's first `width` cells, after FNV-1a (Fowler, Noll, Vo). */
function fingerprint(cells: readonly CellValue[], width: number): string {
  let even = 0x811c9dc5;
  let odd = 0x01000193;
  for (let column = 0; column < width; column += 1) {
    const cell = cells[column] ?? "";
    const text = `${typeof cell === "number" ? "#" : "'"}${String(cell)}\u0001`;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      even = Math.imul(even ^ code, 0x01000193);
      odd = Math.imul(odd ^ (code + index), 0x85ebca6b);
    }
  }
  return (even >>> 0).toString(36) + (odd >>> 0).toString(36);
}
