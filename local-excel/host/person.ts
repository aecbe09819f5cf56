import { failures } from "../protocol/failure";
import { locate } from "./area";
import type { CellRange } from "./range-values";
import { writeCells } from "./range-writing";
import { rememberCells } from "./remembered-cells";
import { deleteRows, insertRows } from "./row-changes";
import type { Author, Session } from "./session";
import { growingTables } from "./table-growth";
import type { UndoStep } from "./undo-history";

/** Somebody who works in the workbook beside the add-in. Add-ins that listen are told of it. */
export abstract class Person {
  constructor(
    protected readonly session: Session,
    private readonly author: Author,
    /** Called after each of their actions. */
    private readonly settle: () => void
  ) {}

  /** Types into one cell, or the same into a range. @param sheet name or id */
  type(sheet: string, address: string, value: string | number | boolean): void {
    this.write(this.place(sheet, address), value);
  }

  /** Pastes texts as if each was typed, from the top left cell of `address` on; a short row leaves the cells beside it alone. */
  paste(sheet: string, address: string, rows: readonly (readonly string[])[]): void {
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width === 0) return;
    const place = this.place(sheet, address);
    const { top, left } = place.box;
    const box = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
    const values = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
    this.write({ ...place, box }, values);
  }

  /** @param firstRow the new rows come before it; counted from 0 */
  insertRows(sheet: string, firstRow: number, count: number): void {
    const place = this.place(sheet, "A1");
    this.act(() => insertRows(this.session, place.sheet, firstRow, count));
  }

  /** @param firstRow counted from 0 */
  deleteRows(sheet: string, firstRow: number, count: number): void {
    const place = this.place(sheet, "A1");
    this.act(() => deleteRows(this.session, place.sheet, firstRow, count));
  }

  /** @throws HostFailure ItemNotFound when there is no such sheet */
  protected place(sheetName: string, address: string): CellRange {
    const sheet = this.session.sheet(sheetName);
    if (!sheet) throw failures.itemNotFound();
    return { session: this.session, ...locate(this.session, address, sheet) };
  }

  protected write(range: CellRange, values: unknown): void {
    this.act(() => {
      const undo = rememberCells(range);
      const grow = growingTables(range);
      writeCells(range, values);
      grow();
      return undo;
    });
  }

  /** @param what gives what undoes it, when it can be undone */
  protected act(what: () => UndoStep | void): void {
    this.session.author = this.author;
    try {
      const undo = what();
      if (undo) this.done(undo);
    } finally {
      this.session.author = "add-in";
      this.settle();
    }
  }

  /** Told of each action that can be undone. */
  protected done(_undo: UndoStep): void {}
}
