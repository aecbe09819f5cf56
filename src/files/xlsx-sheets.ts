import { readXlsx } from "hucre/xlsx";
import type { ListGrid } from "../core/charters/find-list";
import type { CellValue } from "../core/table/grid";

/** The sheets of an .xlsx file with their cells. @throws whatever the reader throws at a file that it can't read */
export async function xlsxSheets(bytes: Uint8Array): Promise<readonly ListGrid[]> {
  const { sheets } = await readXlsx(bytes, { range: READ });
  return sheets.map(({ name, rows }) => ({
    sheetName: name,
    values: rows.map((row) => row.map(cellValue)),
  }));
}

// A cell in the last corner of a sheet would make all cells before it: far more than any list has is left out.
const READ = "A1:AN60000";

function cellValue(value: string | number | boolean | Date | null): CellValue {
  if (value === null) return "";
  if (!(value instanceof Date)) return value;
  return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
}
