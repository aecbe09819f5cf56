import { attribute, type Cell } from "./cell-xml";
import { escapeXml } from "./xml-text";

/** Attributes of a row that can be read or set here; undefined removes the attribute. */
export type RowAttribute = "hidden" | "ht" | "customHeight" | "s" | "customFormat";

export interface Row {
  /** Counted from 0. */
  index: number;
  /** The attributes as they are written. */
  head: string;
  readonly body: string;
  /** Undefined until they are first asked for. */
  cells: Cell[] | undefined;
  changed: boolean;
}

/** Makes the XML of a cell that was changed. */
type CellWriter = (cell: Cell, row: number) => string;

/** The rows of <sheetData>, in order. A row nobody changed is written back with the characters it had. */
export class SheetRows {
  changed = false;
  private rows: Row[];
  /** Where the last search ended: most searches want the same row again or the one after it. */
  private last = 0;

  constructor(source: string) {
    this.rows = findRows(source);
  }

  find(index: number): Row | undefined {
    const row = this.rows[this.position(index)];
    return row?.index === index ? row : undefined;
  }

  /** The row, made when there is none, and marked as changed. */
  forWriting(index: number): Row {
    this.changed = true;
    const at = this.position(index);
    let row = this.rows[at];
    if (row?.index !== index) {
      row = { index, head: ` r="${index + 1}"`, body: "", cells: [], changed: true };
      this.rows.splice(at, 0, row);
    }
    if (!row.changed) row.head = row.head.replace(/\sspans="[^"]*"/, "");
    row.changed = true;
    return row;
  }

  /** Rows from `top` to `bottom` that stand in the file. */
  between(top: number, bottom: number): readonly Row[] {
    return this.rows.slice(this.position(top), this.position(bottom + 1));
  }

  attribute(index: number, name: RowAttribute): string | undefined {
    const row = this.find(index);
    return row && attribute(row.head, name);
  }

  setAttributes(
    index: number,
    attributes: Partial<Record<RowAttribute, string | undefined>>
  ): void {
    const row = this.forWriting(index);
    for (const [name, value] of Object.entries(attributes)) {
      row.head = row.head.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
      if (value !== undefined) row.head += ` ${name}="${escapeXml(value)}"`;
    }
  }

  /** Takes rows out, in order. */
  take(top: number, bottom: number): Row[] {
    this.changed = true;
    const from = this.position(top);
    return this.rows.splice(from, this.position(bottom + 1) - from);
  }

  /** Puts rows back in that were taken out; none of theirs may be there. */
  place(rows: readonly Row[]): void {
    this.changed = true;
    this.last = 0;
    this.rows = [...this.rows, ...rows].sort((a, b) => a.index - b.index);
  }

  /** @returns what makes the rows again what they are now */
  remember(): () => void {
    const kept = this.rows.map(copyOf);
    return () => {
      this.changed = true;
      this.last = 0;
      this.rows = kept.map(copyOf);
    };
  }

  toXml(writeCell: CellWriter): string {
    return this.rows.map((row) => writeRow(row, writeCell)).join("");
  }

  /** Position of the first row at or after `index`. */
  private position(index: number): number {
    for (const at of [this.last, this.last + 1])
      if (this.isPosition(at, index)) return (this.last = at);
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rows[middle]!.index < index) low = middle + 1;
      else high = middle;
    }
    return (this.last = low);
  }

  private isPosition(at: number, index: number): boolean {
    if (at > this.rows.length) return false;
    const [before, row] = [this.rows[at - 1], this.rows[at]];
    return (!before || before.index < index) && (!row || row.index >= index);
  }
}

function copyOf(row: Row): Row {
  return row.cells ? { ...row, cells: row.cells.map((cell) => ({ ...cell })) } : { ...row };
}

/** Rows without a number follow the one before them. */
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
    const body = empty ? "" : source.slice(headEnd + 1, end);
    rows.push({ index, head, body, cells: undefined, changed: false });
    at = source.indexOf("<row", end);
  }
  return sorted ? rows : rows.sort((a, b) => a.index - b.index);
}

function writeRow({ index, head, body, cells, changed }: Row, writeCell: CellWriter): string {
  const content =
    changed && cells ? cells.map((cell) => cell.source ?? writeCell(cell, index)).join("") : body;
  return content === "" ? `<row${head}/>` : `<row${head}>${content}</row>`;
}
