import { marksFor } from "../core/report/marks";
import type { Checked } from "../core/report/checked";
import { summaryPage } from "../core/report/summary";
import type { CheckRequest } from "./check-request";
import { keepingPlan, marksPlan, summaryPlan, type PlannedWrite, type Written } from "./check-plan";
import { obstacleToWriting } from "./obstacles";
import { type TableChoice, tableChoice } from "../core/table/chosen-table";
import type { FoundTable } from "../core/table/found-table";
import { createKeptCharters } from "./kept-charters";
import { findOwnSheet, ownOutput } from "./own-sheet";
import { readConsortium } from "./read-consortium";
import { type Choices, isOfLaterVersion, readRecord, type WorkbookRecord } from "./record";
import type { Answer, Workbook, WorkbookContents } from "./workbook";

/** A verdict, and whether it could be written into the workbook. */
export interface CheckResult {
  readonly checked: Checked;
  readonly written: Answer<Written>;
  /** Whether the request's changes are in the workbook now. */
  readonly isKept: boolean;
  /** What the workbook keeps, with the request's changes. */
  readonly choices: Choices;
  /** The user's sheets, by id: a change on one of them may change the verdict. */
  readonly sheetIds: ReadonlySet<string>;
}

/** The one use case: read the workbook, judge, mark, summarise. Nothing is written unless all of it can be. */
export async function checkConsortium(
  workbook: Workbook,
  request: CheckRequest
): Promise<Answer<CheckResult>> {
  await request.onStage?.("reading");
  const read = await workbook.read(request.sheetName);
  if (!read.ok) return read;
  const contents = read.value;
  const keptList = await (request.charters ?? createKeptCharters(workbook)).of(contents);
  if (!keptList.ok) return keptList;

  await request.onStage?.("judging");
  const found = readRecord(contents.record);
  const asked = { ...found, choices: changed(found, request) };
  const checked = readConsortium(contents, asked, { ...request, keptList: keptList.value });
  if (!checked.ok) return checked;
  const record = withChosenTable(asked, checked.value.table);

  await request.onStage?.("writing");
  const result = await writeResult(workbook, contents, record, checked.value, request);
  const own = ownOutput(record, contents.sheets);
  const users = contents.sheets.filter((sheet) => !own.includes(sheet));
  const sheetIds = new Set(users.map(({ sheet }) => sheet.id));
  const { choices } = record;
  return { ok: true, value: { checked: checked.value, ...result, choices, sheetIds } };
}

/** A table that was chosen is kept as it stands now: rows and names of sheets move on. */
function withChosenTable(record: WorkbookRecord, table: FoundTable): WorkbookRecord {
  const { choices } = record;
  if (choices.table === undefined) return record;
  const isCut = choices.table.exact === true && table.isSelection === true;
  const kept: TableChoice = { ...tableChoice(table), ...(isCut && { exact: true }) };
  return { ...record, choices: { ...choices, table: kept } };
}

function changed(
  { choices }: WorkbookRecord,
  { changes }: CheckRequest
): WorkbookRecord["choices"] {
  return changes.reduce((sofar, change) => change(sofar), choices);
}

async function writeResult(
  workbook: Workbook,
  contents: WorkbookContents,
  record: WorkbookRecord,
  checked: Checked,
  request: CheckRequest
): Promise<Pick<CheckResult, "written" | "isKept">> {
  const own = findOwnSheet(record, contents.sheets);
  const obstacle =
    request.writes === "nothing"
      ? null
      : obstacleToWriting(contents, record, checked, own, request);
  if (obstacle) {
    const isKept = await keepAlone(workbook, contents, record, request);
    return { written: { ok: false, problem: obstacle }, isKept };
  }
  if (isHighlightedAlready(checked, request))
    return { written: { ok: true, value: { ...NOTHING, highlights: true } }, isKept: false };
  const planned = planFor(contents, record, checked, request);
  if (!planned) return { written: { ok: true, value: NOTHING }, isKept: false };

  const answer = await workbook.write(planned.plan);
  const written = answer.ok ? { ok: true as const, value: planned.written } : answer;
  return { written, isKept: answer.ok };
}

// A write less is a step less in the user's undo history.
function isHighlightedAlready(
  checked: Checked,
  { writes, changes, highlighted }: CheckRequest
): boolean {
  if (writes === "all" || changes.length > 0 || !highlighted) return false;
  return (
    highlighted.table.sheetId === checked.table.sheetId &&
    JSON.stringify(marksFor(highlighted)) === JSON.stringify(marksFor(checked))
  );
}

const NOTHING: Written = { highlights: false, summarySheet: null };

function planFor(
  contents: WorkbookContents,
  record: WorkbookRecord,
  checked: Checked,
  request: CheckRequest
): PlannedWrite | null {
  switch (request.writes) {
    case "all":
      return summaryPlan(contents, record, checked, summaryPage(checked), request);
    case "marks":
      return marksPlan(contents, record, checked.table.sheetId, marksFor(checked));
    case "nothing":
      return request.changes.length > 0 && mayKeep(contents) ? keepingPlan(record) : null;
  }
}

/** What can't be coloured can often still remember: the record lies on no sheet. */
async function keepAlone(
  workbook: Workbook,
  contents: WorkbookContents,
  record: WorkbookRecord,
  { changes }: CheckRequest
): Promise<boolean> {
  if (changes.length === 0 || !mayKeep(contents)) return false;
  return (await workbook.write(keepingPlan(record).plan)).ok;
}

function mayKeep({ readOnly, record }: WorkbookContents): boolean {
  return !readOnly && !isOfLaterVersion(record);
}
