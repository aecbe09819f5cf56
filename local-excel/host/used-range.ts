import type { Box } from "../file/addresses";
import type { Cell } from "../file/cell-xml";
import type { Sheet } from "../file/sheet";

/** The box around the cells that hold something or, unless `valuesOnly`, have a format. */
export function usedBox(sheet: Sheet, within: Box, valuesOnly: boolean): Box | undefined {
  const holds = (cell: Cell): boolean => cell.value !== null || cell.formula !== undefined;
  return sheet.cells.bounds(within, valuesOnly ? holds : (cell) => holds(cell) || cell.style !== 0);
}
