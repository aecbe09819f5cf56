import type { WorkbookRecord } from "./record";
import type { SheetContents, WritePlan } from "./workbook";

/** The highlights of ours on all sheets, those of a write that broke off included. */
export function ownMarks(
  record: WorkbookRecord,
  sheets: readonly SheetContents[]
): WritePlan["removeMarks"] {
  return sheets.flatMap((contents) => {
    const handles = record.writing
      ? [...contents.ownMarks, ...contents.unfinishedMarks]
      : contents.ownMarks;
    return handles.length > 0 ? [{ sheetId: contents.sheet.id, handles }] : [];
  });
}
