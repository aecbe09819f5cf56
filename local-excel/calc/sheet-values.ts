import { intersection, type Box } from "../file/addresses";
import type { Cell } from "../file/cell-xml";
import type { Sheet } from "../file/sheet";
import type { WorkbookFile } from "../file/workbook-file";
import { errorOf, type CellValue } from "./cell-value";

/** The cells of a box, row by row. Whole rows and columns end with what the sheet holds. */
export function valuesIn(sheet: Sheet, box: Box): CellValue[][] {
  const cut =
    box.bottom - box.top > MOST || box.right - box.left > MOST ? usedPart(sheet, box) : box;
  const values = Array.from({ length: cut.bottom - cut.top + 1 }, () =>
    new Array<CellValue>(cut.right - cut.left + 1).fill(null)
  );
  sheet.cells.forEach(cut, (cell, row) => {
    values[row - cut.top]![cell.column - cut.left] = valueOf(cell);
  });
  return values;
}

/** @param name as a formula spells it; undefined is the formula's own sheet */
export function sheetNamed(
  { sheets }: WorkbookFile,
  name: string | undefined,
  own: Sheet
): Sheet | undefined {
  if (name === undefined) return own;
  const plain = name.replace(/^'|'$/g, "").replace(/''/g, "'").toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === plain);
}

export function valueOf(cell: Cell | undefined): CellValue {
  if (!cell || cell.value === null) return null;
  return cell.error ? errorOf(String(cell.value)) : cell.value;
}

// Above this a box is taken to mean "as far as there is something".
const MOST = 20_000;

function usedPart(sheet: Sheet, box: Box): Box {
  const used = sheet.cells.bounds(box, ({ value }) => value !== null);
  const first = { ...box, bottom: box.top, right: box.left };
  return used ? (intersection(box, { ...used, top: box.top, left: box.left }) ?? first) : first;
}
