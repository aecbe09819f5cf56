import { LAST_COLUMN, LAST_ROW } from "../../../file/addresses";
import type { Place } from "./layout";

/** What a mouse does to a selection. */
export interface PointingTarget {
  press(): void;
  select(active: Place, corner: Place): void;
  extend(corner: Place): void;
  edit(): void;
}

/** Pressing selects, with Shift or while dragging up to there; pressing twice edits. */
export function listenToMouse(grid: HTMLElement, target: PointingTarget): void {
  grid.addEventListener("mousedown", (event) => {
    const at = placeAt(event.target);
    if (!at || event.button !== 0) return;
    target.press();
    event.preventDefault();
    if (event.shiftKey) target.extend(at.last);
    else target.select(at.first, at.last);
  });
  grid.addEventListener("mousemove", (event) => {
    const at = event.buttons === 1 ? placeAt(event.target) : undefined;
    if (at) target.extend(at.last);
  });
  grid.addEventListener("dblclick", (event) => {
    if (placeAt(event.target)) target.edit();
  });
}

interface Pointed {
  readonly first: Place;
  readonly last: Place;
}

/** What a mouse points at: a cell, a whole row or column at its header, everything at the corner. */
function placeAt(target: EventTarget | null): Pointed | undefined {
  if (!(target instanceof Element)) return undefined;
  const found = target.closest<HTMLElement>(".cell, [data-row], [data-column], [data-all]");
  if (!found) return undefined;
  const { row, column, all } = found.dataset;
  if (all !== undefined) return { first: { row: 0, column: 0 }, last: END };
  if (row !== undefined)
    return { first: { row: Number(row), column: 0 }, last: { ...END, row: Number(row) } };
  if (column !== undefined)
    return { first: { row: 0, column: Number(column) }, last: { ...END, column: Number(column) } };
  const [, first = 1, second = 1] = found.id.split("-").map(Number);
  const place = { row: first - 1, column: second - 1 };
  return { first: place, last: place };
}

const END: Place = { row: LAST_ROW, column: LAST_COLUMN };
