import type { Cell } from "../file/cell-xml";
import { calleeOf } from "../file/formula-text";
import type { CellValue } from "./cell-value";
import { spilledBoxOf } from "./spill";

type Rows = readonly (readonly (CellValue | undefined)[])[];

/**
 * What of a result the cells of a formula show. One of today spills all of it. An array of the old kind fills the cells it was
 * entered in, neither more nor fewer. A formula that a file has without either mark gives one value: of an array the first.
 * @returns undefined where it would be the value of the formula's own row or column, which nobody here can tell
 */
export function shownPart(cell: Cell, row: number, values: Rows): Rows | undefined {
  if (cell.dynamic) return values;
  if (cell.array !== undefined) return fitted(cell, row, values);
  if (values.length === 1 && values[0]!.length === 1) return values;
  return calleeOf(cell.formula ?? "") === undefined ? undefined : [[values[0]?.[0]]];
}

function fitted(cell: Cell, row: number, values: Rows): Rows {
  const { top, bottom, left, right } = spilledBoxOf(cell, row);
  return Array.from({ length: bottom - top + 1 }, (_, r) => {
    const line = values[values.length === 1 ? 0 : r] ?? [];
    return Array.from({ length: right - left + 1 }, (__, c) => line[line.length === 1 ? 0 : c]);
  });
}
