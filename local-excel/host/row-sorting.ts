import { formatReference, type Box } from "../file/addresses";
import type { Cell } from "../file/cell-xml";
import { shiftFormula } from "../file/formula-text";
import { relocated } from "../file/moved-references";
import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";
import { mergesTouching } from "./merges";
import { EventNumber, type Session } from "./session";
import type { UndoStep } from "./undo-history";

/**
 * Sorts the rows of a range by one of its columns, contents and formats together.
 * @param column counted from 0, on the sheet
 */
export function sortRows(
  session: Session,
  sheet: Sheet,
  box: Box,
  column: number,
  descending: boolean
): UndoStep {
  if (column < box.left || column > box.right) throw failures.invalidArgument();
  const rows = Array.from({ length: box.bottom - box.top + 1 }, (_, i) => box.top + i);
  const keys = rows.map((row) => sheet.cells.cell(row, column));
  const order = rows
    .map((_, index) => index)
    .sort((a, b) => compare(keys[a], keys[b], descending) || a - b);
  return rearrange(session, sheet, box, order);
}

/** @param order which row of the box, counted from 0, comes to each place */
function rearrange(session: Session, sheet: Sheet, box: Box, order: readonly number[]): UndoStep {
  session.requireSheet(sheet, "sort");
  session.requireContents(sheet, box);
  if (mergesTouching(sheet, box).length > 0) throw failures.invalidOperation();
  const moved = order.flatMap((from, to) => (from === to ? [] : [{ from, to }]));
  const lines = moved.map(({ from, to }) => lineOf(sheet, box, box.top + from, to - from));
  moved.forEach(({ to }, i) =>
    lines[i]!.forEach((cell, index) =>
      sheet.cells.restore(box.top + to, box.left + index, cell && { ...cell })
    )
  );
  if (lines.some((line) => line.some((cell) => cell?.formula !== undefined)))
    session.file.formulasChanged();
  session.contentVersion++;
  const address = areasOf(
    box,
    moved.map(({ to }) => box.top + to)
  );
  session.announce(EventNumber.rowSorted, sheet, { address });
  const back = order.map((_, place) => order.indexOf(place));
  return () => void rearrange(session, sheet, box, back);
}

/** Numbers, then texts, then FALSE and TRUE, then errors; the other way round when descending, but blanks are last always. */
function compare(a: Cell | undefined, b: Cell | undefined, descending: boolean): number {
  const [x, y] = [a?.value ?? null, b?.value ?? null];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  const ranks = rankOf(a) - rankOf(b);
  const order = ranks !== 0 ? ranks : a?.error ? 0 : compareAlike(x, y);
  return descending ? -order : order;
}

function rankOf(cell: Cell | undefined): number {
  if (cell?.error) return 3;
  return ["number", "string", "boolean"].indexOf(typeof cell?.value);
}

function compareAlike(a: string | number | boolean, b: string | number | boolean): number {
  return typeof a === "string" && typeof b === "string"
    ? COLLATOR.compare(a, b)
    : Number(a) - Number(b);
}
const COLLATOR = new Intl.Collator("en", { sensitivity: "accent" });

/** Copies of the cells of a row, undefined where there are none; relative references are moved with them. */
function lineOf(sheet: Sheet, box: Box, row: number, by: number): (Cell | undefined)[] {
  return Array.from({ length: box.right - box.left + 1 }, (_, i) => {
    const cell = sheet.cells.copy(row, box.left + i);
    if (!cell) return undefined;
    if (cell.array !== undefined) throw failures.invalidOperation();
    if (cell.formula !== undefined)
      return { ...cell, formula: shiftFormula(cell.formula, by, 0), source: undefined };
    return { ...cell, source: cell.source && relocated(cell.source, row + by, box.left + i) };
  });
}

/** Rows below one another as one area. */
function areasOf(box: Box, rows: readonly number[]): string {
  const areas: Box[] = [];
  for (const row of rows) {
    const last = areas.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else areas.push({ ...box, top: row, bottom: row });
  }
  return areas.map((area) => formatReference(area)).join(",");
}
