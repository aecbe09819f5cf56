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

export function formulaCellsIn(sheets: readonly Sheet[]): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of sheets)
    sheet.cells.forEachFormula((cell, row) => {
      const formula = sheet.cells.formula(cell, row) ?? "";
      found.push({ cell, sheet, row, column: cell.column, formula, state: "waiting" });
    });
  return found;
}

/** Formulas by the cells they fill. */
export class FormulaCells {
  readonly all: FormulaCell[] = [];
  private readonly bySheet = new Map<Sheet, Map<number, FormulaCell>>();

  constructor(cells: readonly FormulaCell[] = []) {
    for (const cell of cells) this.add(cell);
  }

  add(added: FormulaCell): void {
    const { cell, sheet, row } = added;
    this.all.push(added);
    let known = this.bySheet.get(sheet);
    if (!known) this.bySheet.set(sheet, (known = new Map()));
    for (const place of placesOf(spilledBoxOf(cell, row))) known.set(place, added);
  }

  /** Those that fill cells of a box and are not calculated yet. */
  openIn(sheet: Sheet, box: Box): FormulaCell[] {
    return [...new Set(this.fillersOf(sheet, box))].filter(({ state }) => state !== "done");
  }

  fillAnyOf(sheet: Sheet, box: Box): boolean {
    for (const _ of this.fillersOf(sheet, box)) return true;
    return false;
  }

  private *fillersOf(sheet: Sheet, box: Box): Iterable<FormulaCell> {
    const known = this.bySheet.get(sheet);
    if (!known || known.size === 0) return;
    const size = (box.bottom - box.top + 1) * (box.right - box.left + 1);
    if (size > known.size) {
      for (const [place, cell] of known) if (isInside(box, place)) yield cell;
      return;
    }
    for (const place of placesOf(box)) {
      const cell = known.get(place);
      if (cell) yield cell;
    }
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
