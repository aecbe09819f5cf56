import type { Block } from "./bands";
import { isEmpty } from "./cell";
import { isCountry } from "./country-cell";
import type { Ground } from "./ground";
import type { Header } from "./header-line";
import { keyColumns } from "./key-columns";

/** What a table's rows look like, to tell them from a legend or a list below it. */
export interface RowShape {
  /** Cells filled in a usual row. */
  readonly usual: number;
  /** The column (in the grid's count) in which countries stand, null for none. */
  readonly country: number | null;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The shape of a table's first rows. */
export function shapeOf(ground: Ground, block: Block, header: Header | null, first: Run): RowShape {
  const sample = rowsOf(first).filter((row) => fullness(ground, row, block) > 1);
  const { country } = keyColumns(ground, block, header?.texts ?? null, sample);
  const filled = sample.reduce((sum, row) => sum + fullness(ground, row, block), 0);
  const readable =
    country !== null && sample.some((row) => isCountry(ground.values[row]?.[country]));
  return { usual: filled / Math.max(1, sample.length), country: readable ? country : null };
}

/**
 * Whether rows below a gap look so too: a country stands where countries stand, or nothing does and the row is about as
 * full. Rows of a single cell (headings, notes) fit everywhere.
 */
export function fitsShape(
  ground: Ground,
  block: Block,
  { usual, country }: RowShape,
  run: Run
): boolean {
  const rows = rowsOf(run).filter((row) => fullness(ground, row, block) > 1);
  if (rows.length === 0) return true;
  if (country === null)
    return rows.some((row) => fullness(ground, row, block) >= Math.max(2, usual / 2));
  return rows.some(
    (row) =>
      isCountry(ground.values[row]?.[country]) ||
      (fullness(ground, row, block) >= Math.max(3, usual * 0.75) &&
        isEmpty(ground.values[row]?.[country]))
  );
}

/** How many cells of a row are filled. */
export function fullness(ground: Ground, row: number, { left, right }: Block): number {
  let filled = 0;
  for (let column = left; column <= right; column++) {
    if (!isEmpty(ground.values[row]?.[column])) filled++;
  }
  return filled;
}

function rowsOf({ from, to }: Run): readonly number[] {
  return Array.from({ length: Math.min(SAMPLE, Math.max(0, to - from + 1)) }, (_, at) => from + at);
}

const SAMPLE = 20;
