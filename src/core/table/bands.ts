import { isEmpty } from "./cell";
import type { Ground } from "./ground";
import type { Area } from "./grid";

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
  let from = -1;
  let widest = 0;
  let used = new Uint8Array(ground.width);
  const close = (to: number): void => {
    if (from >= 0) bands.push({ from, to, widest, blocks: blocksOf(used) });
    from = -1;
    widest = 0;
    used = new Uint8Array(ground.width);
  };
  ground.values.forEach((cells, row) => {
    const filled = filledColumns(cells, row, tables);
    if (filled.length === 0) return close(row - 1);
    if (from < 0) from = row;
    if (filled.length > 1 && widest <= 1) used = new Uint8Array(ground.width);
    widest = Math.max(widest, filled.length);
    if (filled.length > 1 || widest === 1) for (const column of filled) used[column] = 1;
  });
  close(ground.values.length - 1);
  return bands;
}

function filledColumns(
  cells: readonly (string | number | boolean)[],
  row: number,
  tables: readonly Area[]
): readonly number[] {
  const filled: number[] = [];
  for (let column = 0; column < cells.length; column++) {
    if (!isEmpty(cells[column])) filled.push(column);
  }
  const here = tables.filter(({ top, bottom }) => row >= top && row <= bottom);
  if (here.length === 0) return filled;
  return filled.filter(
    (column) => !here.some(({ left, right }) => column >= left && column <= right)
  );
}

function blocksOf(used: Uint8Array): readonly Block[] {
  const blocks: Block[] = [];
  for (let column = 0; column < used.length; column++) {
    if (used[column] === 0) continue;
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.right === column - 1) {
      blocks[blocks.length - 1] = { left: last.left, right: column };
    } else blocks.push({ left: column, right: column });
  }
  return blocks;
}
