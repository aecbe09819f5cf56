import type { Checked } from "../core/report/checked";
import type { Problem } from "../core/report/problem";
import type { CheckRequest } from "./check-request";
import { ownMarks } from "./own-marks";
import type { OwnSheetState } from "./own-sheet";
import { isOfLaterVersion, type WorkbookRecord } from "./record";
import type { WorkbookContents } from "./workbook";

/** Why a check can't be written into the workbook as it was found; null when it can. */
export function obstacleToWriting(
  contents: WorkbookContents,
  record: WorkbookRecord,
  checked: Checked,
  own: OwnSheetState,
  request: CheckRequest
): Problem | null {
  if (contents.readOnly) return { code: "read-only", detail: {} };
  if (isOfLaterVersion(contents.record)) return { code: "record-newer", detail: {} };
  const touched = new Set([
    checked.table.sheetId,
    ...ownMarks(record, contents.sheets).map(({ sheetId }) => sheetId),
  ]);
  const closed = contents.sheets.find(
    ({ sheet, isProtected }) => isProtected && touched.has(sheet.id)
  );
  if (closed) return { code: "sheet-protected", detail: { sheet: closed.sheet.name } };
  return request.writes === "all" ? obstacleToSummary(contents, own, request) : null;
}

/** Whether the summary goes on a sheet of its own that is still to be made. */
export function needsNewSheet(own: OwnSheetState, request: CheckRequest): boolean {
  return own.kind === "none" || (own.kind === "typed-on" && request.onTypedText === "second-sheet");
}

function obstacleToSummary(
  contents: WorkbookContents,
  own: OwnSheetState,
  request: CheckRequest
): Problem | null {
  if (own.kind === "typed-on" && request.onTypedText === "ask") {
    return {
      code: "summary-has-your-text",
      detail: { sheet: own.contents.sheet.name, rows: own.typedRows },
    };
  }
  if (own.kind !== "none" && own.contents.isProtected && !needsNewSheet(own, request)) {
    return { code: "sheet-protected", detail: { sheet: own.contents.sheet.name } };
  }
  if (needsNewSheet(own, request) && contents.structureProtected)
    return { code: "workbook-protected", detail: {} };
  return null;
}
