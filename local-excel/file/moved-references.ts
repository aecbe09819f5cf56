import { columnName, LAST_ROW, parseReference, splitSheet, type Box } from "./addresses";

/** Whole rows that come into a sheet before row `at` (count above 0), or leave it from row `at` on (count below 0). */
export interface RowMove {
  sheet: string;
  /** Counted from 0. */
  at: number;
  count: number;
}

/** Where the cells of a box are after the move; undefined when all of them are gone. */
export function moveBox(box: Box, { at, count }: Pick<RowMove, "at" | "count">): Box | undefined {
  if (box.top === 0 && box.bottom === LAST_ROW) return box;
  const end = at - count; // the first row below the deleted ones
  const first = (row: number): number =>
    row < at ? row : count > 0 || row >= end ? row + count : at;
  const last = (row: number): number =>
    row < at ? row : count > 0 || row >= end ? row + count : at - 1;
  const moved = { ...box, top: first(box.top), bottom: Math.min(LAST_ROW, last(box.bottom)) };
  return moved.top <= moved.bottom ? moved : undefined;
}

/** Boxes behind "A2:B4 D2", moved; "" when none is left. */
export function moveAreas(reference: string, move: Pick<RowMove, "at" | "count">): string {
  const areas = reference.split(/\s+/).filter(Boolean);
  const moved = areas.flatMap((area) => moveReference(area, move) ?? []);
  return moved.map((area) => area.replace(/^(.+):\1$/, "$1")).join(" ");
}

/** @param home name of the sheet that the formula stands on */
export function moveFormula(formula: string, home: string, move: RowMove): string {
  return formula.replace(TOKEN, (whole: string, prefix = "", reference: string | undefined) => {
    if (reference === undefined) return whole;
    const sheet = prefix === "" ? home : splitSheet(`${String(prefix)}A1`).sheet;
    if (sheet?.toLowerCase() !== move.sheet.toLowerCase()) return whole;
    return `${String(prefix)}${moveReference(reference, move) ?? "#REF!"}`;
  });
}

/** Whether a formula speaks of several sheets at once ("Jan:Dec!A1"), which cannot be moved here. */
export function spansSheets(formula: string): boolean {
  return /'(?:[^']|'')*:(?:[^']|'')*'!|[\w.]:[A-Za-z_][\w.]*!/.test(
    formula.replace(/"(?:[^"]|"")*"/g, '""')
  );
}

// Texts, table columns and files elsewhere are skipped, and so are names and functions that look like references.
const SHEET = "(?:'(?:[^']|'')*'|[A-Za-z_\\u00c0-\\uffff][\\w.\\u00c0-\\uffff]*)!";
const CELL = "\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}";
const TOKEN = new RegExp(
  '"(?:[^"]|"")*"' +
    "|\\[\\d+\\](?:[^\\s!'\"(),]*!)?" +
    `|(?<![\\w.$])(${SHEET})?(${CELL}(?::${CELL})?|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6})(?![\\w.(!\\[])` +
    `|${SHEET}` +
    "|\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]" +
    "|[A-Za-z_\\\\\\u00c0-\\uffff][\\w.\\\\\\u00c0-\\uffff]*",
  "g"
);

/** One reference with its dollar signs; undefined when nothing is left of it. */
function moveReference(reference: string, move: Pick<RowMove, "at" | "count">): string | undefined {
  const box = parseReference(reference);
  if (!box) return reference;
  const moved = moveBox(box, move);
  if (!moved) return undefined;
  const [from = "", to] = reference.split(":");
  const end = (text: string, row: number): string =>
    text.replace(/(\$?)(\d+)$/, (_, dollar: string) => `${dollar}${row + 1}`);
  // A reference written from below to above, or from right to left, keeps its corners apart by name.
  const isReversed = to !== undefined && Number(/\d+$/.exec(from)?.[0]) - 1 > box.top;
  const [first, second] = isReversed ? [moved.bottom, moved.top] : [moved.top, moved.bottom];
  return to === undefined ? end(from, moved.top) : `${end(from, first)}:${end(to, second)}`;
}

/** A cell's own XML at another place. */
export function relocated(source: string, row: number, column: number): string {
  const end = source.indexOf(">");
  const head = source
    .slice(0, end)
    .replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, ` r="${columnName(column)}${row + 1}"`);
  return head + source.slice(end);
}
