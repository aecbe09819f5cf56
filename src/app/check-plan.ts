import type { Checked } from "../core/report/checked";
import type { Mark } from "../core/report/mark";
import { marksFor } from "../core/report/marks";
import type { SummaryPage } from "../core/report/summary-page";
import { inCells } from "./cell-text";
import type { CheckRequest } from "./check-request";
import { fingerprintPage } from "./fingerprint";
import { needsNewSheet } from "./obstacles";
import { ownMarks } from "./own-marks";
import { filledArea, findOwnSheet, freeName, type OwnSheetState, retiredSheets } from "./own-sheet";
import { recordText, type WorkbookRecord } from "./record";
import type { SummaryTarget, WorkbookContents, WritePlan } from "./workbook";

/** What a check left in the workbook. */
export interface Written {
  readonly highlights: boolean;
  /** The name of the sheet the summary was written on; null when none was. */
  readonly summarySheet: string | null;
}

/** What is to be written, and what will then have been. */
export interface PlannedWrite {
  readonly plan: WritePlan;
  readonly written: Written;
}

/** Highlights and summary, in place of those of an earlier check. */
export function summaryPlan(
  contents: WorkbookContents,
  record: WorkbookRecord,
  checked: Checked,
  summary: SummaryPage,
  request: CheckRequest
): PlannedWrite {
  const own = findOwnSheet(record, contents.sheets);
  const { target, name, empty } = placeFor(contents, own, request);
  const page = inCells(summary);
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
  return { plan, written: { highlights: true, summarySheet: name } };
}

/** Highlights alone; a summary stays as it is. */
export function marksPlan(
  contents: WorkbookContents,
  record: WorkbookRecord,
  sheetId: string,
  marks: readonly Mark[]
): PlannedWrite {
  const plan: WritePlan = {
    ...NOTHING,
    intent: recordText({ ...record, writing: true }),
    removeMarks: ownMarks(record, contents.sheets),
    marks: [{ sheetId, marks }],
    record: recordText({ ...record, writing: false }),
  };
  return { plan, written: { highlights: true, summarySheet: null } };
}

/** The record alone. What an unfinished write announced stays announced. */
export function keepingPlan(record: WorkbookRecord): PlannedWrite {
  const text = recordText(record);
  return {
    plan: { ...NOTHING, intent: text, record: text },
    written: { highlights: false, summarySheet: null },
  };
}

const NOTHING = { removeMarks: [], empty: [], marks: [], summary: null, removeSheets: [] } as const;

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
