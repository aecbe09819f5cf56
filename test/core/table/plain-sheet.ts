import type { CellValue, Sheet } from "../../../src/core/table/grid";

interface Different extends Partial<Omit<Sheet, "grid">> {
  /** Where the first cell stands, from 0. */
  readonly top?: number;
  readonly left?: number;
}

/** A sheet of nothing but cells, in front; `different`: what is otherwise. */
export function plainSheet(
  values: readonly (readonly CellValue[])[],
  { top = 0, left = 0, ...different }: Different = {}
): Sheet {
  return {
    id: "s",
    name: "s",
    active: true,
    visible: true,
    tables: [],
    merged: [],
    hiddenRows: new Set(),
    struckRows: new Set(),
    ...different,
    grid: { top, left, values },
  };
}
