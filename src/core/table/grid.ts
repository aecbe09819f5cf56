/** One cell's value as a spreadsheet gives it. `""` is an empty cell; an error cell arrives as its text, such as `"#REF!"`. */
export type CellValue = string | number | boolean;

/** A cell of a sheet; row and column count from 0. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of a sheet; rows and columns count from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The used part of a sheet. `values` is rectangular; `values[0][0]` is the cell at row `top`, column `left` of the sheet. */
export interface Grid {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** A table the user made with Excel's own "Format as Table"; `area` includes the header row and the totals row. */
export interface ExcelTable {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** All that the search for a partner table looks at in one sheet. */
export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly visible: boolean;
  readonly grid: Grid;
  readonly tables: readonly ExcelTable[];
  readonly merged: readonly Area[];
  /** Sheet rows (from 0) hidden by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Sheet rows (from 0) in which some cell's text is struck through. */
  readonly struckRows: ReadonlySet<number>;
}
