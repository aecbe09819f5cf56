import type { TableColumn } from "../table/found-table";

/** Why a check, or a write, could not be done. */
export type ProblemCode =
  | "empty-workbook"
  | "no-table"
  | "no-partners"
  | "no-country-column"
  | "chosen-table-gone"
  | "checked-table-gone"
  | "no-table-in-selection"
  | "no-cells-given"
  | "one-column-given"
  | "other-column-given"
  | "no-header-given"
  | "cells-in-two-places"
  | "no-such-sheet"
  | "no-such-call"
  | "sheet-too-big"
  | "not-a-workbook"
  | "password-protected"
  | "unsupported-format"
  | "unreadable-file"
  | "file-too-big"
  | "no-charter-list"
  | "file-reader-missing"
  | "part-missing"
  | "cell-being-edited"
  | "sheet-protected"
  | "workbook-protected"
  | "read-only"
  | "summary-has-your-text"
  | "record-newer"
  | "table-changed"
  | "request-too-big"
  | "excel-too-old"
  | "excel-refused"
  | "our-mistake";

/** A problem as data; `core/report` has its sentence and next step. `detail` never holds cell contents. */
export interface Problem {
  readonly code: ProblemCode;
  readonly detail: Readonly<Record<string, string | number>>;
  /** Of a table in which no countries were found: its columns, to be asked about. For the pane alone: headers are the user's. */
  readonly columns?: readonly TableColumn[];
}
