import { WHOLE_SHEET, type Box } from "./addresses";
import type { Cell } from "./cell-xml";
import { shiftFormula } from "./formula-text";

/** What shared formulas need of the cells they stand in. */
interface CellsWithFormulas {
  forEach(box: Box, visit: (cell: Cell, row: number) => void): void;
}

interface Master {
  row: number;
  column: number;
  formula: string;
}

/** Formulas that a file writes once, in the first cell of a group, and that the other members read from their own place. */
export class SharedFormulas {
  private masters: Map<string, Master> | undefined;

  constructor(private readonly cells: CellsWithFormulas) {}

  /** Formula text of a cell, shared or its own; undefined when it has none. */
  text(cell: Cell, row: number): string | undefined {
    if (!cell.shared || cell.shared.reference !== undefined) return cell.formula;
    const master = this.found().get(cell.shared.group);
    return master
      ? shiftFormula(master.formula, row - master.row, cell.column - master.column)
      : cell.formula;
  }

  /** Gives every member of a group its own text, so that one of them can change. @param changes told the rows */
  dissolve(group: string, changes: (row: number) => void): void {
    this.found();
    this.cells.forEach(WHOLE_SHEET, (cell, row) => {
      if (cell.shared?.group !== group) return;
      const formula = this.text(cell, row);
      changes(row);
      delete cell.shared;
      if (formula !== undefined) cell.formula = formula;
      cell.source = undefined;
    });
  }

  private found(): ReadonlyMap<string, Master> {
    if (this.masters) return this.masters;
    const masters = new Map<string, Master>();
    this.cells.forEach(WHOLE_SHEET, ({ shared, column, formula = "" }, row) => {
      if (shared?.reference !== undefined) masters.set(shared.group, { row, column, formula });
    });
    return (this.masters = masters);
  }
}
