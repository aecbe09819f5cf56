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
  return formatValue(value, withoutGeneral(value, numberFormat), { is1904: date1904 });
}

/** "General" may stand beside texts of a format, which the formatter does not know: there it becomes the text it stands for. */
function withoutGeneral(value: string | number, numberFormat: string): string {
  if (!/general/i.test(numberFormat)) return numberFormat;
  const sections = sectionsOf(numberFormat);
  const position = typeof value === "string" ? 3 : value > 0 ? 0 : value < 0 ? 1 : 2;
  const section = sections[position] ?? (position === 3 ? "@" : sections[0]!);
  // A section for negative numbers shows them without their sign.
  const isSigned = typeof value === "number" && value < 0 && sections[1] === undefined;
  const shown =
    typeof value === "string" ? value : generalNumber(isSigned ? value : Math.abs(value));
  return section.replace(QUOTED_OR_GENERAL, (whole) =>
    /^general$/i.test(whole) ? `"${shown.replace(/"/g, '"\\""')}"` : whole
  );
}

const QUOTED_OR_GENERAL = /"[^"]*"|\\.|general/gi;

function sectionsOf(numberFormat: string): string[] {
  return (numberFormat.match(/(?:"[^"]*"|\\[\s\S]|[^;])*(?:;|$)/g) ?? []).map((section) =>
    section.replace(/;$/, "")
  );
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
