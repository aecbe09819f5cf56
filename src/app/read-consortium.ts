import { type CharterList, newestOf } from "../core/charters/charter-list";
import type { Checked } from "../core/report/checked";
import { readWorkbookFacts } from "../core/reading/workbook-facts";
import { ownLists, withoutAreas } from "../core/report/own-lists";
import { otherCalls } from "../core/rules/other-calls";
import type { Call } from "../core/rules/rule";
import { chosenTable } from "../core/table/chosen-table";
import { findTables } from "../core/table/find-tables";
import type { FoundTable } from "../core/table/found-table";
import type { Sheet } from "../core/table/grid";
import type { CheckRequest } from "./check-request";
import { judgeTable, looksOf, refuse } from "./judge-table";
import { ownOutput } from "./own-sheet";
import type { Choices, WorkbookRecord } from "./record";
import { type SheetLists, sheetLists } from "./sheet-lists";
import type { Answer, SheetContents, WorkbookContents } from "./workbook";

/** As much of a check's request as decides what is judged. */
type ConsortiumRequest = Pick<
  CheckRequest,
  "calls" | "callId" | "sheetName" | "stay" | "selects" | "asOf"
> & {
  /** The list of charter holders that was picked for this workbook. */
  readonly keptList?: CharterList | null;
};

/** From the workbook as found to a verdict, or to the reason why there can be none. */
export function readConsortium(
  contents: WorkbookContents,
  record: WorkbookRecord,
  request: ConsortiumRequest
): Answer<Checked> {
  const call = chosenCall(record.choices, request);
  if (!call) {
    return refuse("no-such-call", {
      call: request.callId ?? "",
      calls: request.calls.map(({ id }) => id).join(", "),
    });
  }
  const { sheetName } = request;
  if (sheetName !== undefined && !contents.sheets.some(isNamed(sheetName)))
    return refuse("no-such-sheet", { sheet: sheetName });
  const onSheets = sheetLists(contents);
  const sheets = wantedSheets(contents, record, request, onSheets);

  const { choices } = record;
  const found = findTables(sheets.map(({ sheet }) => sheet));
  const chosen = chosenIn(found, sheets, record, request);
  if (chosen === null) {
    const code = request.selects ? "no-table-in-selection" : "chosen-table-gone";
    return refuse(code, { sheet: choices.table?.sheet ?? "" });
  }
  const stayed = stayedIn(found, sheets, request);
  if (!chosen && stayed === null)
    return refuse("checked-table-gone", { sheet: request.stay?.sheet ?? "" });
  const table = chosen ?? stayed ?? found[0];
  if (!table) return refuseWithoutTable(sheets, onSheets);
  const others = found.filter((one) => one !== table);
  const looks = looksOf(sheets.find(({ sheet }) => sheet.id === table.sheetId)?.sheet);
  const charterList = listToUse(onSheets, request.keptList ?? null);
  const { asOf } = request;
  // A project's own sheet counts whichever sheet was asked for.
  const all = sheetName === undefined ? sheets : wantedSheets(contents, record, {}, onSheets);
  const fromWorkbook = readWorkbookFacts(all.map(sheetIn), table, found);
  const judged = judgeTable(table, { call, choices, looks, charterList, fromWorkbook, asOf });
  if (!judged.ok) return judged;
  const known = otherCalls(request.calls, call, judged.value.consortium, asOf);
  return {
    ok: true,
    value: { ...judged.value, workbook: contents.name, others, otherCalls: known },
  };
}

/** The sheets that may say something of the consortium: none of ours, and no lists of charter holders. */
export function sheetsToRead(contents: WorkbookContents, record: WorkbookRecord): readonly Sheet[] {
  return wantedSheets(contents, record, {}, sheetLists(contents)).map(sheetIn);
}

function sheetIn({ sheet }: SheetContents): Sheet {
  return sheet;
}

/** The newest list of charter holders there is; of two equally new ones that which the workbook shows. */
export function listToUse({ lists }: SheetLists, kept: CharterList | null): CharterList | null {
  return newestOf(kept ? [...lists, kept] : lists);
}

/** The call asked for, else the one chosen in the workbook, else the default; undefined where the one asked for is unknown. */
export function chosenCall(
  choices: Choices,
  { calls, callId }: Pick<ConsortiumRequest, "calls" | "callId">
): Call | undefined {
  const wanted = callId ?? choices.call;
  const known = calls.find(({ id }) => id === wanted);
  return known ?? (callId === undefined ? calls[0] : undefined);
}

/** The table the user chose; null when it is gone, undefined when none was chosen. */
function chosenIn(
  found: readonly FoundTable[],
  sheets: readonly SheetContents[],
  { choices: { table } }: WorkbookRecord,
  { sheetName }: ConsortiumRequest
): FoundTable | null | undefined {
  if (table === undefined || sheetName !== undefined) return undefined;
  return chosenTable(
    table,
    found,
    sheets.map(({ sheet }) => sheet)
  );
}

/** The table of the verdict that is shown; null when it is gone, undefined where any will do. */
function stayedIn(
  found: readonly FoundTable[],
  sheets: readonly SheetContents[],
  { stay }: ConsortiumRequest
): FoundTable | null | undefined {
  if (stay === undefined) return undefined;
  return chosenTable(
    stay,
    found,
    sheets.map(({ sheet }) => sheet)
  );
}

function wantedSheets(
  { sheets }: WorkbookContents,
  record: WorkbookRecord,
  { sheetName }: Pick<ConsortiumRequest, "sheetName">,
  { sheetIds }: SheetLists
): readonly SheetContents[] {
  const own = ownOutput(record, sheets);
  const others = sheets.filter(
    (contents) => !own.includes(contents) && !sheetIds.has(contents.sheet.id)
  );
  const wanted = sheetName === undefined ? others : others.filter(isNamed(sheetName));
  return wanted.map(withoutOwnLists);
}

function withoutOwnLists(contents: SheetContents): SheetContents {
  const { sheet } = contents;
  const lists = ownLists(sheet.grid);
  if (lists.length === 0) return contents;
  return { ...contents, sheet: { ...sheet, grid: withoutAreas(sheet.grid, lists) } };
}

function isNamed(name: string): (contents: SheetContents) => boolean {
  return ({ sheet }) => sheet.name.toLowerCase() === name.toLowerCase();
}

function refuseWithoutTable(
  sheets: readonly SheetContents[],
  { sheetIds }: SheetLists
): Answer<never> {
  const tooBig = sheets.find(({ complete }) => !complete);
  if (tooBig) return refuse("sheet-too-big", { sheet: tooBig.sheet.name });
  const isEmpty =
    sheetIds.size === 0 &&
    sheets.length > 0 &&
    sheets.every(({ sheet }) => sheet.grid.values.length === 0);
  return refuse(isEmpty ? "empty-workbook" : "no-table", {});
}
