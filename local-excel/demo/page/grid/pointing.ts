import { LAST_COLUMN, LAST_ROW } from "../../../file/addresses";

/** First and last row, first and last column of what was pointed at. */
export interface Pointed {
  readonly row: readonly [number, number];
  readonly column: readonly [number, number];
}

/** What a mouse points at: a cell, a whole row or column at its header, everything at the corner. */
export function placeAt(target: EventTarget | null): Pointed | undefined {
  if (!(target instanceof Element)) return undefined;
  const found = target.closest<HTMLElement>(".cell, [data-row], [data-column], [data-all]");
  if (!found) return undefined;
  const { row, column, all } = found.dataset;
  if (all !== undefined) return { row: ALL_ROWS, column: ALL_COLUMNS };
  if (row !== undefined) return { row: [Number(row), Number(row)], column: ALL_COLUMNS };
  if (column !== undefined) return { row: ALL_ROWS, column: [Number(column), Number(column)] };
  const [, first = 1, second = 1] = found.id.split("-").map(Number);
  return { row: [first - 1, first - 1], column: [second - 1, second - 1] };
}

const ALL_ROWS = [0, LAST_ROW] as const;
const ALL_COLUMNS = [0, LAST_COLUMN] as const;
