import type { CellValue } from "../core/table/grid";
import { plainValue } from "./plain-value";

/**
 * The cells that a formula gives, rectangular, without blank rows at the end; null where it gives nothing. Hosts send an
 * empty cell as null, "" or 0. Where none came as null or "", a 0 may be one of them, and is taken for it.
 */
export function givenCells(argument: unknown): CellValue[][] | null {
  if (isNothing(argument)) return null;
  const sent = Array.isArray(argument) ? argument.map(rowOf) : [[argument]];
  const rows = sent.map((row) => Array.from(row, plainValue));
  const zeroIsBlank = !rows.some((row) => row.some(isBlankForSure));
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const cells = rows.map((row) => row.map((cell) => valueOf(cell, zeroIsBlank)));
  for (const row of cells) while (row.length < width) row.push("");
  while (cells.length > 1 && cells.at(-1)?.every((cell) => cell === "")) cells.pop();
  return cells;
}

/** Left out, however a host says that. A single empty cell that was given comes as "" or 0 within a row. */
function isNothing(argument: unknown): boolean {
  if (!Array.isArray(argument)) return isBlankForSure(argument) || argument === 0;
  const cells = argument.flatMap(rowOf);
  return cells.length === 0 || (cells.length === 1 && (cells[0] ?? null) === null);
}

function rowOf(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [row];
}

function isBlankForSure(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

function valueOf(cell: unknown, zeroIsBlank: boolean): CellValue {
  if (isBlankForSure(cell) || (zeroIsBlank && cell === 0)) return "";
  if (typeof cell === "string" || typeof cell === "boolean") return cell;
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : "#NUM!";
  return errorText(cell);
}

/** An error cell, or a value of a kind that we don't know, as the sheet would show an error. */
function errorText(cell: unknown): string {
  const code = (cell as { readonly code?: unknown }).code;
  return typeof code === "string" && code.startsWith("#") ? code : "#VALUE!";
}
