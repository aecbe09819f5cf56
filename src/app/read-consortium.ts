import { mapColumns } from "../core/reading/columns";
import type { Field } from "../core/reading/field";
import { readPartners } from "../core/reading/partners";
import type { Checked } from "../core/report/checked";
import type { Problem } from "../core/report/problem";
import { judge } from "../core/rules/judge";
import type { Call } from "../core/rules/rule";
import type { Consortium } from "../core/rules/verdict";
import { chosenTable } from "../core/table/chosen-table";
import { findTables } from "../core/table/find-tables";
import type { FoundTable } from "../core/table/found-table";
import type { CheckRequest } from "./check-request";
import { ownOutput } from "./own-sheet";
import type { WorkbookRecord } from "./record";
import type { Answer, SheetContents, WorkbookContents } from "./workbook";

/** From the workbook as found to a verdict, or to the reason why there can be none. */
export function readConsortium(
  contents: WorkbookContents,
  record: WorkbookRecord,
  request: CheckRequest
): Answer<Checked> {
  const call = chosenCall(record, request);
  if (!call) {
    return refuse("no-such-call", {
      call: request.callId ?? "",
      calls: request.calls.map(({ id }) => id).join(", "),
    });
  }
  const { sheetName } = request;
  if (sheetName !== undefined && !contents.sheets.some(isNamed(sheetName)))
    return refuse("no-such-sheet", { sheet: sheetName });
  const sheets = wantedSheets(contents, record, request);

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
  if (!table) return refuseWithoutTable(sheets);
  const others = found.filter((one) => one !== table);

  const columns = mapColumns(table, choices);
  const fields = new Set<Field>(columns.flatMap(({ field }) => field ?? []));
  if (!fields.has("country"))
    return refuse("no-country-column", { sheet: table.sheetName }, table.columns);

  const sheet = sheets.find((candidate) => candidate.sheet.id === table.sheetId)?.sheet;
  const partners = readPartners(table, columns, choices, {
    hiddenRows: sheet?.hiddenRows ?? new Set(),
    struckRows: sheet?.struckRows ?? new Set(),
  });
  if (partners.length === 0) return refuse("no-partners", { sheet: table.sheetName });

  const claimed = table.claims?.find(({ noun }) => noun === "partners")?.number;
  const consortium: Consortium = {
    partners,
    columns: fields,
    facts: choices.facts,
    countTwice: choices.countTwice ?? false,
    ...(claimed !== undefined && { claimedPartners: claimed }),
  };
  const verdict = judge(call, consortium, request.asOf);
  const asOf = request.asOf;
  return {
    ok: true,
    value: { workbook: contents.name, asOf, table, others, columns, consortium, verdict },
  };
}

function chosenCall(record: WorkbookRecord, { calls, callId }: CheckRequest): Call | undefined {
  const wanted = callId ?? record.choices.call;
  const known = calls.find(({ id }) => id === wanted);
  return known ?? (callId === undefined ? calls[0] : undefined);
}

/** The table the user chose; null when it is gone, undefined when none was chosen. */
function chosenIn(
  found: readonly FoundTable[],
  sheets: readonly SheetContents[],
  { choices: { table } }: WorkbookRecord,
  { sheetName }: CheckRequest
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
  { stay }: CheckRequest
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
  { sheetName }: CheckRequest
): readonly SheetContents[] {
  const own = ownOutput(record, sheets);
  const others = sheets.filter((contents) => !own.includes(contents));
  return sheetName === undefined ? others : others.filter(isNamed(sheetName));
}

function isNamed(name: string): (contents: SheetContents) => boolean {
  return ({ sheet }) => sheet.name.toLowerCase() === name.toLowerCase();
}

function refuseWithoutTable(sheets: readonly SheetContents[]): Answer<never> {
  const tooBig = sheets.find(({ complete }) => !complete);
  if (tooBig) return refuse("sheet-too-big", { sheet: tooBig.sheet.name });
  const isEmpty = sheets.length > 0 && sheets.every(({ sheet }) => sheet.grid.values.length === 0);
  return refuse(isEmpty ? "empty-workbook" : "no-table", {});
}

function refuse(
  code: Problem["code"],
  detail: Problem["detail"],
  columns?: Problem["columns"]
): Answer<never> {
  return { ok: false, problem: { code, detail, ...(columns && { columns }) } };
}
