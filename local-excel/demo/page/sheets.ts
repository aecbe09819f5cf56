import { formatReference, LAST_COLUMN, LAST_ROW, type Box } from "../../file/addresses";
import type { OpenedWorkbook } from "../../opened-workbook";
import { attempt } from "./edits";
import { byId } from "./element";
import { FrontSheet } from "./front-sheet";
import { listenToClipboard } from "./grid/clipboard";
import { Editing } from "./grid/editing";
import { Grid } from "./grid/grid";
import { contains, type Place } from "./grid/layout";
import type { Notice } from "./notice";
import { Tabs } from "./tabs";

/** The workbook's side of the page: tabs, the sheet in front, formula bar and tools, over the workbook that is open. */
export class Sheets {
  readonly grid: Grid;
  private readonly editing: Editing;
  private readonly tabs: Tabs;
  private book: OpenedWorkbook | undefined;
  private front: FrontSheet | undefined;
  private frame = 0;

  constructor(private readonly notice: Notice) {
    const sheet = byId("div", "sheet");
    this.grid = new Grid({
      selected: () => this.showSelection(),
      edit: (typed) => this.editing.begin(typed),
      clear: () => this.clear(),
      undo: () => this.undo(),
      press: () => this.editing.commit(),
    });
    sheet.append(this.grid.element);
    this.editing = new Editing(this.grid, byId("textarea", "formula"), {
      input: (place) => this.front?.input(place) ?? "",
      beginEditing: () => this.book?.user.beginEditing(),
      endEditing: () => this.book?.user.endEditing(),
      type: (place, text) => this.change((book, id) => book.user.type(id, addressOf(place), text)),
    });
    this.tabs = new Tabs(byId("div", "tabs"), sheet, (id) => {
      this.editing.commit();
      this.change((book) => book.user.activate(id));
    });
    this.listen();
  }

  /** Shows a workbook in place of the one before. */
  show(book: OpenedWorkbook): void {
    this.editing.cancel();
    this.book = book;
    book.onChange(() => {
      if (this.book === book && !this.front?.isSelecting) this.drawSoon();
    });
    this.draw();
  }

  /** Ends the editing of a cell, as any command but those of the pane does. */
  commit(): void {
    this.editing.commit();
  }

  private listen(): void {
    const tools: Readonly<Record<string, () => void>> = {
      undo: () => this.undo(),
      "insert-row": () =>
        this.change((book, id, _marked, { top, bottom }) =>
          book.user.insertRows(id, top, bottom - top + 1)
        ),
      "delete-row": () =>
        this.change((book, id, _marked, { top, bottom }) =>
          book.user.deleteRows(id, top, bottom - top + 1)
        ),
      sort: () => this.sort(),
    };
    for (const [id, use] of Object.entries(tools))
      byId("button", id).addEventListener("click", () => {
        this.editing.commit();
        use();
      });
    listenToClipboard(this.grid.element, {
      copied: () => this.front?.cells(usedPart(this.grid.marked, this.front.last)) ?? [],
      clear: () => this.clear(),
      paste: (rows) =>
        this.change((book, id) => book.user.paste(id, addressOf(this.grid.active), rows)),
    });
  }

  /** Lets the user do something to the sheet in front; a refusal is told. */
  private change(
    what: (book: OpenedWorkbook, sheet: string, marked: string, area: Box) => void
  ): void {
    const { book, front } = this;
    if (!book || !front) return;
    const area = this.grid.marked;
    this.notice.clear();
    attempt(
      () => what(book, front.id, formatReference(area), area),
      (words) => this.notice.tell(words)
    );
    this.draw();
  }

  private clear(): void {
    this.change((book, id, marked) => book.user.clearContents(id, marked));
  }

  private undo(): void {
    this.change((book) => {
      if (!book.user.undo()) this.notice.tell(NOTHING_TO_UNDO);
    });
  }

  private sort(): void {
    const { row, column } = this.grid.active;
    this.change((book, id, marked, area) => {
      const table = book.view.tables(id).find((each) => contains(each.area, row, column));
      if (table) book.user.sort(id, formatReference(bodyOf(table)), column);
      else if (area.bottom > area.top) book.user.sort(id, marked, column);
      else this.notice.tell(SELECT_TO_SORT);
    });
  }

  private drawSoon(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  private draw(): void {
    if (!this.book) return;
    this.front = new FrontSheet(this.book);
    this.tabs.show(this.book.view.sheets().filter(({ visible }) => visible));
    this.grid.show(this.front);
    this.showSelection();
  }

  private showSelection(): void {
    byId("span", "cell-name").textContent = formatReference(this.grid.marked);
    this.editing.showInput();
  }
}

function addressOf({ row, column }: Place): string {
  return formatReference({ top: row, left: column, bottom: row, right: column });
}

/** Of whole rows and columns as much as is used. */
function usedPart({ top, left, bottom, right }: Box, last: Place): Box {
  return {
    top,
    left,
    bottom: bottom === LAST_ROW ? Math.max(top, last.row) : bottom,
    right: right === LAST_COLUMN ? Math.max(left, last.column) : right,
  };
}

function bodyOf({ area, hasHeaders }: { area: Box; hasHeaders: boolean }): Box {
  return { ...area, top: area.top + (hasHeaders ? 1 : 0) };
}

const NOTHING_TO_UNDO = {
  says: "There is nothing to undo.",
  next: "Change something first.",
};

const SELECT_TO_SORT = {
  says: "Which rows should be sorted?",
  next: "Select them without their header, beginning in the column to sort by.",
};
