import type { SummaryPage } from "../core/report/summary-page";
import { addRow } from "../core/table/area-runs";
import type { Area, CellValue } from "../core/table/grid";
import type { OwnSheet, WorkbookRecord } from "./record";
import type { SheetContents } from "./workbook";

const SUMMARY_NAME = "Consortium check";

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

/**
 * Finds the summary sheet of an earlier check, complete or broken off, and says whether only our cells are on it. A sheet
 * is known by its name and, when it was renamed, by what stands on it.
 */
export function findOwnSheet(
  record: WorkbookRecord,
  sheets: readonly SheetContents[]
): OwnSheetState {
  // What a broken-off write announced comes first: it may be a second sheet, beside one the user has typed on.
  const written = [record.announced, record.summary].filter((sheet) => sheet !== null);
  const sorted = written.length > 0 ? sheets.map((contents) => sortCells(written, contents)) : [];
  const own = firstOf(written, (sheet) => sorted.find((cells) => isNamed(sheet, cells)));
  const found = own ?? firstOf(written, (sheet) => sorted.find((cells) => isMostly(sheet, cells)));
  if (!found) return { kind: "none" };
  return { kind: found.typedRows > 0 ? "typed-on" : "ours", ...found };
}

/** Sheets that hold our own output, now or once: never partner tables. */
export function ownOutput(
  record: WorkbookRecord,
  sheets: readonly SheetContents[]
): readonly SheetContents[] {
  const own = findOwnSheet(record, sheets);
  return sheets.filter(
    (contents) =>
      record.retired.includes(contents.sheet.name) ||
      (own.kind !== "none" && own.contents === contents)
  );
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
export function fingerprintPage(page: SummaryPage, name: string): OwnSheet {
  const width = page.widths.length;
  return { name, width, lines: page.lines.map((line) => fingerprint(line.cells, width)) };
}

// Our sheet was deleted and the user made another of its name: then nothing on it is ours.
function isNamed(own: OwnSheet, { contents, ours, typedRows }: OwnCells): boolean {
  return own.name === contents.sheet.name && (ours.length > 0 || typedRows === 0);
}

function isMostly(own: OwnSheet, { ours }: OwnCells): boolean {
  const lines = ours.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  return lines > 0 && lines * 2 >= own.lines.length;
}

function firstOf<From, To>(
  list: readonly From[],
  find: (item: From) => To | undefined
): To | undefined {
  for (const item of list) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
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
    if (own) addRow(ours, row, 0, own.width - 1);
    if (!own || !isBlank(cells.slice(own.width))) typedRows += 1;
  });
  return { contents, ours, typedRows };
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
