export interface Csv {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Comma-separated values: cells in quotes may hold commas, line breaks and doubled quotes. Rows are as long as they are; a
 * line without anything is none. A quote that nobody closes takes the rest of the text with it.
 */
export function readCsv(text: string): Csv {
  const [header = [], ...rows] = rowsOf(text.replace(/^\ufeff/, ""));
  return { header, rows };
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = "", end] of text.matchAll(CELL)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ",") continue;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}

// A cell in quotes or without, and what ends it: a comma, a line break, the end.
const CELL = /(?:"((?:[^"]|"")*)"?|([^,\r\n]*))(,|\r\n|\r|\n|$)/g;
