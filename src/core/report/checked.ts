import type { ColumnMap } from "../reading/field";
import type { OtherCall } from "../rules/other-calls";
import type { Consortium, Verdict } from "../rules/verdict";
import type { FoundTable } from "../table/found-table";

/** Everything one check found out, for all that shows it: pane, marks, summary sheet, command line. */
export interface Checked {
  readonly workbook: string;
  /** ISO 8601 date of the check. */
  readonly asOf: string;
  readonly table: FoundTable;
  /** Other tables that could have been meant, best first. */
  readonly others: readonly FoundTable[];
  readonly columns: ColumnMap;
  readonly consortium: Consortium;
  readonly verdict: Verdict;
  /** The other calls known, in their order; left out where only one was asked about. */
  readonly otherCalls?: readonly OtherCall[];
}
