/** What a cell looks like, conditional formats included. Colours as "#RRGGBB". */
export interface CellView {
  /** As Excel shows it: by the cell's number format, or by that of a conditional format. */
  text: string;
  /** With its "="; null when the cell holds none. */
  formula: string | null;
  kind: "empty" | "text" | "number" | "boolean" | "error";
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  /** Where the text stands: also what Excel does of itself with numbers (right), truth values and errors (center). */
  align?: "left" | "center" | "right";
  /** Where the text stands in a row that is higher; else at its foot. */
  vertical?: "top" | "center";
  wrap?: boolean;
  /** Points, where it is not the workbook's usual size. */
  size?: number;
}
