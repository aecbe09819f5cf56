import { BLANK_WORDS } from "../../reference/blank-words";
import type { CellValue } from "../table/grid";
import { mayBeginWith } from "./first-word";
import { fold } from "./fold";
import { unitAt } from "./unit-at";
import { phrases } from "./word-list";

/** Whether a cell holds nothing, or only says that it isn't known yet ("tbc", "?", "n/a", a dash); `ready` is it folded. */
export function isBlank(value: CellValue, ready?: string): boolean {
  if (typeof value !== "string") return false;
  if (value === "") return true;
  if (!mayBePlaceholder(value) && !mayBeCrosses(value)) return false;
  if (isErrorValue(value) || ANY_MARK.test(value)) return false;
  const folded = ready ?? fold(value);
  return folded === "" || PLACEHOLDERS.has(folded) || /^x{2,}$/.test(folded);
}

/** Whether a text is empty, or a dash: "?" and "🔴" say something. */
export function isNothing(text: string): boolean {
  return NOTHING_OR_A_DASH.test(text);
}

const NOTHING_OR_A_DASH = /^[-\u2010-\u2015\u2212_.\s]*$/;

/** Whether a cell holds one of the spreadsheet's own errors, such as "#REF!". */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && value.charAt(0) === "#" && ERROR_VALUE.test(value);
}

/** What a cell says, as typed but for white space: line breaks and runs of blanks become one space. */
export function tidy(value: CellValue): string {
  if (typeof value !== "string") return String(value);
  return isTidy(value) ? value : value.replace(/\s+/g, " ").trim();
}

// Single blanks between characters of which none is white space, as in nearly all cells of our alphabets.
function isTidy(text: string): boolean {
  let isAfterBlank = true;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(text, i);
    const isBlank = unit === BLANK;
    if (isBlank ? isAfterBlank : unit < BLANK || (unit > TILDE && unit < 0xa1) || unit > 0x167f)
      return false;
    isAfterBlank = isBlank;
  }
  return !isAfterBlank;
}

const [BLANK, TILDE] = [0x20, 0x7e];

const ERROR_VALUE =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA|EXTERNAL!|PYTHON!)$/i;

// Ticks, crosses, boxes, and pictures such as a red light: no letters, yet not nothing.
const ANY_MARK = /[\u2600-\u27bf\u2b24\u25cf\u2022\u00d7\u2a2f+\ud83c-\ud83e]/;

const PLACEHOLDERS: ReadonlySet<string> = new Set(phrases(BLANK_WORDS).map(fold));

// What begins with any other word, as names, places and types do, is no placeholder.
const mayBePlaceholder = mayBeginWith(
  [...PLACEHOLDERS].map((placeholder) => placeholder.split(" ")[0] ?? "")
);

function mayBeCrosses(value: string): boolean {
  const first = value.charAt(0);
  return first === "x" || first === "X";
}
