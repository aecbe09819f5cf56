import type { Area } from "./grid";

/** Adds a row's cells from `left` to `right` to a list of areas, to the last one where it goes on below it. */
export function addRow(areas: Area[], row: number, left: number, right: number): void {
  const last = areas[areas.length - 1];
  const goesOn = last && last.bottom === row - 1 && last.left === left && last.right === right;
  if (goesOn) areas[areas.length - 1] = { ...last, bottom: row };
  else areas.push({ top: row, left, bottom: row, right });
}
