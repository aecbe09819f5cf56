import type { Call } from "../rules/rule";
import type { Verdict } from "../rules/verdict";
import { areaName } from "../table/cell-name";
import type { Checked } from "./checked";
import { allCallLines } from "./comparison";
import type { TableJson } from "./json-shape";

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

/** `deadline` as ISO 8601, null while it is not known. `missing` is "" where nothing is left to do. */
export interface CallJson {
  readonly call: string;
  readonly name: string;
  readonly standing: Call["standing"];
  readonly deadline: string | null;
  readonly outcome: Verdict["outcome"];
  readonly says: string;
  readonly missing: string;
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
    calls: allCallLines(checked).map(({ call, outcome, says, missing }) => {
      const { id, name, standing, deadline } = call;
      return { call: id, name, standing, deadline, outcome, says, missing };
    }),
  };
}
