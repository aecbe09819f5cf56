import type { Claim } from "./claims";
import type { Area, CellValue } from "./grid";

/** A column of a found table. `column` is the sheet column (from 0); a wide table's columns stand for many, and have null. */
export interface TableColumn {
  readonly column: number | null;
  /** The header as typed, lines joined by a space; "" when the header cell is empty. */
  readonly header: string;
}

/** One data row: `values[i]` lies in `FoundTable.columns[i]`. */
export interface TableRow {
  /** Sheet row, from 0. Rows unfolded from one row of a wide table share it. */
  readonly row: number;
  readonly values: readonly CellValue[];
  /** In a wide table only: the sheet column (from 0) each value came from; null where the row has no such cell. */
  readonly from?: readonly (number | null)[];
  /** The text of the section row above ("Associated partners"), if any. */
  readonly section?: string;
}

/** A partner table found in a sheet, unread: headers and rows, without titles, blanks, totals and section rows. */
export interface FoundTable {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly origin: "excel-table" | "plain-range";
  /** Name of the Excel table, if it is one. */
  readonly name?: string;
  /** From the header row to the last data row. */
  readonly area: Area;
  /** Sheet row (from 0) of the header's last line; null when the table has no header. */
  readonly headerRow: number | null;
  readonly layout: "one-row-per-partner" | "wide";
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Sheet rows left out, with why: shown to the user, so that nothing vanishes silently. */
  readonly leftOut: readonly {
    readonly row: number;
    readonly why: "totals" | "section" | "blank" | "repeated-header" | "note" | "not-selected";
  }[];
  /** Cells merged over several rows: their value is read in each of these rows. */
  readonly merged?: readonly Area[];
  /** What titles above the table claim ("28 partners"), where they do. The rows decide, never the claim. */
  readonly claims?: readonly Claim[];
  /** In a wide table of several projects only: what names the row that this consortium comes from. */
  readonly project?: string;
  /** True where it is cells that the user selected, and no table that was found. */
  readonly isSelection?: boolean;
  /** How much this looks like a partner table; only the order matters. */
  readonly score: number;
}
