import { contains, intersection, type Box } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";

export function mergesTouching(sheet: Sheet, box: Box): Box[] {
  return sheet.merges.filter((merge) => intersection(merge, box));
}

/**
 * Merges the range, or each of its rows. As in Excel, merging swallows merges inside, and the top left cell alone keeps its
 * content.
 */
export function addMerges({ sheet }: { sheet: Sheet }, range: Box, across: boolean): void {
  const boxes = across ? rowsOf(range) : [range];
  const known = mergesTouching(sheet, range);
  const isCut = (merge: Box): boolean => !boxes.some((box) => contains(box, merge));
  if (known.some(isCut)) throw failures.invalidOperation();
  if (sheet.tables.some((table) => intersection(table.box, range)))
    throw failures.invalidOperation();
  const others = sheet.merges.filter((merge) => !known.includes(merge));
  const isOneCell = range.left === range.right && (across || range.top === range.bottom);
  sheet.merges = isOneCell ? others : [...others, ...boxes];
  for (const box of boxes) emptyCovered(sheet, box);
}

/** Takes apart every merged area that the range touches. */
export function removeMerges({ sheet }: { sheet: Sheet }, box: Box): void {
  if (mergesTouching(sheet, box).length > 0)
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, box));
}

/** A merged area can be changed as a whole only. */
export function requireWholeMerges({ sheet }: { sheet: Sheet }, box: Box): void {
  if (mergesTouching(sheet, box).some((merge) => !contains(box, merge)))
    throw failures.invalidOperation();
}

function rowsOf(range: Box): Box[] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_, i) => ({
    ...range,
    top: range.top + i,
    bottom: range.top + i,
  }));
}

function emptyCovered(sheet: Sheet, box: Box): void {
  sheet.cells.forEach(box, (cell, row) => {
    const isFirst = row === box.top && cell.column === box.left;
    const isFilled = cell.value !== null || cell.formula !== undefined;
    if (!isFirst && isFilled) sheet.put(row, cell.column, { value: null, error: false });
  });
}
