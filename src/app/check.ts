import type { Checked } from "../core/report/checked";
import { marksFor } from "../core/report/marks";
import type { Problem } from "../core/report/problem";
import { summaryPage } from "../core/report/summary";
import type { CheckRequest } from "./check-request";
import { inCells } from "./cell-text";
import { fingerprintPage } from "./fingerprint";
import { ownMarks } from "./own-marks";
import { filledArea, findOwnSheet, freeName, type OwnSheetState, retiredSheets } from "./own-sheet";
import { readConsortium } from "./read-consortium";
import { isOfLaterVersion, readRecord, recordText, type WorkbookRecord } from "./record";
import type { Answer, SummaryTarget, Workbook, WorkbookContents, WritePlan } from "./workbook";

/** A verdict, and whether it could be written into the workbook. */
export interface CheckResult {
  readonly checked: Checked;
  readonly written: Answer<{ readonly summarySheet: string }>;
}

/** The one use case: read the workbook, judge, mark, summarise. Nothing is written unless all of it can be. */
export async function checkConsortium(
  workbook: Workbook,
  request: CheckRequest
): Promise<Answer<CheckResult>> {
  const contents = await workbook.read(request.sheetName);
  if (!contents.ok) return contents;

  const record = readRecord(contents.value.record);
  const checked = readConsortium(contents.value, record, request);
  if (!checked.ok) return checked;

  const written = await writeResult(workbook, contents.value, record, checked.value, request);
  return { ok: true, value: { checked: checked.value, written } };
}

async function writeResult(
  workbook: Workbook,
  contents: WorkbookContents,
  record: WorkbookRecord,
  checked: Checked,
  request: CheckRequest
): Promise<CheckResult["written"]> {
  const own = findOwnSheet(record, contents.sheets);
  const obstacle = obstacleToWriting(contents, record, checked, own, request);
  if (obstacle) return { ok: false, problem: obstacle };

  const { plan, name } = planFor(contents, record, checked, own, request);
  const written = await workbook.write(plan);
  return written.ok ? { ok: true, value: { summarySheet: name } } : written;
}

function obstacleToWriting(
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

function needsNewSheet(own: OwnSheetState, request: CheckRequest): boolean {
  return own.kind === "none" || (own.kind === "typed-on" && request.onTypedText === "second-sheet");
}

function planFor(
  contents: WorkbookContents,
  record: WorkbookRecord,
  checked: Checked,
  own: OwnSheetState,
  request: CheckRequest
): { plan: WritePlan; name: string } {
  const { target, name, empty } = placeFor(contents, own, request);
  const page = inCells(summaryPage(checked));
  const announced = fingerprintPage(page, name);
  const retired = retiredSheets(record, contents.sheets, own, target.kind === "new");
  const plan: WritePlan = {
    intent: recordText({ ...record, announced, retired, writing: true }),
    removeMarks: ownMarks(record, contents.sheets),
    empty,
    marks: [{ sheetId: checked.table.sheetId, marks: marksFor(checked) }],
    summary: { target, page },
    removeSheets: [],
    record: recordText({ ...record, summary: announced, announced: null, retired, writing: false }),
  };
  return { plan, name };
}

/** Where the summary goes, under which name, and what has to be emptied before. */
function placeFor(
  { sheets }: WorkbookContents,
  own: OwnSheetState,
  request: CheckRequest
): { target: SummaryTarget; name: string; empty: WritePlan["empty"] } {
  if (own.kind === "none" || needsNewSheet(own, request)) {
    const name = freeName(sheets);
    return { target: { kind: "new", name }, name, empty: [] };
  }
  const { id: sheetId, name } = own.contents.sheet;
  const area = filledArea(own.contents);
  return {
    target: { kind: "existing", sheetId },
    name,
    empty: area === null ? [] : [{ sheetId, area }],
  };
}
