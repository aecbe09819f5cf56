import { readdirSync } from "node:fs";
import path from "node:path";
import type { WriteSheet } from "hucre";
import { startLocalExcel, type OpenedWorkbook } from "../../../local-excel/start";

/** What stands in a cell: a value, or a formula with the value that the file has for it. */
type Written = string | number | { readonly formula: string; readonly formulaResult: unknown };

/** A formula as a file has one that spills, or calls an add-in. */
export function live(formula: string, cell: string): Written {
  const array = { formulaType: "array", formulaRef: cell, formulaDynamic: true };
  return { formula, formulaResult: "old", ...array };
}

/** A formula as a file has any other. */
export function plainFormula(formula: string, formulaResult: unknown): Written {
  return { formula, formulaResult };
}

/** A sheet of cells by their addresses, in the columns A to Z. */
export function sheetOfCells(name: string, cells: Readonly<Record<string, Written>>): WriteSheet {
  const entries = Object.entries(cells).map(([cell, written]): [string, object] => [
    `${Number(cell.slice(1)) - 1},${cell.charCodeAt(0) - 65}`,
    typeof written === "object" ? written : { value: written },
  ]);
  return { name, rows: [], cells: new Map(entries) };
}

/** The checked copy beside a workbook, as it would be shown without calculating anything. */
export async function openedCopy(file: string): Promise<OpenedWorkbook> {
  const folder = path.dirname(file);
  const copy = readdirSync(folder).find((name) => name.includes(".checked"));
  if (copy === undefined) throw new Error(`no checked copy in ${folder}`);
  return (await startLocalExcel()).open(path.join(folder, copy));
}

/** The text of a cell in the columns A to Z. */
export function textAt(book: OpenedWorkbook, sheet: string, cell: string): string {
  const [row, column] = [Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65];
  const area = { top: row, bottom: row, left: column, right: column };
  return book.view.cells(sheet, area)[0]![0]!.text;
}
