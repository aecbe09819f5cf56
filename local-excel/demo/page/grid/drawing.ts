import { columnName, type Box } from "../../../file/addresses";
import { element } from "../element";
import { cellElement, idOf } from "./cell-element";
import { chartElement } from "./chart-element";
import { drawnCells, type DrawnCell } from "./drawn-cells";
import { contains, HEADER_HEIGHT, HEADER_WIDTH, type Layout, type Place } from "./layout";
import type { SheetSource } from "./sheet-source";
import { isDrawn, visibleIn, type Visible } from "./visible";

/** Draws as much of a sheet as is in view into a scrolling box, however long the sheet is. */
export class Drawing {
  private readonly head = element("div", { role: "row", class: "head" });
  private readonly staying = element("div", { class: "staying-rows" });
  private readonly moving = element("div", { class: "rows" });
  private drawn: { readonly sheet: string; readonly visible: Visible } | undefined;

  constructor(private readonly scroller: HTMLElement) {
    const paper = element("div", { class: "paper" });
    paper.append(this.head, this.staying, this.moving);
    scroller.append(paper);
  }

  /**
   * @param anew also when the same cells are in view: they may have changed
   * @returns whether anything had to be drawn
   */
  draw(source: SheetSource, layout: Layout, anew: boolean): boolean {
    const { drawn } = this;
    const isThere = drawn?.sheet === source.id && isDrawn(drawn.visible, layout, this.scroller);
    if (isThere && !anew) return false;
    // The paper has its size first: how far it can be scrolled depends on it.
    this.size(layout);
    const visible = visibleIn(layout, this.scroller);
    this.drawn = { sheet: source.id, visible };
    this.head.replaceChildren(corner(), ...visible.columns.map((each) => columnHead(layout, each)));
    const staying: HTMLElement[] = [];
    const moving: HTMLElement[] = [];
    const cells = drawnCells(layout, visible, (area) => source.cells(area));
    for (const [row, inRow] of cells)
      (row < layout.frozenRows ? staying : moving).push(rowElement(layout, row, inRow, visible));
    this.staying.replaceChildren(...staying);
    const origin = { top: HEADER_HEIGHT, left: HEADER_WIDTH };
    const charts = source.charts().map((chart) => chartElement(layout, chart, origin));
    this.moving.replaceChildren(...moving, ...charts);
    return true;
  }

  /** The element of a cell, when it is drawn. */
  cell(place: Place): HTMLElement | undefined {
    return this.scroller.querySelector<HTMLElement>(`#${idOf(place)}`) ?? undefined;
  }

  /** Shows what is selected among what is drawn. */
  mark(marked: Box, active: Box): void {
    for (const cell of this.scroller.querySelectorAll<HTMLElement>(".cell")) {
      const [, row = 0, column = 0] = cell.id.split("-").map(Number);
      const place = { row: row - 1, column: column - 1 };
      const isActive = place.row === active.top && place.column === active.left;
      cell.setAttribute("aria-selected", String(contains(marked, place.row, place.column)));
      cell.classList.toggle("active", isActive);
      if (isActive) this.scroller.setAttribute("aria-activedescendant", cell.id);
    }
    for (const head of this.scroller.querySelectorAll<HTMLElement>("[data-row], [data-column]")) {
      const { row, column } = head.dataset;
      const isIn =
        row === undefined
          ? contains(marked, marked.top, Number(column))
          : contains(marked, Number(row), marked.left);
      head.classList.toggle("marked", isIn);
    }
  }

  /** Scrolls no further than needed for a cell to be seen whole. */
  reveal(layout: Layout, { row, column }: Place): void {
    const { scroller } = this;
    const { rows, columns, frozenRows, frozenColumns } = layout;
    if (row >= frozenRows)
      scroller.scrollTop = nearest(
        scroller.scrollTop,
        rows.start(row) - rows.start(frozenRows),
        rows.start(row + 1) - (scroller.clientHeight - HEADER_HEIGHT)
      );
    if (column >= frozenColumns)
      scroller.scrollLeft = nearest(
        scroller.scrollLeft,
        columns.start(column) - columns.start(frozenColumns),
        columns.start(column + 1) - (scroller.clientWidth - HEADER_WIDTH)
      );
  }

  private size(layout: Layout): void {
    const { rows, columns, frozenRows } = layout;
    const paper = this.head.parentElement;
    if (paper) paper.style.width = `${HEADER_WIDTH + columns.total}px`;
    if (paper) paper.style.height = `${HEADER_HEIGHT + rows.total}px`;
    this.staying.style.height = `${rows.start(frozenRows)}px`;
    this.staying.hidden = frozenRows === 0;
    this.scroller.setAttribute("aria-rowcount", String(rows.count));
    this.scroller.setAttribute("aria-colcount", String(columns.count));
  }
}

function corner(): HTMLElement {
  const all = element("div", { role: "columnheader", class: "corner", "data-all": "" });
  all.append(element("span", { class: "unseen" }, "All cells"));
  return all;
}

function columnHead(layout: Layout, column: number): HTMLElement {
  const head = element(
    "div",
    {
      role: "columnheader",
      class: column < layout.frozenColumns ? "column-head stays" : "column-head",
      "aria-colindex": column + 1,
      "data-column": column,
    },
    columnName(column)
  );
  head.style.width = `${layout.columns.size(column)}px`;
  head.style.left = `${HEADER_WIDTH + layout.columns.start(column)}px`;
  return head;
}

function rowElement(
  layout: Layout,
  row: number,
  cells: readonly DrawnCell[],
  { rows }: Visible
): HTMLElement {
  const { frozenRows } = layout;
  const line = element("div", { role: "row", class: "row", "aria-rowindex": row + 1 });
  const from = row < frozenRows ? 0 : -HEADER_HEIGHT;
  line.style.top = `${layout.rows.start(row) - from}px`;
  line.style.height = `${layout.rows.size(row)}px`;
  // A row out of view stands for a merged area that begins in it.
  if (rows.includes(row))
    line.append(
      element("div", { role: "rowheader", class: "row-head", "data-row": row }, String(row + 1))
    );
  line.append(...cells.map((cell) => cellElement(layout, cell)));
  return line;
}

function nearest(now: number, most: number, least: number): number {
  return Math.max(Math.min(now, most), Math.min(least, most));
}
