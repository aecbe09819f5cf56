import type { Area, CellRef } from "./grid";

/** A cell as people name it: row 6, column 3 (from 0) is "D7". */
export function cellName({ row, column }: CellRef): string {
  return `${columnName(column)}${row + 1}`;
}

/** An area as people name it: "A4:H22", or "D7" for a single cell. */
export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName({ row: top, column: left });
  const last = cellName({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** A column (from 0) as people name it: 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
