import type { Box } from "../../../file/addresses";
import { HEADER_HEIGHT, HEADER_WIDTH, type Layout, type Track } from "./layout";

/** The rows and columns to draw: those that stay, and those in view with some around them. */
export interface Visible {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The first of `rows` and `columns` that scrolls. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface Viewport {
  readonly scrollTop: number;
  readonly scrollLeft: number;
  readonly clientHeight: number;
  readonly clientWidth: number;
}

/** More are drawn than are seen, so that not every turn of the wheel draws anew. */
const ROWS_AROUND = 20;
const COLUMNS_AROUND = 3;

export function visibleIn(layout: Layout, view: Viewport): Visible {
  const { rows, columns, frozenRows, frozenColumns } = layout;
  const { top, left, bottom, right } = seen(layout, view);
  const firstRow = Math.max(frozenRows, top - ROWS_AROUND);
  const firstColumn = Math.max(frozenColumns, left - COLUMNS_AROUND);
  const lastRow = Math.min(rows.count - 1, bottom + ROWS_AROUND);
  const lastColumn = Math.min(columns.count - 1, right + COLUMNS_AROUND);
  const isShown = (track: Track) => (index: number) => track.size(index) > 0;
  return {
    rows: [...upTo(0, frozenRows - 1), ...upTo(firstRow, lastRow)].filter(isShown(rows)),
    columns: [...upTo(0, frozenColumns - 1), ...upTo(firstColumn, lastColumn)].filter(
      isShown(columns)
    ),
    firstRow,
    firstColumn,
    lastRow,
    lastColumn,
  };
}

/** Whether all that is seen now was drawn already. */
export function isDrawn(drawn: Visible, layout: Layout, view: Viewport): boolean {
  const { top, left, bottom, right } = seen(layout, view);
  return (
    Math.max(top, layout.frozenRows) >= drawn.firstRow &&
    Math.max(left, layout.frozenColumns) >= drawn.firstColumn &&
    bottom <= drawn.lastRow &&
    right <= drawn.lastColumn
  );
}

function seen({ rows, columns, frozenRows, frozenColumns }: Layout, view: Viewport): Box {
  return {
    top: rows.at(view.scrollTop + rows.start(frozenRows)),
    left: columns.at(view.scrollLeft + columns.start(frozenColumns)),
    bottom: rows.at(view.scrollTop + view.clientHeight - HEADER_HEIGHT),
    right: columns.at(view.scrollLeft + view.clientWidth - HEADER_WIDTH),
  };
}

function upTo(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
