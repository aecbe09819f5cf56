import {
  contains,
  formatReference,
  intersection,
  parseReference,
  WHOLE_SHEET,
  type Box,
} from "../file/addresses";
import type { Cell } from "../file/cell-xml";
import type { Sheet } from "../file/sheet";
import { isError, type CellValue } from "./cell-value";

/** The cells that a formula fills: itself, and those its array spilled into. */
export function spilledBoxOf({ array, column }: Cell, row: number): Box {
  const box = array === undefined ? undefined : parseReference(array);
  return box ?? { top: row, bottom: row, left: column, right: column };
}

/**
 * Puts the result of a formula into its cell, and what is more than one value into the empty cells below and beside it. Where
 * they are not empty it shows #SPILL!.
 * @returns whether cells other than the formula's own have changed
 */
export function spill(
  sheet: Sheet,
  row: number,
  column: number,
  values: readonly (readonly (CellValue | undefined)[])[]
): boolean {
  const cell = sheet.cells.cell(row, column);
  if (!cell) return false;
  const before = spilledBoxOf(cell, row);
  const width = Math.max(1, ...values.map((line) => line.length));
  const wanted = {
    top: row,
    left: column,
    bottom: row + values.length - 1,
    right: column + width - 1,
  };
  const isBlocked = !isRoom(sheet, wanted, before);
  const after = isBlocked ? { ...wanted, bottom: row, right: column } : wanted;
  const isEmptied = emptyLeft(sheet, before, after);
  const isFilled = !isBlocked && fill(sheet, after, values);
  const isMany = wanted.top !== wanted.bottom || wanted.left !== wanted.right;
  const isArray = isMany || cell.array !== undefined;
  const array = isArray ? { array: formatReference(after) } : {};
  const result = isBlocked ? { value: "#SPILL!", error: true } : contentOf(values[0]?.[0]);
  const isSame =
    cell.value === result.value && cell.error === result.error && cell.array === array.array;
  if (!isSame) sheet.cells.setFormula(row, column, { ...result, ...array });
  return isEmptied || isFilled;
}

/** Marks what the arrays of a file have spilled, so that it can be told from what somebody typed. */
export function markSpilled(sheet: Sheet): void {
  const boxes: Box[] = [];
  sheet.cells.forEachFormula((cell, row) => {
    if (cell.array !== undefined) boxes.push(spilledBoxOf(cell, row));
  });
  for (const box of boxes)
    sheet.cells.forEach(box, (cell) => {
      if (cell.formula === undefined) cell.spilled = true;
    });
}

/** Empties what was spilled by formulas that are gone. */
export function emptyOrphans(sheet: Sheet): void {
  const spilled: Box[] = [];
  sheet.cells.forEachSpilled(({ column }, row) => {
    spilled.push({ top: row, bottom: row, left: column, right: column });
  });
  if (spilled.length === 0) return;
  const filled: Box[] = [];
  sheet.cells.forEachFormula((cell, row) => void filled.push(spilledBoxOf(cell, row)));
  for (const place of spilled)
    if (!filled.some((box) => contains(box, place))) empty(sheet, place.top, place.left);
}

function isRoom(sheet: Sheet, wanted: Box, before: Box): boolean {
  if (wanted.top === wanted.bottom && wanted.left === wanted.right) return true;
  const isTaken =
    !contains(WHOLE_SHEET, wanted) ||
    sheet.merges.some((merge) => intersection(merge, wanted)) ||
    sheet.tables.some(({ box }) => intersection(box, wanted));
  if (isTaken) return false;
  let isFree = true;
  sheet.cells.forEach(wanted, (cell, row) => {
    const isFirst = row === wanted.top && cell.column === wanted.left;
    const place = { top: row, bottom: row, left: cell.column, right: cell.column };
    const isOwn = cell.spilled === true && contains(before, place);
    if (!isFirst && !isOwn && (cell.value !== null || cell.formula !== undefined)) isFree = false;
  });
  return isFree;
}

function emptyLeft(sheet: Sheet, before: Box, after: Box): boolean {
  const left: [row: number, column: number][] = [];
  sheet.cells.forEach(before, ({ column, spilled }, row) => {
    const place = { top: row, bottom: row, left: column, right: column };
    if (spilled && !contains(after, place)) left.push([row, column]);
  });
  for (const [row, column] of left) empty(sheet, row, column);
  return left.length > 0;
}

function fill(
  sheet: Sheet,
  box: Box,
  values: readonly (readonly (CellValue | undefined)[])[]
): boolean {
  let isChanged = false;
  for (let row = box.top; row <= box.bottom; row++)
    for (let column = box.left; column <= box.right; column++) {
      if (row === box.top && column === box.left) continue;
      const content = contentOf(values[row - box.top]?.[column - box.left]);
      const known = sheet.cells.cell(row, column);
      if (known?.spilled && known.value === content.value && known.error === content.error)
        continue;
      sheet.cells.put(row, column, { ...content, spilled: true });
      isChanged = true;
    }
  return isChanged;
}

/** What is empty gives 0, as in Excel; what an array has not got is #N/A. */
function contentOf(value: CellValue | undefined): {
  value: string | number | boolean;
  error: boolean;
} {
  if (value === undefined) return { value: "#N/A", error: true };
  return isError(value) ? { value: value.error, error: true } : { value: value ?? 0, error: false };
}

function empty(sheet: Sheet, row: number, column: number): void {
  sheet.cells.put(row, column, { value: null, error: false });
}
