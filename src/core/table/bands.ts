import { isEmpty } from "./cell";
import type { Ground } from "./ground";
import type { Area, CellValue } from "./grid";

/** Rows without a gap, first and last (in the grid's count), and the runs of columns in use in them. */
export interface Band {
  readonly from: number;
  readonly to: number;
  /** Filled cells of the fullest row. */
  readonly widest: number;
  /** Runs of columns with no empty column in between; rows of a single cell (titles, sections) don't count. */
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly left: number;
  readonly right: number;
}

/** The plain cells of a sheet, outside its Excel tables, as bands of rows between blank rows. Linear in the number of cells. */
export function bandsOf(ground: Ground, tables: readonly Area[]): readonly Band[] {
  const bands: Band[] = [];
  let open: OpenBand | null = null;
  for (let row = 0; row < ground.values.length; row++) {
    const cells = plainCells(ground.values[row] ?? [], row, tables);
    const filled = howManyFilled(cells);
    if (filled === 0) {
      if (open !== null) bands.push(closed(open, row - 1));
      open = null;
      continue;
    }
    open ??= { from: row, widest: 0, used: new Uint8Array(ground.width) };
    open.widest = Math.max(open.widest, filled);
    markUsed(open.used, cells, filled > 1 ? IN_A_ROW : ALONE);
  }
  if (open !== null) bands.push(closed(open, ground.values.length - 1));
  return bands;
}

interface OpenBand {
  readonly from: number;
  widest: number;
  readonly used: Uint8Array;
}

const ALONE = 1;
const IN_A_ROW = 2;

function closed({ from, widest, used }: OpenBand, to: number): Band {
  const blocks = blocksOf(used, widest > 1 ? IN_A_ROW : ALONE);
  const [first, ...others] = blocks;
  // Headings of sections may stand in a column of their own, left of the rows.
  const indented = first !== undefined && used[first.left - 1] === ALONE;
  const all = indented ? [{ left: first.left - 1, right: first.right }, ...others] : blocks;
  return { from, to, widest, blocks: all };
}

/** A row's cells without those of Excel tables. */
function plainCells(
  cells: readonly CellValue[],
  row: number,
  tables: readonly Area[]
): readonly CellValue[] {
  if (tables.length === 0) return cells;
  const here = tables.filter(({ top, bottom }) => row >= top && row <= bottom);
  if (here.length === 0) return cells;
  return cells.map((cell, column) =>
    here.some(({ left, right }) => column >= left && column <= right) ? "" : cell
  );
}

function howManyFilled(cells: readonly CellValue[]): number {
  let filled = 0;
  for (const cell of cells) if (!isEmpty(cell)) filled++;
  return filled;
}

function markUsed(used: Uint8Array, cells: readonly CellValue[], mark: number): void {
  for (let column = 0; column < cells.length; column++) {
    if ((used[column] ?? 0) < mark && !isEmpty(cells[column])) used[column] = mark;
  }
}

function blocksOf(used: Uint8Array, least: number): readonly Block[] {
  const blocks: Block[] = [];
  for (let column = 0; column < used.length; column++) {
    if ((used[column] ?? 0) < least) continue;
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.right === column - 1) {
      blocks[blocks.length - 1] = { left: last.left, right: column };
    } else blocks.push({ left: column, right: column });
  }
  return blocks;
}
