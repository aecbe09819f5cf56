import { LAST_ROW, type Box } from "./addresses";
import { attribute, readCells, restyled, type Cell, type Content } from "./cell-xml";
import { relocated } from "./moved-references";
import { SharedFormulas } from "./shared-formulas";
import { SheetRows, type Row, type RowAttribute } from "./sheet-rows";

/** The content of <sheetData>. Rows are found at once, their cells read when first asked for. */
export class SheetCells {
  private readonly rows: SheetRows;
  private readonly formulas = new SharedFormulas(this);

  constructor(
    source: string,
    private readonly sharedStrings: () => readonly string[],
    private readonly columnStyle: (column: number) => number
  ) {
    this.rows = new SheetRows(source);
  }

  get changed(): boolean {
    return this.rows.changed;
  }

  /** What was changed has been written out. */
  settle(): void {
    this.rows.changed = false;
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

  /** Formula text of a cell, members of a shared formula included; undefined when it has none. */
  formula(cell: Cell, row: number): string | undefined {
    return this.formulas.text(cell, row);
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

  /** Gives a formula another text, or its cell another result; every member of a shared formula then has a text of its own. */
  setFormula(row: number, column: number, change: Partial<Content>): void {
    const cell = this.cellForWriting(this.rows.forWriting(row), column);
    if (cell.shared)
      this.formulas.dissolve(cell.shared.group, (member) => void this.rows.forWriting(member));
    Object.assign(cell, change);
    cell.source = undefined;
  }

  /** A copy of a cell that can be put back; undefined when there is none. */
  copy(row: number, column: number): Cell | undefined {
    const cell = this.cell(row, column);
    if (!cell) return undefined;
    const { shared, ...copy } = cell;
    if (!shared) return copy;
    const formula = this.formula(cell, row);
    return { ...copy, source: undefined, ...(formula !== undefined && { formula }) };
  }

  /** Makes a cell what a copy of it says; undefined takes it away. */
  restore(row: number, column: number, copy: Cell | undefined): void {
    const cells = this.cellsOf(this.rows.forWriting(row));
    this.dissolve(cells[positionIn(cells, column)]);
    const at = positionIn(cells, column);
    const isThere = cells[at]?.column === column;
    if (copy) cells.splice(at, isThere ? 1 : 0, { ...copy, column });
    else if (isThere) cells.splice(at, 1);
  }

  /** Moves everything from row `at` on down by `count` rows; the new ones are empty. */
  insertRows(at: number, count: number): void {
    this.moveRows(this.rows.take(at, LAST_ROW), count);
  }

  /** Takes rows away and moves up what is below them. */
  removeRows(at: number, count: number): void {
    this.rows.take(at, at + count - 1);
    this.moveRows(this.rows.take(at + count, LAST_ROW), -count);
  }

  /** Makes a row look like another: its height, its format and those of its cells. */
  styleRowLike(row: number, model: number): void {
    const known = this.rows.find(model);
    if (!known) return;
    const attributes = ROW_LOOKS.map((name) => [name, attribute(known.head, name)] as const);
    this.rows.setAttributes(row, Object.fromEntries(attributes));
    const styles = this.cellsOf(known).map(({ column, style }) => ({ column, style }));
    const made = this.rows.forWriting(row);
    for (const { column, style } of styles)
      if (style !== 0) this.cellForWriting(made, column).style = style;
  }

  /** Gives the members of all shared formulas texts of their own. */
  dissolveShared(): void {
    const groups = new Set<string>();
    this.forEachFormula(({ shared }) => void (shared && groups.add(shared.group)));
    for (const group of groups)
      this.formulas.dissolve(group, (member) => void this.rows.forWriting(member));
  }

  /** @returns what makes all rows again what they are now */
  remember(): () => void {
    return this.rows.remember();
  }

  /** @param style undefined keeps the cell's own */
  put(row: number, column: number, content: Content, style?: number): void {
    const cell = this.cellForWriting(this.rows.forWriting(row), column);
    this.dissolve(cell);
    delete cell.formula;
    delete cell.shared;
    delete cell.array;
    delete cell.meta;
    delete cell.spilled;
    Object.assign(cell, content);
    if (style !== undefined) cell.style = style;
    cell.source = undefined;
  }

  /** Changes the styles of all cells in the box; those that do not stand in the file yet are made. */
  restyle(box: Box, change: (style: number) => number): void {
    for (let index = box.top; index <= box.bottom; index++) {
      const row = this.rows.forWriting(index);
      for (let column = box.left; column <= box.right; column++) {
        const cell = this.cellForWriting(row, column);
        setStyle(cell, change(cell.style));
      }
    }
  }

  /** Changes the styles of the cells that stand in the file inside the box. */
  restylePresent(box: Box, change: (style: number) => number): void {
    this.forEach(box, (cell, row) => {
      this.rows.forWriting(row);
      setStyle(cell, change(cell.style));
    });
  }

  rowAttribute(row: number, name: RowAttribute): string | undefined {
    return this.rows.attribute(row, name);
  }

  setRowAttributes(
    row: number,
    attributes: Partial<Record<RowAttribute, string | undefined>>
  ): void {
    this.rows.setAttributes(row, attributes);
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

  toString(): string {
    return this.rows.toString();
  }

  private moveRows(rows: readonly Row[], by: number): void {
    for (const row of rows) {
      const cells = this.cellsOf(row);
      row.index += by;
      row.head = ` r="${row.index + 1}"${row.head.replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, "")}`;
      row.changed = true;
      for (const cell of cells)
        cell.source &&=
          cell.array === undefined ? relocated(cell.source, row.index, cell.column) : undefined;
    }
    this.rows.place(rows);
  }

  /** Before the first member of a shared formula changes, the others must be able to do without it. */
  private dissolve(cell: Cell | undefined): void {
    if (cell?.shared?.reference === undefined) return;
    this.formulas.dissolve(cell.shared.group, (member) => void this.rows.forWriting(member));
  }

  private cellsOf(row: Row): Cell[] {
    return (row.cells ??= readCells(row.body, this.sharedStrings()));
  }

  private cellForWriting(row: Row, column: number): Cell {
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

const ROW_LOOKS = ["s", "customFormat", "ht", "customHeight"] as const;

/** Position of the first cell at or after `column`. */
function positionIn(cells: readonly Cell[], column: number): number {
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

/** Rich text and whatever else stands in the cell stays as it is. */
function setStyle(cell: Cell, style: number): void {
  if (cell.style === style) return;
  cell.style = style;
  cell.source &&= restyled(cell.source, style);
}
