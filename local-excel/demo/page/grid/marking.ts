import { LAST_COLUMN, LAST_ROW, type Box } from "../../../file/addresses";
import { areaOf, type Layout, type Place } from "./layout";

/** What is selected: the active cell, and the corner up to which Shift has drawn the selection. */
export interface Marking {
  readonly active: Place;
  readonly corner: Place;
}

/** The cells of a selection, grown until no merged area is cut. */
export function markedBox(layout: Layout, { active, corner }: Marking): Box {
  let box: Box = {
    top: Math.min(active.row, corner.row),
    left: Math.min(active.column, corner.column),
    bottom: Math.max(active.row, corner.row),
    right: Math.max(active.column, corner.column),
  };
  // Whole rows and columns stay what they are, as in Excel.
  const isWhole = box.bottom === LAST_ROW || box.right === LAST_COLUMN;
  for (let grown = !isWhole; grown;) {
    grown = false;
    for (const area of layout.merged) {
      const wider = touches(area, box) ? union(area, box) : box;
      if (isSame(wider, box)) continue;
      box = wider;
      grown = true;
    }
  }
  return box;
}

/** What a key asks for, as far as it moves the selection. */
export interface Move {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
}

export interface Surroundings {
  readonly layout: Layout;
  /** Last row and column with contents. */
  readonly last: Place;
  /** How many rows are in view. */
  readonly page: number;
  isEmpty(place: Place): boolean;
}

/** The selection after a key; undefined when the key moves nothing. */
export function moved(marking: Marking, move: Move, around: Surroundings): Marking | undefined {
  const from = move.shift ? marking.corner : marking.active;
  const to = target(from, move, around);
  if (!to) return undefined;
  return move.shift ? { active: marking.active, corner: to } : { active: to, corner: to };
}

const ARROWS: Readonly<Record<string, readonly [axis: "row" | "column", step: 1 | -1]>> = {
  ArrowUp: ["row", -1],
  ArrowDown: ["row", 1],
  ArrowLeft: ["column", -1],
  ArrowRight: ["column", 1],
};

function target(from: Place, { key, ctrl }: Move, around: Surroundings): Place | undefined {
  const { layout, last, page } = around;
  const arrow = ARROWS[key];
  if (arrow) return ctrl ? edge(from, ...arrow, around) : step(from, ...arrow, layout);
  if (key === "Home") return { row: ctrl ? 0 : from.row, column: 0 };
  if (key === "End") return ctrl ? last : { row: from.row, column: last.column };
  const rows = layout.rows.count - 1;
  if (key === "PageUp") return { ...from, row: Math.max(0, from.row - page) };
  if (key === "PageDown") return { ...from, row: Math.min(rows, from.row + page) };
  return undefined;
}

/** The next cell, from the edge of a merged area where the cell is in one. */
function step(from: Place, axis: "row" | "column", by: 1 | -1, layout: Layout): Place {
  const { top, bottom, left, right } = areaOf(layout, from);
  if (axis === "row") return { ...from, row: layout.rows.next(by > 0 ? bottom : top, by) };
  return { ...from, column: layout.columns.next(by > 0 ? right : left, by) };
}

/** As far as Ctrl and an arrow go: to the end of what is filled, or over a gap to where it begins again. */
function edge(from: Place, axis: "row" | "column", by: 1 | -1, around: Surroundings): Place {
  const ahead = (place: Place): Place => step(place, axis, by, around.layout);
  const end = Math.max(around.last[axis], from[axis]);
  const isOver = (place: Place): boolean => by > 0 && place[axis] > end;
  let here = ahead(from);
  const inside = !around.isEmpty(from) && !around.isEmpty(here);
  for (let next = ahead(here); ; next = ahead(here)) {
    const isEnd = here[axis] === next[axis] || isOver(here);
    if (isEnd || (inside ? around.isEmpty(next) : !around.isEmpty(here))) break;
    here = next;
  }
  if (isOver(here)) here = { ...here, [axis]: countOf(around.layout, axis) - 1 };
  return here;
}

function countOf({ rows, columns }: Layout, axis: "row" | "column"): number {
  return axis === "row" ? rows.count : columns.count;
}

function touches(a: Box, b: Box): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function union(a: Box, b: Box): Box {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function isSame(a: Box, b: Box): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
