import { isErrorValue } from "../reading/blank";
import { isWellFormedPic, readPic } from "../reading/identifier";
import { readRole } from "../reading/role";
import type { Block } from "./bands";
import { isEmpty, isWord, wordsOf } from "./cell";
import type { CellValue } from "./grid";
import { isTotalText } from "./lone-text";

/** What a row below a header is, seen by itself. "lone": one text and nothing else, which may be many things. */
export type RowKind = "data" | "blank" | "totals" | "repeated-header" | "lone";

/** Sees what a row is. `headerLines`: the header's cells line by line, trimmed; the first belongs to `block.left`. */
export function rowKind(
  cells: readonly CellValue[],
  block: Block,
  headerLines: readonly (readonly string[])[]
): RowKind {
  const filled = filledColumns(cells, block);
  if (filled.length === 0) return "blank";
  if (filled.length > 1 && headerLines.some((line) => says(cells, filled, block, line))) {
    return "repeated-header";
  }
  const first = filled.find((column) => isWord(cells[column]));
  if (first === undefined) return kindOfNumbers(cells, filled, block);
  if (isTotalText(wordsOf(cells[first])) && filled.every((column) => isOfTotal(cells[column]))) {
    return "totals";
  }
  return filled.length === 1 || isNumberedRole(cells, filled) ? "lone" : "data";
}

/** The columns of a block in which a row holds something; an unticked box is nothing. */
export function filledColumns(
  cells: readonly CellValue[],
  { left, right }: Block
): readonly number[] {
  const filled: number[] = [];
  for (let column = left; column <= right; column++) {
    if (cells[column] !== false && !isEmpty(cells[column])) filled.push(column);
  }
  return filled;
}

function says(
  cells: readonly CellValue[],
  filled: readonly number[],
  { left }: Block,
  line: readonly string[]
): boolean {
  let same = 0;
  for (const column of filled) {
    const value = cells[column];
    if (typeof value === "string" && value.trim() === line[column - left]) same++;
  }
  return same >= 2 && same * 5 >= filled.length * 3;
}

// "5 partners", "EUR", a figure.
function isOfTotal(value: CellValue | undefined): boolean {
  return !isWord(value) || isTotalText(`total ${wordsOf(value)}`);
}

// "B. | Associated partners", "Associated partners | 4": no partner is called so.
function isNumberedRole(cells: readonly CellValue[], filled: readonly number[]): boolean {
  if (filled.length !== 2) return false;
  const [first, second] = filled.map((column) => wordsOf(cells[column]));
  const [label, other] = isNumbering(first) ? [second, first] : [first, second];
  if (label === undefined || !isNumbering(other)) return false;
  const role = readRole(label);
  return role.kind === "known" && role.confidence === "certain";
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
  const isKnown = (value: CellValue): boolean => isWellFormedPic(readPic(value) ?? "");
  if (values.some((value) => isErrorValue(value) || isKnown(value))) return "data";
  if (values.some((value) => typeof value === "string" && !/^[\d\s.,€%-]+$/.test(value)))
    return "data";
  const numberAlone = filled.length === 1 && filled[0] === left;
  return numberAlone || values.every((value) => Number(value) === 0) ? "blank" : "totals";
}
