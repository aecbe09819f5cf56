import { LAST_ROW, type Box } from "./addresses";
import { attribute, readCells, writeCell, type Cell, type FormulaKeeping } from "./cell-xml";
import { SharedFormulas } from "./shared-formulas";
import { SheetRows, type Row, type RowAttribute } from "./sheet-rows";

/** The cells of a sheet as they can be looked at. Rows are found at once, their cells read when first asked for. */
export abstract class CellRows {
  protected readonly rows: SheetRows;
  protected readonly formulas = new SharedFormulas(this);

  constructor(
    source: string,
    private readonly sharedStrings: () => readonly string[],
    private readonly columnStyle: (column: number) => number,
    private readonly keeping: FormulaKeeping
  ) {
    this.rows = new SheetRows(source);
  }

  get changed(): boolean {
    return this.rows.changed;
  }

  cell(row: number, column: number): Cell | undefined {
    const found = this.rows.find(row);
    if (!found) return undefined;
    const cells = this.cellsOf(found);
    const cell = cells[positionIn(cells, column)];
    return cell?.column === column ? cell : undefined;
  }

  /** Cells that stand in the file inside `box`, row by row. */
  forEach(box: Box, visit: (cell: Cell, row: number) => void): void {
    for (const row of this.rows.between(box.top, box.bottom))
      for (const cell of this.cellsOf(row))
        if (cell.column >= box.left && cell.column <= box.right) visit(cell, row.index);
  }

  /** Formula of a cell as Excel shows it, members of a shared formula included; undefined when it has none. */
  formula(cell: Cell, row: number): string | undefined {
    const kept = this.formulas.text(cell, row);
    return kept === undefined ? kept : this.keeping.calls.shown(kept);
  }

  /** Style index of a cell, whether the file has such a cell or not. */
  style(row: number, column: number): number {
    const found = this.rows.find(row);
    if (!found) return this.columnStyle(column);
    const cells = this.cellsOf(found);
    const cell = cells[positionIn(cells, column)];
    return cell?.column === column ? cell.style : this.styleOfNew(found, column);
  }

  /** Visits the cells with formulas; rows without any are not even read. */
  forEachFormula(visit: (cell: Cell, row: number) => void): void {
    for (const row of this.rows.between(0, LAST_ROW)) {
      if (!row.cells && !row.body.includes("<f")) continue;
      for (const cell of this.cellsOf(row)) if (cell.formula !== undefined) visit(cell, row.index);
    }
  }

  /** Visits the cells that hold a part of another cell's array. */
  forEachSpilled(visit: (cell: Cell, row: number) => void): void {
    for (const { cells, index } of this.rows.between(0, LAST_ROW))
      for (const cell of cells ?? []) if (cell.spilled) visit(cell, index);
  }

  rowAttribute(row: number, name: RowAttribute): string | undefined {
    return this.rows.attribute(row, name);
  }

  /** Indexes of the rows between these that have attributes or cells of their own. */
  rowIndexes(top: number, bottom: number): number[] {
    return this.rows.between(top, bottom).map(({ index }) => index);
  }

  /** Smallest box around the cells that `counts` accepts; undefined when there is none. */
  bounds(within: Box, counts: (cell: Cell) => boolean): Box | undefined {
    let box: Box | undefined;
    const accepts = (cell: Cell): boolean =>
      cell.column >= within.left && cell.column <= within.right && counts(cell);
    for (const row of this.rows.between(within.top, within.bottom)) {
      const cells = this.cellsOf(row);
      const first = cells.find(accepts);
      if (!first) continue;
      let last = cells.length - 1;
      while (!accepts(cells[last]!)) last--;
      const right = cells[last]!.column;
      box = {
        top: box?.top ?? row.index,
        bottom: row.index,
        left: Math.min(box?.left ?? first.column, first.column),
        right: Math.max(box?.right ?? right, right),
      };
    }
    return box;
  }

  toXml(): string {
    return this.rows.toXml((cell, row) => writeCell(cell, row, this.keeping));
  }

  /** Before the first member of a shared formula changes, the others must be able to do without it. */
  protected dissolve(cell: Cell | undefined): void {
    if (cell?.shared?.reference === undefined) return;
    this.formulas.dissolve(cell.shared.group, (member) => void this.rows.forWriting(member));
  }

  protected cellsOf(row: Row): Cell[] {
    return (row.cells ??= readCells(row.body, this.sharedStrings(), this.keeping));
  }

  protected cellForWriting(row: Row, column: number): Cell {
    const cells = this.cellsOf(row);
    const at = positionIn(cells, column);
    const known = cells[at];
    if (known?.column === column) return known;
    const style = this.styleOfNew(row, column);
    const made: Cell = { column, style, value: null, error: false, source: undefined };
    cells.splice(at, 0, made);
    return made;
  }

  private styleOfNew(row: Row, column: number): number {
    const own = attribute(row.head, "customFormat") === "1" ? attribute(row.head, "s") : undefined;
    return own === undefined ? this.columnStyle(column) : Number(own);
  }
}

/** Position of the first cell at or after `column`. */
export function positionIn(cells: readonly Cell[], column: number): number {
  let low = 0;
  let high = cells.length;
  if (high === 0 || cells[high - 1]!.column < column) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.column < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
