import { LAST_ROW, type Box } from "./addresses";
import { CellRows, positionIn } from "./cell-rows";
import { attribute, restyled, type Cell, type Content } from "./cell-xml";
import { relocated } from "./moved-references";
import type { Row, RowAttribute } from "./sheet-rows";

/** The content of <sheetData>, to be read and written. */
export class SheetCells extends CellRows {
  /** What was changed has been written out. */
  settle(): void {
    this.rows.changed = false;
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
    const formula = this.formulas.text(cell, row);
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
    delete cell.dynamic;
    delete cell.meta;
    delete cell.spilled;
    Object.assign(cell, content);
    // What is typed into an Excel of today spills by itself.
    if (content.formula !== undefined) cell.dynamic = true;
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

  setRowAttributes(
    row: number,
    attributes: Partial<Record<RowAttribute, string | undefined>>
  ): void {
    this.rows.setAttributes(row, attributes);
  }

  private moveRows(rows: readonly Row[], by: number): void {
    for (const row of rows) {
      const cells = this.cellsOf(row);
      row.index += by;
      row.head = ` r="${row.index + 1}"${row.head.replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, "")}`;
      row.changed = true;
      for (const cell of cells)
        // The XML of an array formula names its own place, which would have to move too.
        cell.source &&=
          cell.array === undefined && !cell.dynamic
            ? relocated(cell.source, row.index, cell.column)
            : undefined;
    }
    this.rows.place(rows);
  }
}

const ROW_LOOKS = ["s", "customFormat", "ht", "customHeight"] as const;

/** Rich text and whatever else stands in the cell stays as it is. */
function setStyle(cell: Cell, style: number): void {
  if (cell.style === style) return;
  cell.style = style;
  cell.source &&= restyled(cell.source, style);
}
