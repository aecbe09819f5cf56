import { LAST_COLUMN, LAST_ROW, type Box } from "./addresses";
import { attribute, readCells, restyled, writeCell, type Cell, type Content } from "./cell-xml";
import { shiftFormula } from "./formula-text";
import { escapeXml } from "./xml";

/** Attributes of a row that can be read or set here; undefined removes the attribute. */
export type RowAttribute = "hidden" | "ht" | "customHeight" | "s" | "customFormat";

interface Row {
  index: number;
  head: string;
  body: string;
  cells: Cell[] | undefined;
  changed: boolean;
}

/**
 * The content of <sheetData>. Rows are found at once, their cells read when first asked for; a row nobody changed is written
 * back with the characters it had.
 */
export class SheetCells {
  private readonly rows: Row[];
  private readonly masters = new Map<string, { row: number; column: number; formula: string }>();
  changed = false;

  constructor(
    source: string,
    private readonly sharedStrings: () => readonly string[],
    private readonly columnStyle: (column: number) => number
  ) {
    this.rows = findRows(source);
  }

  cell(row: number, column: number): Cell | undefined {
    const found = this.row(row);
    return found && findCell(this.cellsOf(found), column);
  }

  /** Cells that stand in the file inside `box`, row by row. */
  forEach(box: Box, visit: (cell: Cell, row: number) => void): void {
    for (let i = this.position(box.top); i < this.rows.length; i++) {
      const row = this.rows[i]!;
      if (row.index > box.bottom) return;
      for (const cell of this.cellsOf(row))
        if (cell.column >= box.left && cell.column <= box.right) visit(cell, row.index);
    }
  }

  /** Formula text of a cell, members of a shared formula included; undefined when it has none. */
  formula(cell: Cell, row: number): string | undefined {
    if (!cell.shared || cell.shared.reference !== undefined) return cell.formula;
    this.findMasters();
    const master = this.masters.get(cell.shared.group);
    return master
      ? shiftFormula(master.formula, row - master.row, cell.column - master.column)
      : cell.formula;
  }

  /** @param style undefined keeps the cell's own */
  put(row: number, column: number, content: Content | undefined, style?: number): void {
    const cell = this.cellForWriting(row, column);
    if (style !== undefined) {
      cell.style = style;
      cell.source &&= restyled(cell.source, style);
    }
    if (!content) return;
    if (cell.shared?.reference !== undefined) this.dissolve(cell.shared.group);
    delete cell.formula;
    delete cell.shared;
    delete cell.array;
    Object.assign(cell, content);
    cell.source = undefined;
  }

  rowAttribute(row: number, name: RowAttribute): string | undefined {
    const found = this.row(row);
    return found && attribute(found.head, name);
  }

  setRowAttributes(
    row: number,
    attributes: Partial<Record<RowAttribute, string | undefined>>
  ): void {
    const found = this.rowForWriting(row);
    for (const [name, value] of Object.entries(attributes)) {
      found.head = found.head.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
      if (value !== undefined) found.head += ` ${name}="${escapeXml(value)}"`;
    }
  }

  /** Indexes of the rows inside the box that have attributes or cells of their own. */
  rowIndexes(top: number, bottom: number): number[] {
    const indexes: number[] = [];
    for (let i = this.position(top); i < this.rows.length && this.rows[i]!.index <= bottom; i++)
      indexes.push(this.rows[i]!.index);
    return indexes;
  }

  /** Smallest box around the cells that `counts` accepts; undefined when there is none. */
  bounds(within: Box, counts: (cell: Cell) => boolean): Box | undefined {
    let box: Box | undefined;
    const accepts = (cell: Cell): boolean =>
      cell.column >= within.left && cell.column <= within.right && counts(cell);
    for (let i = this.position(within.top); i < this.rows.length; i++) {
      const row = this.rows[i]!;
      if (row.index > within.bottom) break;
      const cells = this.cellsOf(row);
      const first = cells.find(accepts);
      if (!first) continue;
      let last = cells.length - 1;
      while (!accepts(cells[last]!)) last--;
      const right = cells[last]!.column;
      box = box
        ? {
            top: box.top,
            bottom: row.index,
            left: Math.min(box.left, first.column),
            right: Math.max(box.right, right),
          }
        : { top: row.index, bottom: row.index, left: first.column, right };
    }
    return box;
  }

  toString(): string {
    return this.rows.map(writeRow).join("");
  }

  private row(index: number): Row | undefined {
    const row = this.rows[this.position(index)];
    return row?.index === index ? row : undefined;
  }

  /** Position of the first row at or after `index`. */
  private position(index: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rows[middle]!.index < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private cellsOf(row: Row): Cell[] {
    return (row.cells ??= readCells(row.body, this.sharedStrings()));
  }

  private rowForWriting(index: number): Row {
    this.changed = true;
    const at = this.position(index);
    let row = this.rows[at];
    if (row?.index !== index)
      this.rows.splice(
        at,
        0,
        (row = { index, head: ` r="${index + 1}"`, body: "", cells: [], changed: true })
      );
    if (!row.changed) row.head = row.head.replace(/\sspans="[^"]*"/, "");
    row.changed = true;
    return row;
  }

  private cellForWriting(rowIndex: number, column: number): Cell {
    const row = this.rowForWriting(rowIndex);
    const cells = this.cellsOf(row);
    let at = cells.length;
    while (at > 0 && cells[at - 1]!.column >= column) at--;
    let cell = cells[at];
    if (cell?.column !== column)
      cells.splice(
        at,
        0,
        (cell = {
          column,
          style: this.styleOfNew(row, column),
          value: null,
          error: false,
          source: undefined,
        })
      );
    return cell;
  }

  private styleOfNew(row: Row, column: number): number {
    const own = attribute(row.head, "customFormat") === "1" ? attribute(row.head, "s") : undefined;
    return own === undefined ? this.columnStyle(column) : Number(own);
  }

  /** Gives every member of a shared formula its own text, so that one of them can change. */
  private dissolve(group: string): void {
    this.findMasters();
    this.forEach({ top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }, (cell, row) => {
      if (cell.shared?.group !== group) return;
      const formula = this.formula(cell, row);
      this.rowForWriting(row);
      delete cell.shared;
      if (formula !== undefined) cell.formula = formula;
      cell.source = undefined;
    });
  }

  private findMasters(): void {
    if (this.masters.size > 0) return;
    this.forEach({ top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }, (cell, row) => {
      if (cell.shared?.reference !== undefined)
        this.masters.set(cell.shared.group, {
          row,
          column: cell.column,
          formula: cell.formula ?? "",
        });
    });
  }
}

function findRows(source: string): Row[] {
  const rows: Row[] = [];
  let at = source.indexOf("<row");
  let previous = -1;
  let sorted = true;
  while (at >= 0) {
    const headEnd = source.indexOf(">", at);
    const empty = source[headEnd - 1] === "/";
    const head = source.slice(at + 4, empty ? headEnd - 1 : headEnd);
    const end = empty ? headEnd + 1 : source.indexOf("</row>", headEnd);
    const number = attribute(head, "r");
    const index = number === undefined ? previous + 1 : Number(number) - 1;
    if (index <= previous) sorted = false;
    previous = index;
    rows.push({
      index,
      head,
      body: empty ? "" : source.slice(headEnd + 1, end),
      cells: undefined,
      changed: false,
    });
    at = source.indexOf("<row", end);
  }
  return sorted ? rows : rows.sort((a, b) => a.index - b.index);
}

function writeRow(row: Row): string {
  if (!row.changed)
    return row.body === "" ? `<row${row.head}/>` : `<row${row.head}>${row.body}</row>`;
  const cells = (row.cells ?? []).map((cell) => cell.source ?? writeCell(cell, row.index)).join("");
  const body = row.cells ? cells : row.body;
  return body === "" ? `<row${row.head}/>` : `<row${row.head}>${body}</row>`;
}

function findCell(cells: readonly Cell[], column: number): Cell | undefined {
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle]!;
    if (cell.column === column) return cell;
    if (cell.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
