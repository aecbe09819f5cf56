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
}

/** The summary sheet as a page: what stands where, free of any host. */
export interface SummaryPage {
  /** Column widths in characters of the standard font; their number is the page's width. */
  readonly widths: readonly number[];
  /** Lines that stay on top when scrolling, and repeat on each printed page. */
  readonly frozenLines: number;
  readonly lines: readonly Line[];
}
