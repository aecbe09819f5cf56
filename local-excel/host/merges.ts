import { contains, intersection, type Box } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";

export function mergesTouching(sheet: Sheet, box: Box): Box[] {
  return sheet.merges.filter((merge) => intersection(merge, box));
}

/** As in Excel, merging swallows merges inside, and the top left cell alone keeps its content. */
export function addMerge({ sheet }: { sheet: Sheet }, box: Box): void {
  if (sheet.tables.some((table) => intersection(table.box, box))) throw failures.invalidOperation();
  const others = sheet.merges.filter((merge) => !intersection(merge, box));
  if (mergesTouching(sheet, box).some((merge) => !contains(box, merge)))
    throw failures.invalidOperation();
  const one = box.top === box.bottom && box.left === box.right;
  sheet.merges = one ? others : [...others, box];
  const covered: [number, number][] = [];
  sheet.cells.forEach(box, (cell, row) => {
    if (
      (row !== box.top || cell.column !== box.left) &&
      (cell.value !== null || cell.formula !== undefined)
    )
      covered.push([row, cell.column]);
  });
  for (const [row, column] of covered) sheet.put(row, column, { value: null, error: false });
}

export function removeMerges({ sheet }: { sheet: Sheet }, box: Box): void {
  if (mergesTouching(sheet, box).length > 0)
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, box));
}
