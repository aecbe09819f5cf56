import { columnIndex, formatReference } from "../file/addresses";
import { failures } from "../protocol/failure";
import { Person } from "./person";
import { clearCells } from "./range-clear";
import { rememberCells } from "./remembered-cells";
import { sortRows } from "./row-sorting";
import type { Session } from "./session";
import { UndoHistory, type UndoStep } from "./undo-history";
import { WorksheetObject } from "./worksheet";

/** The person at this keyboard. */
export class User extends Person {
  private readonly history: UndoHistory;

  /** @param undoSurvivesAddins as in Excel since ExcelApi 1.19 */
  constructor(
    session: Session,
    private readonly trouble: { editing: boolean; endEditing(): void },
    settle: () => void,
    undoSurvivesAddins: boolean
  ) {
    super(session, "user", settle);
    this.history = new UndoHistory(session, undoSurvivesAddins);
  }

  /** How many actions can be undone. */
  get undoDepth(): number {
    return this.history.depth;
  }

  /** Presses Ctrl+Z. @returns whether there was anything to undo */
  undo(): boolean {
    const step = this.history.pop();
    if (step) this.act(step);
    return step !== undefined;
  }

  /** Presses Delete. */
  clearContents(sheet: string, address: string): void {
    for (const part of address.split(",")) {
      const range = this.place(sheet, part);
      this.act(() => {
        const undo = rememberCells(range);
        clearCells(range, "Contents");
        return undo;
      });
    }
  }

  /**
   * Sorts the rows of a range, none of which is a header.
   * @param column its letters ("B"), or its number on the sheet counted from 0
   */
  sort(
    sheet: string,
    address: string,
    column: string | number,
    { descending = false }: { descending?: boolean } = {}
  ): void {
    const range = this.place(sheet, address);
    const by = typeof column === "number" ? column : columnIndex(column);
    this.act(() => sortRows(this.session, range.sheet, range.box, by, descending));
  }

  renameSheet(sheet: string, name: string): void {
    const found = this.place(sheet, "A1").sheet;
    this.act(() => void (new WorksheetObject(this.session, found).name = name));
  }

  /** As in Excel, nothing can be undone after it. */
  deleteSheet(sheet: string): void {
    const found = this.place(sheet, "A1").sheet;
    this.act(() => {
      new WorksheetObject(this.session, found).delete();
      this.history.clear();
    });
  }

  /** Clicks a cell or drags over a range; several areas are joined with commas. */
  select(sheet: string, address: string): void {
    this.act(() => {
      const places = address.split(",").map((part) => this.place(sheet, part));
      const [first] = places;
      if (!first) throw failures.invalidArgument();
      const boxes = places.map(({ box }) => box);
      const addresses = boxes.map((box) => formatReference(box)).join(",");
      this.session.select(first.sheet, boxes, addresses);
    });
  }

  activate(sheet: string): void {
    this.act(() => this.session.activate(this.place(sheet, "A1").sheet));
  }

  /** Begins to edit a cell. Excel answers no batch until the user is done. */
  beginEditing(): void {
    this.trouble.editing = true;
  }

  endEditing(): void {
    this.trouble.endEditing();
  }

  protected override done(undo: UndoStep): void {
    this.history.push(undo);
  }
}
