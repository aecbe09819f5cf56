import { formatReference, type Box } from "../../file/addresses";
import type { OpenedWorkbook } from "../../opened-workbook";
import { Track, type Layout, type Place } from "./grid/layout";
import type { CellView } from "../../view/cell-view";
import type { ChartView } from "../../view/chart-view";
import type { SheetSource } from "./grid/sheet-source";

/** The sheet in front of a workbook, as the grid wants it. Made anew after each change. */
export class FrontSheet implements SheetSource {
  readonly id: string;
  readonly name: string;
  readonly last: Place;
  /** True while the grid itself selects: then it need not be told of it. */
  isSelecting = false;

  constructor(private readonly book: OpenedWorkbook) {
    const front = book.view.sheets().find(({ active }) => active);
    if (!front) throw new Error("A workbook without a sheet in front");
    this.id = front.id;
    this.name = front.name;
    const { rows, columns } = book.view.extent(this.id);
    this.last = { row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) };
  }

  layout(): Layout {
    const { view } = this.book;
    const rows = Math.max(this.last.row + ROWS_BELOW, LEAST_ROWS);
    const columns = Math.max(this.last.column + COLUMNS_BESIDE, LEAST_COLUMNS);
    const frozen = view.frozen(this.id);
    return {
      rows: new Track(
        view.rows(this.id, 0, rows - 1).map(({ height, hidden }) => (hidden ? 0 : height))
      ),
      columns: new Track(
        view.columns(this.id, columns - 1).map(({ width, hidden }) => (hidden ? 0 : width))
      ),
      frozenRows: frozen.rows,
      frozenColumns: frozen.columns,
      merged: view.merged(this.id),
    };
  }

  cells(area: Box): CellView[][] {
    return this.book.view.cells(this.id, area);
  }

  charts(): ChartView[] {
    return this.book.view.charts(this.id);
  }

  selection(): Box | undefined {
    return this.book.view.selection().areas[0];
  }

  select(area: Box): void {
    this.isSelecting = true;
    this.book.user.select(this.id, formatReference(area));
    this.isSelecting = false;
  }

  input({ row, column }: Place): string {
    return this.book.view.input(this.id, row, column);
  }
}

// As in Excel there is always more room, but not so much that the scroll bar says nothing.
const ROWS_BELOW = 60;
const LEAST_ROWS = 100;
const COLUMNS_BESIDE = 12;
const LEAST_COLUMNS = 26;
