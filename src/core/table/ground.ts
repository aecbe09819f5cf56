import { isEmpty } from "./cell";
import type { Area, CellValue, Sheet } from "./grid";

/**
 * A sheet's cells as they look: what stands in a cell merged downwards stands in each of its rows. Rows and columns of
 * `values` count from the grid's corner, not from the sheet's.
 */
export interface Ground {
  readonly sheet: Sheet;
  readonly values: readonly (readonly CellValue[])[];
  readonly width: number;
  /** Merged areas of more than one column, in the grid's own count. */
  readonly spans: readonly Area[];
  /** Keys (see `cellKey`) of the cells that show what a cell above them holds. */
  readonly shown: ReadonlySet<number>;
}

/** Lays out a sheet's cells; rows are copied only where a merged cell reaches into them. */
export function groundOf(sheet: Sheet): Ground {
  const { grid } = sheet;
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const merged = sheet.merged
    .map((area) => inGrid(area, grid))
    .filter((area) => area.right < width);
  const shown = new Set<number>();
  if (merged.length === 0) return { sheet, values: grid.values, width, spans: merged, shown };
  const values = [...grid.values];
  const copied = new Set<number>();
  for (const area of merged) {
    const value = values[area.top]?.[area.left];
    if (area.top === area.bottom || isEmpty(value) || value === undefined) continue;
    const bottom = Math.min(area.bottom, values.length - 1, area.top + TALLEST_MERGED);
    for (let row = area.top + 1; row <= bottom; row++) {
      const cells = copied.has(row) ? (values[row] as CellValue[]) : [...(values[row] ?? [])];
      cells[area.left] = value;
      copied.add(row);
      values[row] = cells;
      shown.add(cellKey(row, area.left));
    }
  }
  return { sheet, values, width, spans: merged.filter((area) => area.right > area.left), shown };
}

/** One number for one cell of a ground. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

function inGrid(area: Area, corner: { readonly top: number; readonly left: number }): Area {
  return {
    top: area.top - corner.top,
    left: area.left - corner.left,
    bottom: area.bottom - corner.top,
    right: area.right - corner.left,
  };
}

// A merged cell taller than this is decoration.
const TALLEST_MERGED = 500;
