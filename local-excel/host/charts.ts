import { formatReference, quoteSheet, type Box } from "../file/addresses";
import { barChart, type BarShape, type ChartSource } from "../file/chart-part";
import {
  addChart,
  anchoredOn,
  chartPathOf,
  findBelow,
  numberOf,
  placeAnchor,
  removeAnchored,
  type Anchored,
} from "../file/drawing-part";
import type { Sheet } from "../file/sheet";
import type { XmlElement } from "../file/xml-element";
import { failures } from "../protocol/failure";
import {
  apiType,
  HostCollection,
  HostObject,
  identity,
  itemAt,
  members,
} from "../protocol/host-object";
import { isUnbounded, locate } from "./area";
import { ChartAxesObject } from "./chart-axes";
import { ChartLegendObject, ChartTitleObject, type ChartHome } from "./chart-texts";
import { ChartSeriesCollectionObject } from "./chart-series";
import type { Session } from "./session";

// What the API names, as files have it.
const SHAPES: Readonly<Record<string, BarShape>> = {
  BarClustered: { direction: "bar", grouping: "clustered" },
  BarStacked: { direction: "bar", grouping: "stacked" },
  BarStacked100: { direction: "bar", grouping: "percentStacked" },
  ColumnClustered: { direction: "col", grouping: "clustered" },
  ColumnStacked: { direction: "col", grouping: "stacked" },
  ColumnStacked100: { direction: "col", grouping: "percentStacked" },
};

/** The charts of a sheet, the file's own among them. New ones are bars over cells with heads; nothing is drawn. */
export class ChartCollectionObject extends HostCollection {
  readonly [apiType] = "ChartCollection";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet
  ) {
    super();
  }

  get count(): number {
    return this.getCount();
  }
  getCount(): number {
    return this[members]().length;
  }
  [members](): ChartObject[] {
    return anchoredOn(this.sheet)
      .filter(({ anchor }) => findBelow(anchor, "xdr:graphicFrame"))
      .map((anchored) => new ChartObject(this.session, this.sheet, anchored));
  }
  [itemAt](key: unknown): ChartObject | undefined {
    const text = String(key).toLowerCase();
    const charts = this[members]();
    return (
      charts.find(({ name }) => name.toLowerCase() === text) ??
      charts.find(({ id }) => id.toLowerCase() === text)
    );
  }
  getItem(key: unknown): HostObject {
    const chart = this[itemAt](key);
    if (!chart) throw failures.itemNotFound();
    return chart;
  }
  getItemAt(index: number): HostObject {
    const chart = this[members]()[index];
    if (!chart) throw failures.itemNotFound();
    return chart;
  }
  getItemOrNullObject(key: unknown): HostObject | undefined {
    return this[itemAt](key);
  }
  add(type: unknown, source: unknown, seriesBy: unknown): HostObject {
    const shape = typeof type === "string" ? SHAPES[type] : undefined;
    if (!shape) throw failures.notImplemented(`charts of the type ${String(type)}`);
    if (seriesBy !== "Columns")
      throw failures.notImplemented("charts whose series are not said to be columns");
    const { sheet, box } = locate(this.session, source, this.sheet);
    this.session.requireSheet(this.sheet);
    const root = barChart(shape, sourceOf(sheet, box));
    // Where Excel puts a chart is not known; the size is that of a new one.
    const from = { row: box.top, column: box.right + 2 };
    const to = { row: from.row + 15, column: from.column + 8 };
    return new ChartObject(this.session, this.sheet, addChart(this.sheet, root, from, to));
  }
}

class ChartObject extends HostObject implements ChartHome {
  readonly [apiType] = "Chart";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly anchored: Anchored
  ) {
    super();
  }

  [identity](): Record<string, unknown> {
    return { Id: this.id };
  }
  get id(): string {
    const number = String(numberOf(this.anchored.anchor));
    return `{00000000-0008-0000-0000-${number.padStart(12, "0")}}`;
  }
  get name(): string {
    return this.properties?.get("name") ?? "";
  }
  set name(name: string) {
    if (typeof name !== "string" || name === "") throw failures.invalidArgument();
    this.writable();
    this.properties?.set("name", name);
  }
  get title(): HostObject {
    return new ChartTitleObject(this);
  }
  get legend(): HostObject {
    return new ChartLegendObject(this);
  }
  get axes(): HostObject {
    return new ChartAxesObject(this);
  }
  get series(): HostObject {
    return new ChartSeriesCollectionObject(this);
  }
  /** Covers the cells fully, as documented. */
  setPosition(start: unknown, end: unknown): void {
    const first = locate(this.session, start, this.sheet);
    const last = end === null || end === undefined ? first : locate(this.session, end, this.sheet);
    if (first.sheet !== this.sheet || last.sheet !== this.sheet) throw failures.invalidArgument();
    if (last === first) throw failures.notImplemented("Chart.setPosition() without an end cell");
    this.writable();
    placeAnchor(
      this.anchored.anchor,
      { row: first.box.top, column: first.box.left },
      { row: last.box.bottom + 1, column: last.box.right + 1 }
    );
  }
  delete(): void {
    this.writable();
    removeAnchored(this.sheet, this.anchored);
  }

  /** @throws ItemNotFound once the chart is deleted */
  get root(): XmlElement {
    const path = this.isThere() ? chartPathOf(this.sheet, this.anchored) : undefined;
    const root = path === undefined ? undefined : this.session.file.pack.xml(path)?.root;
    if (!root) throw failures.itemNotFound();
    return root;
  }
  writable(): void {
    if (!this.isThere()) throw failures.itemNotFound();
    this.session.requireSheet(this.sheet);
  }

  private get properties(): XmlElement | undefined {
    return findBelow(this.anchored.anchor, "xdr:cNvPr");
  }
  private isThere(): boolean {
    return anchoredOn(this.sheet).some(({ anchor }) => anchor === this.anchored.anchor);
  }
}

/** Excel takes the first row for names of series and the first column for categories where they are texts; all else is refused. */
function sourceOf(sheet: Sheet, box: Box): ChartSource {
  if (isUnbounded(box) || box.bottom === box.top || box.right === box.left)
    throw failures.notImplemented("charts over cells without heads and categories");
  for (let row = box.top; row <= box.bottom; row++)
    for (let column = box.left; column <= box.right; column++) {
      const isHead = row === box.top || column === box.left;
      if (typeof sheet.cells.cell(row, column)?.value !== (isHead ? "string" : "number"))
        throw failures.notImplemented("charts over cells other than texts around numbers");
    }
  const reference = (part: Partial<Box>): string =>
    `${quoteSheet(sheet.name)}!${formatReference({ ...box, ...part }, true)}`;
  const below = { top: box.top + 1 };
  return {
    categories: reference({ ...below, right: box.left }),
    series: Array.from({ length: box.right - box.left }, (_, index) => {
      const column = box.left + 1 + index;
      const own = { left: column, right: column };
      return {
        name: reference({ ...own, bottom: box.top }),
        values: reference({ ...own, ...below }),
      };
    }),
  };
}
