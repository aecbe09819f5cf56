import { formatReference, parseReference, quoteSheet, type Box } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import type { WorkbookFile } from "../file/workbook-file";
import { tableArea } from "./table-area";

export interface FormulaPlace {
  sheet: Sheet;
  row: number;
  column: number;
}

/** The formula with names and table references spelled out as plain references, which is all the engine knows. */
export function spellOut(
  file: WorkbookFile,
  formula: string,
  place: FormulaPlace,
  depth = 0
): string {
  return formula.replace(TOKEN, (whole: string, table: string | undefined, brackets, name) => {
    if (brackets !== undefined) return tableReference(file, place, table, String(brackets));
    return name === undefined ? whole : namedReference(file, place, String(name), depth);
  });
}

/** Names may name each other, and in a damaged file themselves. */
const DEEPEST = 8;

// Texts, sheets, other files, errors and functions are skipped; what is left of words are table references and names.
const WORD = "[A-Za-z_\\\\\\u00c0-\\uffff][\\w.\\\\\\u00c0-\\uffff]*";
const TOKEN = new RegExp(
  '"(?:[^"]|"")*"' +
    "|'(?:[^']|'')*'!" +
    "|\\[\\d+\\][^\\s!'\"(),]*!" +
    "|\\{[^}]*\\}" +
    "|#[A-Z/]+[!?]?" +
    `|(${WORD})?(\\[(?:'.|[^[\\]']|\\[(?:'.|[^\\]'])*\\])*\\])` +
    `|${WORD}[!(]` +
    "|\\$?[A-Za-z]{1,3}\\$?\\d+(?![\\w.])" +
    "|\\$[A-Za-z]{1,3}|[A-Za-z]{1,3}(?=:)|(?<=:)[A-Za-z]{1,3}(?![\\w.])" +
    `|(${WORD})`,
  "g"
);

function tableReference(
  file: WorkbookFile,
  { sheet, row, column }: FormulaPlace,
  name: string | undefined,
  brackets: string
): string {
  for (const home of name === undefined ? [sheet] : file.sheets) {
    const table = home.tables.find(({ name: known, box }) =>
      name === undefined ? holds(box, row, column) : known.toLowerCase() === name.toLowerCase()
    );
    const area = table && tableArea(table, brackets, row);
    if (area) return absolute(home, area);
  }
  return "#REF!";
}

function namedReference(
  file: WorkbookFile,
  place: FormulaPlace,
  name: string,
  depth: number
): string {
  if (/^(true|false)$/i.test(name)) return name.toUpperCase();
  const position = file.indexOf(place.sheet);
  const known = file.names
    .all()
    .filter((n) => n.name.toLowerCase() === name.toLowerCase())
    .filter(({ sheet }) => sheet === undefined || sheet === position)
    .sort((a, b) => (b.sheet ?? -1) - (a.sheet ?? -1))[0];
  if (known)
    return depth < DEEPEST ? spellName(spellOut(file, known.formula, place, depth + 1)) : name;
  return tableNamed(file, name, place.row) ?? name;
}

function tableNamed(file: WorkbookFile, name: string, row: number): string | undefined {
  for (const sheet of file.sheets) {
    const table = sheet.tables.find((t) => t.name.toLowerCase() === name.toLowerCase());
    const area = table && tableArea(table, "[]", row);
    if (area) return absolute(sheet, area);
  }
  return undefined;
}

function spellName(formula: string): string {
  return parseReference(formula.replace(/^(?:'(?:[^']|'')*'|[^'!]+)!/, ""))
    ? formula
    : `(${formula})`;
}

function absolute(sheet: Sheet, box: Box): string {
  return `${quoteSheet(sheet.name)}!${formatReference(box, true)}`;
}

function holds(box: Box, row: number, column: number): boolean {
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
}
