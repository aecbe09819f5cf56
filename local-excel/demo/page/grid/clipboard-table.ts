/** Rows of texts as spreadsheets put them on the clipboard: tabs between cells, lines between rows. */
export function clipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quotedWhereNeeded).join("\t")).join("\r\n");
}

/** What `clipboardText` or a spreadsheet has put there; rows may differ in length. */
export function clipboardRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end = ""] of text.matchAll(CELL)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  // A last line that ends in a line break has no row after it.
  if (rows.length > 1 && rows.at(-1)?.join("") === "" && /\n$/.test(text)) rows.pop();
  return rows;
}

/** A cell in quotation marks may hold tabs and line breaks; then what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/g;

function quotedWhereNeeded(text: string): string {
  return /[\t\r\n]/.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
