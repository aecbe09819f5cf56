import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from "./addresses";

/**
 * Moves the relative references of a formula, as Excel reads the members of a shared formula.
 * References inside strings, sheet names and table columns stay.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    TOKEN,
    (
      whole,
      skipped: string | undefined,
      c$: string,
      letters: string,
      r$: string,
      digits: string
    ) => {
      if (skipped !== undefined) return whole;
      const column = c$ ? columnIndex(letters) : columnIndex(letters) + columns;
      const row = r$ ? Number(digits) - 1 : Number(digits) - 1 + rows;
      if (column < 0 || row < 0 || column > LAST_COLUMN || row > LAST_ROW) return "#REF!";
      return `${c$}${columnName(column)}${r$}${row + 1}`;
    }
  );
}

// What is skipped: strings, quoted sheet names, table columns, names and functions that merely look like references.
const TOKEN =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[A-Za-z_\\][\w.\\]*(?=[(!])|[A-Za-z_\\.]{4,}[\w.]*)|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/g;

/** Whether a formula (or any text of formulas) speaks of a sheet. */
export function mentionsSheet(text: string, sheet: string): boolean {
  const quoted = sheet.replace(/'/g, "''").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?:'${quoted}'|(?<![\\w.'])${quoted})!`, "i").test(text);
}

/** The function that a formula is one call of, with nothing before or behind it. */
export function calleeOf(formula: string): string | undefined {
  const bare = formula.trim().replace(QUOTED, "''");
  const called = /^[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\()/u.exec(bare)?.[0];
  let depth = 0;
  for (let at = 0; at < bare.length; at++) {
    if (bare[at] === "(") depth++;
    if (bare[at] === ")" && --depth === 0) return at === bare.length - 1 ? called : undefined;
  }
  return undefined;
}

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]/g;
