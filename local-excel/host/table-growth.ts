import { intersection, type Box } from "../file/addresses";
import type { CellRange } from "./range-values";

/**
 * Tables that grow when the user fills cells of a range: those whose last row is right above it. As Excel does, a table with a row
 * of totals stays as it is, and so does one that would run into something.
 * @returns what makes them grow, once the cells are written
 */
export function growingTables({ sheet, box }: CellRange): () => void {
  const growing = sheet.tables.filter((table) => {
    const below = nextRow(table.box);
    const isTouched = box.top === below.top && intersection(below, box) !== undefined;
    if (!isTouched || table.hasTotals) return false;
    const rows = { ...below, bottom: box.bottom };
    const isTaken = sheet.tables.some((t) => t !== table && intersection(t.box, rows));
    return !isTaken && sheet.cells.bounds(rows, ({ value }) => value !== null) === undefined;
  });
  return () => {
    for (const table of growing) {
      const { box: before } = table;
      const rows = { ...before, top: before.bottom + 1, bottom: box.bottom };
      const filled = sheet.cells.bounds(rows, ({ value }) => value !== null);
      if (filled?.top !== rows.top) continue;
      table.box = { ...before, bottom: filled.bottom };
      for (let row = rows.top; row <= filled.bottom; row++) takeStyles(row, before);
    }
  };

  function takeStyles(row: number, { bottom, left, right }: Box): void {
    for (let column = left; column <= right; column++) {
      const model = sheet.styleAt(bottom, column);
      const cell = { top: row, bottom: row, left: column, right: column };
      if (sheet.styleAt(row, column) === 0 && model !== 0) sheet.cells.restyle(cell, () => model);
    }
  }
}

function nextRow(box: Box): Box {
  return { ...box, top: box.bottom + 1, bottom: box.bottom + 1 };
}
