import type { SheetContents, WorkbookContents } from "../../src/app/workbook";
import type { Sheet } from "../../src/core/table/grid";

/** A sheet as found that nobody protects and nothing of ours is on. */
export function plainContents(sheet: Sheet): SheetContents {
  return { sheet, isProtected: false, ownMarks: [], unfinishedMarks: [], complete: true };
}

/** A workbook as found that we never wrote in. */
export function plainWorkbook(...sheets: readonly Sheet[]): WorkbookContents {
  return {
    name: "Book1.xlsx",
    readOnly: false,
    structureProtected: false,
    sheets: sheets.map(plainContents),
    record: null,
    charterPart: null,
  };
}
