import { parseReference, type Box } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import type { WorkbookFile } from "../file/workbook-file";
import { sheetNamed } from "./sheet-values";

/** Cells that a formula speaks of. */
export interface Reference {
  readonly sheet: Sheet;
  readonly box: Box;
}

/**
 * The cells that a formula names. What OFFSET and the like arrive at only by calculating is not among them.
 * @param spelled the formula with names and table references spelled out
 */
export function referencesIn(file: WorkbookFile, spelled: string, own: Sheet): Reference[] {
  return [...spelled.matchAll(TOKEN)].flatMap(({ 1: prefix, 2: reference }) => {
    const box = reference === undefined ? undefined : parseReference(reference);
    const sheet = sheetNamed(file, prefix?.slice(0, -1), own);
    return box && sheet ? [{ sheet, box }] : [];
  });
}

// Texts, cells of other files, functions, and names that look like references are skipped.
const WORD = "[A-Za-z_\\\\\\u00c0-\\uffff][\\w.\\\\\\u00c0-\\uffff]*";
const SHEET = `(?:'(?:[^']|'')*'|${WORD})!`;
const CELL = "\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}";
const COLUMN = "\\$?[A-Za-z]{1,3}";
const ROW = "\\$?[1-9]\\d{0,6}";
const TOKEN = new RegExp(
  '"(?:[^"]|"")*"' +
    "|\\[\\d+\\][^\\s!'\"(),]*![\\w.$:]*" +
    `|(?<![\\w.$])(${SHEET})?(${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\\w.(!])` +
    `|${SHEET}` +
    `|${WORD}`,
  "g"
);
