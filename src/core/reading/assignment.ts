/**
 * The choice of at most one column for each row that makes the sum of worths greatest, each column taken once; a worth of
 * 0 or less is never chosen. `worths[row][column]`; returns for each row its column, or null.
 * The Hungarian method with shortest augmenting paths; rows² × columns steps.
 */
export function bestAssignment(worths: readonly (readonly number[])[]): readonly (number | null)[] {
  const mayBeChosen = worths.map((ofRow) => ofRow.some((worth) => worth > 0));
  const chosen = assignmentOf(worths.filter((_, row) => mayBeChosen[row]));
  let next = 0;
  return mayBeChosen.map((mayBe) => (mayBe ? (chosen[next++] ?? null) : null));
}

/** The same where each row is worth something somewhere. */
function assignmentOf(worths: readonly (readonly number[])[]): readonly (number | null)[] {
  const rows = worths.length;
  const real = worths[0]?.length ?? 0;
  // One empty place per row, worth nothing, lets a row stay without a column.
  const columns = real + rows;
  const cost = (row: number, column: number): number =>
    column <= real ? -Math.max(0, worths[row - 1]?.[column - 1] ?? 0) : 0;

  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    augment(row, columns, cost, rowPrice, columnPrice, rowOf);
  }

  const chosen: (number | null)[] = worths.map(() => null);
  for (let column = 1; column <= real; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && (worths[row]?.[column - 1] ?? 0) > 0) chosen[row] = column - 1;
  }
  return chosen;
}

function augment(
  row: number,
  columns: number,
  cost: (row: number, column: number) => number,
  rowPrice: Float64Array,
  columnPrice: Float64Array,
  rowOf: Int32Array
): void {
  const at = (prices: Float64Array | Int32Array, index: number): number => prices[index] ?? 0;
  const least = new Float64Array(columns + 1).fill(Infinity);
  const cameFrom = new Int32Array(columns + 1);
  const done = new Uint8Array(columns + 1);
  rowOf[0] = row;
  let column = 0;
  do {
    done[column] = 1;
    const here = at(rowOf, column);
    let next = 0;
    let smallest = Infinity;
    for (let other = 1; other <= columns; other++) {
      if (done[other]) continue;
      const reduced = cost(here, other) - at(rowPrice, here) - at(columnPrice, other);
      if (reduced < at(least, other)) {
        least[other] = reduced;
        cameFrom[other] = column;
      }
      if (at(least, other) < smallest) {
        smallest = at(least, other);
        next = other;
      }
    }
    for (let other = 0; other <= columns; other++) {
      if (done[other]) {
        rowPrice[at(rowOf, other)] = at(rowPrice, at(rowOf, other)) + smallest;
        columnPrice[other] = at(columnPrice, other) - smallest;
      } else least[other] = at(least, other) - smallest;
    }
    column = next;
  } while (at(rowOf, column) !== 0);
  while (column !== 0) {
    const previous = at(cameFrom, column);
    rowOf[column] = at(rowOf, previous);
    column = previous;
  }
}
