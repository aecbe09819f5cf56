import type { MarkKind } from "./mark";

/** How a line of the summary page looks; the excel room turns looks into formats. */
export type LineLook =
  | "title"
  | "subtitle"
  | "verdict-met"
  | "verdict-unmet"
  | "verdict-undetermined"
  | "heading"
  | "column-heads"
  | "row"
  | "row-met"
  | "row-unmet"
  | "row-undetermined"
  | "row-not-applicable"
  | "row-advice"
  | "note"
  | "blank";

/** One line of the page. Cells from the left; a line with one cell and `wide` runs over the whole width of the page. */
export interface Line {
  readonly look: LineLook;
  readonly cells: readonly (string | number)[];
  readonly wide?: boolean;
  /** In the legend: the line stands for this mark and may carry its colours. */
  readonly mark?: MarkKind;
  /** The line is as high as this chart needs, which stands in its first columns. */
  readonly chart?: LineChart;
}

/** Stacked bars over lines further up: a category a line, a series a column, the heads of the columns above them. */
export interface LineChart {
  readonly title: string;
  /** What the bars' lengths are. */
  readonly valueTitle: string;
  /** How many lines above the chart's own the heads are; the categories follow them. */
  readonly headsAbove: number;
  readonly categories: number;
  /** From 0; holds the names of the categories, and the series stand to its right. */
  readonly firstColumn: number;
  readonly series: number;
  /** Of the longest bar: all its series together. */
  readonly longest: number;
}

/** The summary sheet as a page: what stands where, free of any host. */
export interface SummaryPage {
  /** Column widths in characters of the standard font; their number is the page's width. */
  readonly widths: readonly number[];
  /** Lines that stay on top when scrolling, and repeat on each printed page. */
  readonly frozenLines: number;
  readonly lines: readonly Line[];
}
