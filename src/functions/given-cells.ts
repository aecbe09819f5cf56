import type { CellValue } from "../core/table/grid";
import { plainValue } from "./plain-value";

/**
 * The cells that a formula gives, rectangular, without blank rows at the end; null where it gives nothing. Hosts send an
 * empty cell as null, "" or 0. Where none came as null or "", a 0 may be one of them, and is taken for it.
 */
export function givenCells(argument: unknown): CellValue[][] | null {
  if (isNothing(argument)) return null;
  const sent: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  const zeroIsBlank = !sent.some((row) => rowOf(row).some(isBlankForSure));
  const isBlank = (cell: unknown): boolean => valueOf(cell, zeroIsBlank) === "";
  // Whole columns come with a million rows below the last: these are looked at once, and copied never.
  let length = sent.length;
  while (length > 1 && rowOf(sent[length - 1]).every(isBlank)) length -= 1;
  const rows = sent.slice(0, length).map(rowOf);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, at) => valueOf(row[at], zeroIsBlank)));
}

/** Left out, however a host says that. A single empty cell that was given comes as "" or 0 within a row. */
function isNothing(argument: unknown): boolean {
  if (!Array.isArray(argument)) return isBlankForSure(argument) || argument === 0;
  if (argument.length > 1) return false;
  const cells = argument.flatMap(rowOf);
  return cells.length === 0 || (cells.length === 1 && (cells[0] ?? null) === null);
}

function rowOf(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [row];
}

function isBlankForSure(sent: unknown): boolean {
  const cell = plainValue(sent);
  return cell === null || cell === undefined || cell === "";
}

function valueOf(sent: unknown, zeroIsBlank: boolean): CellValue {
  const cell = plainValue(sent);
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
