import { isErrorValue } from "../reading/blank";
import { isWellFormedPic, readPic } from "../reading/identifier";
import type { Block } from "./bands";
import { isEmpty, isWord, wordsOf } from "./cell";
import { isCountLine, isLegend, mayBeCount } from "./count-line";
import type { CellValue } from "./grid";
import { isTotalText, mayBeTotal } from "./lone-text";
import { headingKind } from "./section-heading";
import { unitAt } from "../reading/unit-at";

/** What a row below a header is, seen by itself. "lone": one text and nothing else, which may be many things. */
export type RowKind = "data" | "blank" | "totals" | "note" | "repeated-header" | "lone";

/** Sees what a row is. `headerLines`: the header's cells line by line, trimmed; the first belongs to `block.left`. */
export function rowKind(
  cells: readonly CellValue[],
  block: Block,
  headerLines: readonly (readonly string[])[]
): RowKind {
  // Asked of each row of a large sheet: one look at each cell, and no list is made.
  let filled = 0;
  let first: string | undefined;
  for (let column = block.left; column <= block.right; column++) {
    const value = cells[column];
    if (!isFilled(value)) continue;
    filled++;
    if (first === undefined && isWord(value)) first = value;
  }
  if (filled === 0) return "blank";
  if (filled > 1 && saysAnyOf(headerLines, cells, filled, block)) return "repeated-header";
  if (first === undefined) return kindOfNumbers(cells, filledColumns(cells, block), block);
  const mayCount = mayBeCount(first);
  if (mayCount && isAllOfTotal(cells, block) && isTotalText(wordsOf(first))) return "totals";
  if (filled === 1 || (filled === 2 && isNumberedHeading(cells, block))) return "lone";
  if (!mayCount) return "data";
  if (isCountLine(cells, block)) return "totals";
  return isLegend(cells, block) ? "note" : "data";
}

/** The columns of a block in which a row holds something; an unticked box is nothing. */
export function filledColumns(
  cells: readonly CellValue[],
  { left, right }: Block
): readonly number[] {
  const filled: number[] = [];
  for (let column = left; column <= right; column++) {
    if (isFilled(cells[column])) filled.push(column);
  }
  return filled;
}

function isFilled(value: CellValue | undefined): value is CellValue {
  return value !== false && !isEmpty(value);
}

function saysAnyOf(
  lines: readonly (readonly string[])[],
  cells: readonly CellValue[],
  filled: number,
  block: Block
): boolean {
  for (const line of lines) if (says(cells, filled, block, line)) return true;
  return false;
}

function says(
  cells: readonly CellValue[],
  filled: number,
  { left, right }: Block,
  line: readonly string[]
): boolean {
  const least = Math.max(2, Math.ceil(filled * 0.6));
  let same = 0;
  let ahead = filled;
  for (let column = left; column <= right; column++) {
    const value = cells[column];
    if (!isFilled(value)) continue;
    ahead--;
    if (typeof value === "string" && isTrimmed(value, line[column - left])) same++;
    if (same + ahead < least) return false;
  }
  return true;
}

/** Most cells begin otherwise than their header. */
function isTrimmed(value: string, text = ""): boolean {
  if (text === "") return false;
  const first = unitAt(value, 0);
  const mayBeSpace = first <= 0x20 || first > 0x7e;
  return (mayBeSpace || first === unitAt(text, 0)) && value.trim() === text;
}

// From the right: what says of most rows that they are no totals stands there more shortly than a name.
function isAllOfTotal(cells: readonly CellValue[], { left, right }: Block): boolean {
  for (let column = right; column >= left; column--) {
    const value = cells[column];
    if (isFilled(value) && !isOfTotal(value)) return false;
  }
  return true;
}

// "5 partners", "6 HEI", "EUR", a figure.
function isOfTotal(value: CellValue): boolean {
  if (!isWord(value) || /^\d+\s/.test(value)) return true;
  const words = wordsOf(value);
  return (mayBeTotal(words) || /^\d/.test(words)) && isTotalText(`total ${words}`);
}

// "B. | Associated partners", "VET providers | 4": no partner is called so.
function isNumberedHeading(cells: readonly CellValue[], block: Block): boolean {
  const [first, second] = filledColumns(cells, block).map((column) => wordsOf(cells[column]));
  const [label, other] = isNumbering(first) ? [second, first] : [first, second];
  if (label === undefined || !isNumbering(other)) return false;
  return headingKind(label) !== null;
}

function isNumbering(text = ""): boolean {
  return /^\(?(?:\d{1,3}|[A-Z]|[IVX]{1,4})[.):]*$/.test(text);
}

// Numbered lines prepared for partners still to come, and formulas that point to empty cells, are as good as blank.
function kindOfNumbers(
  cells: readonly CellValue[],
  filled: readonly number[],
  { left }: Block
): RowKind {
  const values = filled.map((column) => cells[column] ?? "");
  const isKnown = (value: CellValue): boolean => isWellFormedPic(readPic(value) ?? NaN);
  if (values.some((value) => isErrorValue(value) || isKnown(value))) return "data";
  if (values.some((value) => typeof value === "string" && !/^[\d\s.,€%-]+$/.test(value)))
    return "data";
  const numberAlone = filled.length === 1 && filled[0] === left;
  return numberAlone || values.every((value) => Number(value) === 0) ? "blank" : "totals";
}
