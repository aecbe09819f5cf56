import { WHOLE_SHEET, type Box } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import { ownHeight, standardHeight } from "../host/autofit";
import { readFormula } from "../host/range-values";
import { visibility, type Session } from "../host/session";
import { usedBox } from "../host/used-range";
import { failures } from "../protocol/failure";
import type { CellView } from "./cell-view";
import { cellViews } from "./cell-views";
import { chartViews, type ChartView } from "./chart-view";

export interface SheetView {
  id: string;
  name: string;
  active: boolean;
  visible: boolean;
  isProtected: boolean;
}

// Calibri 11 at 96 dpi: 7 pixels a character, 0.75 points a pixel.
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/** What an Excel window would show. Sheets go by their ids or names; rows and columns count from 0. */
export class WorkbookView {
  constructor(private readonly session: Session) {}

  /** In the order of the tabs, hidden ones included. */
  sheets(): SheetView[] {
    const { session } = this;
    return session.file.sheets.map((sheet) => ({
      id: session.ids.of(sheet),
      name: sheet.name,
      active: sheet === session.active,
      visible: visibility(sheet) === "Visible",
      isProtected: session.isProtected(sheet),
    }));
  }

  /** How many rows and columns there are, from the first on, up to the last that holds something or has a format. */
  extent(sheetId: string): { rows: number; columns: number } {
    const used = usedBox(this.sheet(sheetId), WHOLE_SHEET, false);
    return used ? { rows: used.bottom + 1, columns: used.right + 1 } : { rows: 0, columns: 0 };
  }

  /** Row by row. */
  cells(sheetId: string, area: Box): CellView[][] {
    return cellViews(this.session.file, this.sheet(sheetId), area);
  }

  /** Widths in pixels, from the first column on; `to` is the last one wanted, else the last one used. */
  columns(
    sheetId: string,
    to = this.extent(sheetId).columns - 1
  ): { width: number; hidden: boolean }[] {
    const { columns } = this.sheet(sheetId);
    return Array.from({ length: to + 1 }, (_, column) => ({
      width: Math.trunc(columns.width(column) * PIXELS_PER_CHARACTER + 0.5),
      hidden: columns.hidden(column),
    }));
  }

  /** Heights in pixels of the rows from…to, both included. A row that nobody gave a height fits its content. */
  rows(sheetId: string, from: number, to: number): { height: number; hidden: boolean }[] {
    const sheet = this.sheet(sheetId);
    const known = new Set(sheet.cells.rowIndexes(from, to));
    const pixels = (points: number): number => Math.round(points / POINTS_PER_PIXEL);
    const usual = { height: pixels(standardHeight(sheet)), hidden: sheet.defaultRowsHidden };
    return Array.from({ length: to - from + 1 }, (_, i) => {
      const row = from + i;
      if (!known.has(row)) return usual;
      const given = sheet.cells.rowAttribute(row, "ht");
      const hidden = ["1", "true"].includes(sheet.cells.rowAttribute(row, "hidden") ?? "");
      return {
        height: pixels(given === undefined ? ownHeight(sheet, row) : Number(given)),
        hidden,
      };
    });
  }

  merged(sheetId: string): readonly Box[] {
    return this.sheet(sheetId).merges;
  }

  /** Lowest first. */
  charts(sheetId: string): ChartView[] {
    return chartViews(this.session, this.sheet(sheetId));
  }

  tables(sheetId: string): { name: string; area: Box; hasHeaders: boolean; style: string }[] {
    return this.sheet(sheetId).tables.map(({ name, box, hasHeaders, styleName }) => ({
      name,
      area: box,
      hasHeaders,
      style: styleName,
    }));
  }

  /** How many rows and columns stay in view. */
  frozen(sheetId: string): { rows: number; columns: number } {
    const pane = this.sheet(sheetId).root.child("sheetViews")?.child("sheetView")?.child("pane");
    if (!pane || !/frozen/i.test(pane.get("state") ?? "")) return { rows: 0, columns: 0 };
    return { rows: Number(pane.get("ySplit") ?? 0), columns: Number(pane.get("xSplit") ?? 0) };
  }

  /** What is selected on the sheet in front; the first cell of the first area is the active one. */
  selection(): { sheetId: string; areas: readonly Box[] } {
    const { sheet, boxes } = this.session.selection;
    return { sheetId: this.session.ids.of(sheet), areas: boxes };
  }

  /** What the formula bar shows of a cell: its formula, or what it holds as it may be typed again. */
  input(sheetId: string, row: number, column: number): string {
    const sheet = this.sheet(sheetId);
    const cell = sheet.cells.cell(row, column);
    const box = { top: row, bottom: row, left: column, right: column };
    const held = readFormula(cell, { session: this.session, sheet, box, row, column });
    if (typeof held === "boolean") return held ? "TRUE" : "FALSE";
    const { quotePrefix } = this.session.file.styles.format(sheet.styleAt(row, column));
    return `${quotePrefix ? "'" : ""}${String(held)}`;
  }

  private sheet(id: string): Sheet {
    const sheet = this.session.sheet(id);
    if (!sheet) throw failures.itemNotFound();
    return sheet;
  }
}
