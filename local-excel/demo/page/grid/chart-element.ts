import type { ChartView, StackedBars } from "../../../view/chart-view";
import type { Layout } from "./layout";

/**
 * A chart, drawn roughly as Excel would, over its cells. To be looked at only: its figures stand in cells, and within a
 * grid nothing but rows may be told to assistive technologies.
 * @param top where the sheet's first row begins, in pixels
 * @param left where its first column begins
 */
export function chartElement(
  { rows, columns }: Layout,
  { area, title, bars }: ChartView,
  { top, left }: { readonly top: number; readonly left: number }
): SVGElement {
  const width = columns.span(area.left, area.right);
  const height = rows.span(area.top, area.bottom);
  const drawn = svg("svg", { class: "chart", width, height, "aria-hidden": "true" });
  drawn.style.left = `${left + columns.start(area.left)}px`;
  drawn.style.top = `${top + rows.start(area.top)}px`;
  drawn.append(svg("rect", { width, height, fill: "#fff", stroke: "#bfbfbf" }));
  drawn.append(text(title, width / 2, 22, { "text-anchor": "middle", "font-size": 15 }));
  if (bars && bars.categories.length > 0) drawn.append(...drawBars(bars, width, height));
  return drawn;
}

const HEAD = 36;
const FOOT = 58;
const EDGE = 14;

function drawBars(bars: StackedBars, width: number, height: number): SVGElement[] {
  const { categories, series, firstOnTop } = bars;
  const from = EDGE + 7 * Math.max(...categories.map(({ length }) => length));
  const totals = categories.map((_, at) =>
    series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)
  );
  const most = Math.max(1, ...totals);
  const perUnit = (width - from - EDGE) / most;
  const space = (height - HEAD - FOOT) / categories.length;
  const drawn: SVGElement[] = [];
  const step = Math.max(1, Math.ceil(most / 10));
  for (let value = 0; value <= most; value += step) {
    const x = from + value * perUnit;
    drawn.push(svg("line", { x1: x, x2: x, y1: HEAD, y2: height - FOOT, stroke: "#d9d9d9" }));
    drawn.push(text(String(value), x, height - FOOT + 16, { "text-anchor": "middle" }));
  }
  categories.forEach((category, at) => {
    const y = HEAD + space * (firstOnTop ? at : categories.length - 1 - at);
    drawn.push(text(category, from - 6, y + space / 2 + 4, { "text-anchor": "end" }));
    let x = from;
    for (const { values, color } of series) {
      const length = (values[at] ?? 0) * perUnit;
      const bar = { x, y: y + space / 6, width: length, height: (space * 2) / 3 };
      if (length > 0) drawn.push(svg("rect", { ...bar, fill: color, stroke: "#484644" }));
      x += length;
    }
  });
  return [...drawn, ...drawLegend(bars, height)];
}

function drawLegend({ series }: StackedBars, height: number): SVGElement[] {
  let x = EDGE;
  return series.flatMap(({ name, color }) => {
    const key = { x, y: height - 24, width: 10, height: 10, fill: color, stroke: "#484644" };
    const drawn = [svg("rect", key), text(name, x + 16, height - 15, {})];
    x += 30 + 6.5 * name.length;
    return drawn;
  });
}

type Attributes = Readonly<Record<string, string | number>>;

function text(content: string, x: number, y: number, attributes: Attributes): SVGElement {
  const made = svg("text", { x, y, "font-size": 12, ...attributes });
  made.textContent = content;
  return made;
}

function svg<Name extends "svg" | "rect" | "line" | "text">(
  name: Name,
  attributes: Attributes
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
