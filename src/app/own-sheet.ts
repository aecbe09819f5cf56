import { addRow } from "../core/table/area-runs";
import type { Area, CellValue } from "../core/table/grid";
import { fingerprint } from "./fingerprint";
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
  /** How many rows hold something that is not from us; 0 where the sheet could not be read. */
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
  const pages = written.map(({ width, lines }) => ({ width, lines: new Set(lines) }));
  const sorted = pages.length > 0 ? sheets.map((contents) => sortCells(pages, contents)) : [];
  const own = firstOf(written, (sheet) => sorted.find((cells) => isNamed(sheet, cells)));
  const found = own ?? firstOf(written, (sheet) => sorted.find((cells) => isMostly(sheet, cells)));
  if (!found) return { kind: "none" };
  // What could not be read may hold anything.
  const isOurs = found.typedRows === 0 && found.contents.complete;
  return { kind: isOurs ? "ours" : "typed-on", ...found };
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

/**
 * Which sheets are the user's now though they hold output of ours: those that were already and are still there, and our
 * last one when it is `left` to the user, who has typed on it.
 */
export function retiredSheets(
  record: WorkbookRecord,
  sheets: readonly SheetContents[],
  own: OwnSheetState,
  left: boolean
): readonly string[] {
  const ownName = own.kind === "none" ? null : own.contents.sheet.name;
  return sheets
    .map(({ sheet }) => sheet.name)
    .filter((name) => (name === ownName ? left : record.retired.includes(name)));
}

/** All that may be filled on a sheet, from its first cell; null when nothing is. */
export function filledArea({ sheet, complete }: SheetContents): Area | null {
  if (!complete) return WHOLE_SHEET;
  const { top, left, values } = sheet.grid;
  const width = values[0]?.length ?? 0;
  return width === 0
    ? null
    : { top: 0, left: 0, bottom: top + values.length - 1, right: left + width - 1 };
}

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** A name for a new summary sheet that no sheet of the workbook has. */
export function freeName(sheets: readonly SheetContents[]): string {
  const taken = new Set(sheets.map(({ sheet }) => sheet.name.toLowerCase()));
  let name = SUMMARY_NAME;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1)
    name = `${SUMMARY_NAME} (${number})`;
  return name;
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

// Lines are ours wherever they stand: rows may have been inserted, deleted or sorted.
function sortCells(written: readonly OwnPage[], contents: SheetContents): OwnCells {
  const { top, left, values } = contents.sheet.grid;
  const ours: Area[] = [];
  let typedRows = 0;
  values.forEach((found, index) => {
    if (isBlank(found)) return;
    const cells = left > 0 ? [...Array<CellValue>(left).fill(""), ...found] : found;
    const own = written.find(({ width, lines }) => lines.has(fingerprint(cells, width)));
    if (own) addRow(ours, top + index, 0, own.width - 1);
    if (!own || !isBlank(cells.slice(own.width))) typedRows += 1;
  });
  return { contents, ours, typedRows };
}

interface OwnPage {
  readonly width: number;
  readonly lines: ReadonlySet<string>;
}

function isBlank(row: readonly CellValue[]): boolean {
  return row.every((value) => value === "");
}
