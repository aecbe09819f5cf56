import type { Box } from "../../../file/addresses";

/** A cell, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the rows, or the columns, of a sheet begin and end, in pixels from the first one's edge. Hidden ones have no size. */
export class Track {
  private readonly starts: Float64Array;

  constructor(private readonly sizes: readonly number[]) {
    this.starts = new Float64Array(sizes.length + 1);
    sizes.forEach((size, index) => {
      this.starts[index + 1] = (this.starts[index] ?? 0) + size;
    });
  }

  get count(): number {
    return this.sizes.length;
  }

  get total(): number {
    return this.start(this.count);
  }

  start(index: number): number {
    return this.starts[Math.min(index, this.count)] ?? 0;
  }

  size(index: number): number {
    return this.sizes[index] ?? 0;
  }

  /** From the one's beginning to the other's end. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  /** The one at a position, the nearest where there is none. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle + 1) > position) high = middle;
      else low = middle + 1;
    }
    return Math.max(low, 0);
  }

  /** The next one in a direction that is not hidden; the same where there is none. */
  next(index: number, step: 1 | -1): number {
    for (let other = index + step; other >= 0 && other < this.count; other += step)
      if (this.size(other) > 0) return other;
    return index;
  }
}

/** Measures of one sheet as it is drawn. */
export interface Layout {
  readonly rows: Track;
  readonly columns: Track;
  /** How many rows and columns stay in view. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merged: readonly Box[];
}

export const HEADER_HEIGHT = 24;
export const HEADER_WIDTH = 48;

/** The merged area that a cell is part of, else the cell alone. */
export function areaOf({ merged }: Layout, { row, column }: Place): Box {
  return (
    merged.find((area) => contains(area, row, column)) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    }
  );
}

export function contains(area: Box, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
