import { areaName } from "../table/cell-name";
import type { Checked } from "./checked";
import { allCallLines, type CallLine } from "./comparison";
import type { CallJson, TableJson } from "./json-shape";

/** The partners held against every call known, as other programs read it. */
export interface ComparisonJson {
  readonly schema: 1;
  readonly workbook: string;
  readonly table: TableJson;
  /** The id of the call chosen in the workbook, else of the default. */
  readonly chosen: string;
  /** The chosen one first. */
  readonly calls: readonly CallJson[];
}

export function comparisonJson(checked: Checked): ComparisonJson {
  const { workbook, table, verdict } = checked;
  return {
    schema: 1,
    workbook,
    table: {
      sheet: table.sheetName,
      range: areaName(table.area),
      headerRow: table.headerRow === null ? null : table.headerRow + 1,
    },
    chosen: verdict.call.id,
    calls: allCallLines(checked).map(callJson),
  };
}

/** One line of the comparison, as other programs read it. */
export function callJson({ call, outcome, says, missing }: CallLine): CallJson {
  const { id, name, standing, deadline } = call;
  return { call: id, name, standing, deadline, outcome, says, missing };
}
