import type { Box } from "../file/addresses";
import type { Cell } from "../file/cell-xml";
import type { Sheet } from "../file/sheet";
import { spilledBoxOf } from "./spill";

/** A cell with a formula, in one calculation. */
export interface FormulaCell {
  /** Stays the same object for as long as the cell is there, also when rows move. */
  cell: Cell;
  sheet: Sheet;
  row: number;
  column: number;
  formula: string;
  state: "waiting" | "running" | "done";
}

/** The formulas of a workbook by the cells they fill. */
export class FormulaCells {
  readonly all: FormulaCell[] = [];
  private readonly bySheet = new Map<Sheet, Map<number, FormulaCell>>();

  constructor(sheets: readonly Sheet[], accepts: (formula: string) => boolean) {
    for (const sheet of sheets) {
      const known = new Map<number, FormulaCell>();
      sheet.cells.forEachFormula((cell, row) => {
        const formula = sheet.cells.formula(cell, row) ?? "";
        if (!accepts(formula)) return;
        const made: FormulaCell = {
          cell,
          sheet,
          row,
          column: cell.column,
          formula,
          state: "waiting",
        };
        this.all.push(made);
        for (const place of placesOf(spilledBoxOf(cell, row))) known.set(place, made);
      });
      this.bySheet.set(sheet, known);
    }
  }

  /** Those that fill cells of a box and are not calculated yet. */
  openIn(sheet: Sheet, box: Box): FormulaCell[] {
    const known = this.bySheet.get(sheet);
    if (!known || known.size === 0) return [];
    const size = (box.bottom - box.top + 1) * (box.right - box.left + 1);
    const found =
      size <= known.size
        ? [...placesOf(box)].flatMap((place) => known.get(place) ?? [])
        : [...known].flatMap(([place, cell]) => (isInside(box, place) ? cell : []));
    return [...new Set(found)].filter(({ state }) => state !== "done");
  }
}

// One number for each cell of a sheet.
const COLUMNS = 16_384;

function* placesOf({ top, left, bottom, right }: Box): Iterable<number> {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield row * COLUMNS + column;
}

function isInside({ top, left, bottom, right }: Box, place: number): boolean {
  const [row, column] = [Math.floor(place / COLUMNS), place % COLUMNS];
  return row >= top && row <= bottom && column >= left && column <= right;
}
