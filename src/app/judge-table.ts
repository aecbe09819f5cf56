import type { CharterList } from "../core/charters/charter-list";
import { mapColumns } from "../core/reading/columns";
import type { Field } from "../core/reading/field";
import { readPartners, type RowLooks } from "../core/reading/partners";
import type { WorkbookFacts } from "../core/reading/fact";
import type { Checked } from "../core/report/checked";
import type { Problem } from "../core/report/problem";
import { judge } from "../core/rules/judge";
import type { Call } from "../core/rules/rule";
import type { Consortium } from "../core/rules/verdict";
import type { FoundTable } from "../core/table/found-table";
import type { Sheet } from "../core/table/grid";
import type { Choices } from "./record";
import type { Answer } from "./workbook";

/** What a table is judged with, besides its cells. */
export interface Judging {
  readonly call: Call;
  readonly choices: Choices;
  readonly looks: RowLooks;
  /** The list of charter holders to look partners up in, where there is one. */
  readonly charterList: CharterList | null;
  /** What labelled cells say of the project. */
  readonly fromWorkbook?: WorkbookFacts;
  /** Now, as ISO 8601. */
  readonly asOf: string;
}

/** A verdict on a table, but for where the table was found. */
export type Judged = Omit<Checked, "workbook" | "others">;

/** From a table to a verdict, or to the reason why there can be none. */
export function judgeTable(table: FoundTable, judging: Judging): Answer<Judged> {
  const { call, choices, looks, charterList, fromWorkbook, asOf } = judging;
  const columns = mapColumns(table, choices);
  const fields = new Set<Field>(columns.flatMap(({ field }) => field ?? []));
  if (!fields.has("country"))
    return refuse("no-country-column", { sheet: table.sheetName }, table.columns);

  const partners = readPartners(table, columns, choices, looks);
  if (partners.length === 0) return refuse("no-partners", { sheet: table.sheetName });

  const claimed = table.claims?.find(({ noun }) => noun === "partners")?.number;
  const consortium: Consortium = {
    partners,
    columns: fields,
    facts: choices.facts,
    countTwice: choices.countTwice ?? false,
    ...(claimed !== undefined && { claimedPartners: claimed }),
    ...(charterList && { charterList }),
    ...(fromWorkbook && { fromWorkbook }),
  };
  const verdict = judge(call, consortium, asOf);
  return { ok: true, value: { asOf, table, columns, consortium, verdict } };
}

/** The rows of a sheet that look like something else than a row that counts. */
export function looksOf(sheet: Sheet | undefined): RowLooks {
  return {
    hiddenRows: sheet?.hiddenRows ?? new Set(),
    struckRows: sheet?.struckRows ?? new Set(),
  };
}

export function refuse(
  code: Problem["code"],
  detail: Problem["detail"],
  columns?: Problem["columns"]
): Answer<never> {
  return { ok: false, problem: { code, detail, ...(columns && { columns }) } };
}
