import type { Box } from "../../../file/addresses";
import { areaOf, type Layout, type Place } from "./layout";
import type { CellView } from "../../../view/cell-view";
import type { Visible } from "./visible";

/** A cell to draw: the first of a merged area stands for all of it. */
export interface DrawnCell {
  readonly place: Place;
  readonly area: Box;
  readonly view: CellView;
  /** How wide its text may get, in pixels: over empty neighbours to its right. */
  readonly room: number;
}

/** The cells of what is in view, by row; a merged area whose first row is out of view is with that row. */
export function drawnCells(
  layout: Layout,
  visible: Visible,
  read: (area: Box) => readonly (readonly CellView[])[]
): ReadonlyMap<number, readonly DrawnCell[]> {
  const cells = readCells(layout, visible, read);
  const drawn = new Map<number, DrawnCell[]>(visible.rows.map((row) => [row, []]));
  const done = new Set<string>();
  for (const row of visible.rows) {
    for (const column of visible.columns) {
      const area = areaOf(layout, { row, column });
      const place = { row: area.top, column: area.left };
      if (done.has(keyOf(place))) continue;
      done.add(keyOf(place));
      const view = cells.get(keyOf(place)) ?? read(single(place))[0]?.[0];
      if (!view) continue;
      const room = roomFor(layout, visible, area, view, cells);
      const inRow = drawn.get(place.row) ?? [];
      inRow.push({ place, area, view, room });
      drawn.set(place.row, inRow);
    }
  }
  return drawn;
}

function readCells(
  layout: Layout,
  visible: Visible,
  read: (area: Box) => readonly (readonly CellView[])[]
): ReadonlyMap<string, CellView> {
  const bands = (frozen: number, first: number, last: number): [number, number][] => [
    ...(frozen > 0 ? [[0, frozen - 1] as [number, number]] : []),
    ...(last >= first ? [[first, last] as [number, number]] : []),
  ];
  const cells = new Map<string, CellView>();
  for (const [top, bottom] of bands(layout.frozenRows, visible.firstRow, visible.lastRow))
    for (const [left, right] of bands(
      layout.frozenColumns,
      visible.firstColumn,
      visible.lastColumn
    ))
      read({ top, left, bottom, right }).forEach((line, row) =>
        line.forEach((view, column) =>
          cells.set(keyOf({ row: top + row, column: left + column }), view)
        )
      );
  return cells;
}

function roomFor(
  { columns, frozenColumns }: Layout,
  { lastColumn }: Visible,
  area: Box,
  view: CellView,
  cells: ReadonlyMap<string, CellView>
): number {
  const isMerged = area.bottom > area.top || area.right > area.left;
  const mayFlow =
    view.kind === "text" && !view.wrap && !isMerged && !(view.align && view.align !== "left");
  if (!mayFlow || view.text === "") return columns.span(area.left, area.right);
  const end = area.left < frozenColumns ? frozenColumns - 1 : lastColumn;
  let last = area.right;
  while (last < end && cells.get(keyOf({ row: area.top, column: last + 1 }))?.kind === "empty")
    last += 1;
  return columns.span(area.left, last);
}

function single({ row, column }: Place): Box {
  return { top: row, left: column, bottom: row, right: column };
}

function keyOf({ row, column }: Place): string {
  return `${row} ${column}`;
}
