import { formatValue } from "hucre";
import type { Content } from "../file/cell-xml";

/** What the cell shows, in an English (US) Excel. */
export function shownText(
  cell: Pick<Content, "value" | "error">,
  numberFormat: string,
  date1904: boolean
): string {
  const { value } = cell;
  if (value === null) return "";
  if (cell.error) return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (numberFormat === "General") return typeof value === "number" ? generalNumber(value) : value;
  return formatValue(value, numberFormat, { is1904: date1904 });
}

/** "General" shows eleven characters at most. */
function generalNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9))
    return value
      .toExponential(5)
      .replace(/\.?0+e/, "E")
      .replace(/e/, "E")
      .replace(/E([+-])(\d)$/, "E$10$2");
  const digits = Math.max(0, 10 - Math.max(1, Math.floor(size).toString().length));
  return String(Number(value.toFixed(digits)));
}
