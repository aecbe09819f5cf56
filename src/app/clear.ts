import type { Cleared } from "../core/report/cleared-sentence";
import { ownMarks } from "./own-marks";
import { findOwnSheet, type OwnCells, type OwnSheetState, retiredSheets } from "./own-sheet";
import {
  hasChoices,
  isOfLaterVersion,
  type OwnSheet,
  readRecord,
  recordText,
  type WorkbookRecord,
} from "./record";
import type { Answer, Workbook, WorkbookContents, WritePlan } from "./workbook";

/**
 * Takes our highlights off and empties our sheet. The sheet itself goes too when `removeSheet` says that the user
 * agreed (deleting costs the undo history), only our cells are on it and nothing refers to it. The user's choices stay.
 */
export async function clearCheck(
  workbook: Workbook,
  { removeSheet }: { readonly removeSheet: boolean }
): Promise<Answer<Cleared>> {
  const found = await workbook.read();
  if (!found.ok) return found;
  const contents = found.value;
  const record = readRecord(contents.record);
  const own = findOwnSheet(record, contents.sheets);
  const marks = ownMarks(record, contents.sheets);
  const obstacle = obstacleToClearing(contents, own, marks);
  if (obstacle) return obstacle;

  const removable = await mayRemove(workbook, contents, own, removeSheet);
  if (!removable.ok) return removable;
  if (contents.record === null && marks.length === 0)
    return { ok: true, value: { sheet: "none", sheetName: null } };

  const written = await workbook.write(clearPlan(contents, record, own, removable.value));
  if (!written.ok) return written;
  return { ok: true, value: resultOf(own, removable.value) };
}

function obstacleToClearing(
  contents: WorkbookContents,
  own: OwnSheetState,
  marks: WritePlan["removeMarks"]
): Answer<never> | null {
  if (contents.readOnly) return { ok: false, problem: { code: "read-only", detail: {} } };
  if (isOfLaterVersion(contents.record))
    return { ok: false, problem: { code: "record-newer", detail: {} } };
  const touched = new Set(marks.map(({ sheetId }) => sheetId));
  if (own.kind !== "none") touched.add(own.contents.sheet.id);
  const closed = contents.sheets.find(
    ({ sheet, isProtected }) => isProtected && touched.has(sheet.id)
  );
  return closed
    ? { ok: false, problem: { code: "sheet-protected", detail: { sheet: closed.sheet.name } } }
    : null;
}

async function mayRemove(
  workbook: Workbook,
  contents: WorkbookContents,
  own: OwnSheetState,
  agreed: boolean
): Promise<Answer<boolean>> {
  if (!agreed || own.kind !== "ours" || contents.structureProtected)
    return { ok: true, value: false };
  // Excel keeps its last visible sheet.
  const others = contents.sheets.filter((sheet) => sheet !== own.contents);
  if (!others.some(({ sheet }) => sheet.visible)) return { ok: true, value: false };
  const referred = await workbook.isReferredTo(own.contents.sheet.id);
  return referred.ok ? { ok: true, value: !referred.value } : referred;
}

function clearPlan(
  contents: WorkbookContents,
  record: WorkbookRecord,
  own: OwnSheetState,
  remove: boolean
): WritePlan {
  const cleared: WorkbookRecord = {
    ...record,
    summary: own.kind === "ours" && !remove ? emptiedSheet(own) : null,
    announced: null,
    writing: false,
    retired: retiredSheets(record, contents.sheets, own, own.kind === "typed-on"),
  };
  const keepsSomething =
    hasChoices(cleared) || cleared.summary !== null || cleared.retired.length > 0;
  return {
    intent: recordText({ ...record, writing: true }),
    removeMarks: ownMarks(record, contents.sheets),
    empty: own.kind === "none" || remove ? [] : emptied(own),
    marks: [],
    summary: null,
    removeSheets: own.kind === "ours" && remove ? [own.contents.sheet.id] : [],
    record: keepsSomething ? recordText(cleared) : null,
  };
}

// An emptied sheet stays known as ours, so that the next check writes there again.
function emptiedSheet({ contents }: OwnCells): OwnSheet {
  return { name: contents.sheet.name, width: 0, lines: [] };
}

function emptied({ contents, ours }: OwnCells): WritePlan["empty"] {
  return ours.map((area) => ({ sheetId: contents.sheet.id, area }));
}

function resultOf(own: OwnSheetState, removed: boolean): Cleared {
  if (own.kind === "none") return { sheet: "none", sheetName: null };
  const sheetName = own.contents.sheet.name;
  if (own.kind === "typed-on") return { sheet: "left-with-your-text", sheetName };
  return { sheet: removed ? "removed" : "emptied", sheetName };
}
