import { isErrorValue, tidy } from "../reading/blank";
import type { CellValue } from "./grid";
import { unitAt } from "../reading/unit-at";

/** Whether a cell shows nothing: no value, or white space only. */
export function isEmpty(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return value === undefined;
  if (value === "") return true;
  // A printing first character settles nearly all of a large sheet's cells.
  const first = unitAt(value, 0);
  return !(first > 0x20 && first < 0x7f) && value.trim() === "";
}

/** Whether a cell says something in letters; numbers, marks and the spreadsheet's own errors don't. */
export function isWord(value: CellValue | undefined): value is string {
  if (typeof value !== "string" || value === "") return false;
  return isLetter(unitAt(value, 0)) || (HAS_LETTER.test(value) && !isErrorValue(value));
}

/** A cell's text in one line; "" for an empty cell and for an error. */
export function wordsOf(value: CellValue | undefined): string {
  if (value === undefined || isErrorValue(value)) return "";
  return tidy(value);
}

// As most texts begin; the question for any letter of any script takes several times as long.
function isLetter(unit: number): boolean {
  const place = (unit | 0x20) - 0x61;
  return place >= 0 && place < 26;
}

const HAS_LETTER = /\p{L}/u;
