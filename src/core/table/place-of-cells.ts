import type { Area, CellRef, CellValue, Sheet } from "./grid";

/** Cells on a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Where in these sheets exactly such cells stand, the first place from the top; null for nowhere. Whoever is handed cells
 * alone learns so what cells don't say: what is merged, struck through or hidden, and what stands around them. An empty
 * cell may stand for a 0, as some hosts hand over the one for the other. Time is linear in the cells.
 */
export function placeOfCells(
  cells: readonly (readonly CellValue[])[],
  sheets: readonly Sheet[]
): Place | null {
  const row = cells.findIndex((one) => one.some(isFilled));
  const column = cells[row]?.findIndex(isFilled) ?? -1;
  const key = cells[row]?.[column];
  if (key === undefined) return null;
  for (const sheet of sheets) {
    const { values, top, left } = sheet.grid;
    let patience = PATIENCE * (count(cells) + count(values));
    for (const found of placesOf(key, values)) {
      const at = { row: found.row - row, column: found.column - column };
      const alike = at.row + top < 0 || at.column + left < 0 ? 0 : alikeFrom(cells, values, at);
      if (alike === "all") return { sheet, area: areaAt(cells, at.row + top, at.column + left) };
      patience -= alike;
      if (patience <= 0) break;
    }
  }
  return null;
}

function* placesOf(key: CellValue, values: Sheet["grid"]["values"]): Iterable<CellRef> {
  for (const [row, cells] of values.entries()) {
    for (let column = cells.indexOf(key); column >= 0; column = cells.indexOf(key, column + 1))
      yield { row, column };
  }
}

/** "all", or how many cells were alike before one was not. */
function alikeFrom(
  cells: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[],
  at: CellRef
): "all" | number {
  let alike = 1;
  for (const [r, row] of cells.entries()) {
    for (const [c, cell] of row.entries()) {
      const own = values[at.row + r]?.[at.column + c] ?? "";
      if (own !== cell && !(cell === "" && own === 0)) return alike;
      alike += 1;
    }
  }
  return "all";
}

function areaAt(cells: readonly (readonly CellValue[])[], top: number, left: number): Area {
  const width = cells[0]?.length ?? 0;
  return { top, left, bottom: top + cells.length - 1, right: left + width - 1 };
}

function count(cells: readonly (readonly CellValue[])[]): number {
  return cells.length * (cells[0]?.length ?? 0);
}

function isFilled(cell: CellValue): boolean {
  return cell !== "";
}

// Cells that repeat can look like the beginning again and again; after so many times their number the search is given up.
const PATIENCE = 4;
