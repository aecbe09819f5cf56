import { element } from "../element";
import type { DrawnCell } from "./drawn-cells";
import { HEADER_WIDTH, type Layout, type Place } from "./layout";

export function idOf({ row, column }: Place): string {
  return `cell-${row + 1}-${column + 1}`;
}

/** One cell as it looks, at its place in the row's own box. */
export function cellElement(layout: Layout, { place, area, view, room }: DrawnCell): HTMLElement {
  const { rows, columns } = layout;
  const cell = element("div", {
    id: idOf(place),
    role: "gridcell",
    class: `cell ${view.align ?? ALIGNED[view.kind]}`,
    "aria-colindex": place.column + 1,
    "aria-selected": "false",
  });
  const width = columns.span(area.left, area.right);
  const height = rows.span(area.top, area.bottom);
  if (area.right > area.left) cell.setAttribute("aria-colspan", String(area.right - area.left + 1));
  if (area.bottom > area.top) cell.setAttribute("aria-rowspan", String(area.bottom - area.top + 1));
  cell.style.width = `${width}px`;
  cell.style.height = `${height}px`;
  cell.style.left = `${HEADER_WIDTH + columns.start(place.column)}px`;
  if (place.column < layout.frozenColumns) cell.classList.add("stays");
  if (view.fill) cell.style.setProperty("--fill", view.fill);
  if (view.vertical) cell.classList.add(view.vertical === "top" ? "high" : "middle");
  if (view.text !== "") cell.append(textElement(view, room > width ? room : undefined));
  return cell;
}

const ALIGNED = {
  empty: "left",
  text: "left",
  number: "right",
  boolean: "center",
  error: "center",
} as const;

function textElement(view: DrawnCell["view"], room: number | undefined): HTMLElement {
  const text = element("span", { class: `text ${view.kind}` }, view.text);
  if (view.wrap) text.classList.add("wraps");
  const { style } = text;
  if (room !== undefined) {
    text.classList.add("flows");
    style.width = `${room}px`;
  }
  if (view.color) style.setProperty("--color", view.color);
  if (view.bold) style.fontWeight = "bold";
  if (view.italic) style.fontStyle = "italic";
  if (view.size !== undefined) style.fontSize = `${view.size}pt`;
  const lines = [view.underline && "underline", view.strike && "line-through"].filter(Boolean);
  if (lines.length > 0) style.textDecorationLine = lines.join(" ");
  return text;
}
