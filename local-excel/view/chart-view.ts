import { parseReference, splitSheet, type Box } from "../file/addresses";
import { anchoredOn, chartPathOf, findBelow } from "../file/drawing-part";
import type { Sheet } from "../file/sheet";
import type { XmlElement } from "../file/xml-element";
import type { Session } from "../host/session";

/** A chart as a window would show it. */
export interface ChartView {
  /** The cells it lies over; offsets within cells are left out. */
  readonly area: Box;
  /** "" where it has none. */
  readonly title: string;
  /** Of lying stacked bars; null for all other kinds, which nothing here draws. */
  readonly bars: StackedBars | null;
}

export interface StackedBars {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly number[];
  }[];
  /** Whether the first category is the uppermost. */
  readonly firstOnTop: boolean;
}

/** The charts on a sheet, lowest first, with what their cells hold now. */
export function chartViews(session: Session, sheet: Sheet): ChartView[] {
  return anchoredOn(sheet).flatMap((anchored) => {
    const path = chartPathOf(sheet, anchored);
    const chart = (path === undefined ? undefined : session.file.pack.xml(path))?.root.child(
      "c:chart"
    );
    const area = areaOf(anchored.anchor);
    if (!chart || !area) return [];
    const title = chart.child("c:title")?.child("c:tx")?.child("c:rich")?.text ?? "";
    return [{ area, title, bars: barsIn(session, chart) }];
  });
}

function areaOf(anchor: XmlElement): Box | undefined {
  const corner = (name: string): { row: number; column: number } | undefined => {
    const end = anchor.child(name);
    const [row, column] = [end?.child("xdr:row")?.text, end?.child("xdr:col")?.text];
    return row === undefined || column === undefined
      ? undefined
      : { row: Number(row), column: Number(column) };
  };
  const [from, to] = [corner("xdr:from"), corner("xdr:to")];
  if (!from || !to || to.row <= from.row || to.column <= from.column) return undefined;
  return { top: from.row, left: from.column, bottom: to.row - 1, right: to.column - 1 };
}

function barsIn(session: Session, chart: XmlElement): StackedBars | null {
  const plot = chart.child("c:plotArea");
  const group = plot?.child("c:barChart");
  const says = (name: string): string | undefined => group?.child(name)?.get("val");
  if (!group || says("c:barDir") !== "bar" || says("c:grouping") !== "stacked") return null;
  const texts = (element: XmlElement | undefined): string[] =>
    valuesBehind(session, element).map(String);
  const series = group.elements("c:ser").map((one) => ({
    name: texts(one.child("c:tx")).join(" "),
    color: colorOf(one),
    values: valuesBehind(session, one.child("c:val")).map((value) => Number(value) || 0),
  }));
  const orientation = plot?.child("c:catAx")?.child("c:scaling")?.child("c:orientation");
  return {
    categories: texts(group.child("c:ser")?.child("c:cat")),
    series,
    firstOnTop: orientation?.get("val") === "maxMin",
  };
}

/** What stands in the cells that a part of a chart refers to, row by row. */
function valuesBehind(session: Session, element: XmlElement | undefined): unknown[] {
  const formula = element && findBelow(element, "c:f")?.text;
  const { sheet: name, rest } = splitSheet(formula ?? "");
  const sheet = name === undefined ? undefined : session.sheet(name);
  const box = parseReference(rest);
  if (!sheet || !box || box.bottom - box.top > MOST_ROWS || box.right - box.left > MOST_ROWS)
    return [];
  const values: unknown[] = [];
  for (let row = box.top; row <= box.bottom; row++)
    for (let column = box.left; column <= box.right; column++)
      values.push(sheet.cells.cell(row, column)?.value ?? "");
  return values;
}

// More bars than anybody could tell apart.
const MOST_ROWS = 500;

function colorOf(series: XmlElement): string {
  const fill = series.child("c:spPr")?.child("a:solidFill")?.child("a:srgbClr")?.get("val");
  return fill === undefined ? "#A6A6A6" : `#${fill}`;
}
