import type { Line, SummaryPage } from "../core/report/summary-page";
import { decorate } from "./summary-look";

/** Writes the page onto an empty sheet. Cells that take several round trips share none of them with anything else. */
export async function writeSummary(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  page: SummaryPage,
  bytesAtOnce: number
): Promise<void> {
  const portions = inPortions(page, bytesAtOnce);
  const several = portions.length > 1;
  for (const { top, lines } of portions) {
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for each 5 MB is the point
    if (several) await context.sync();
    sheet.getRangeByIndexes(top, 0, lines.length, page.widths.length).values = lines;
  }
  if (several) await context.sync();
  decorate(sheet, page);
}

interface Portion {
  readonly top: number;
  readonly lines: (string | number)[][];
}

function inPortions(page: SummaryPage, bytesAtOnce: number): Portion[] {
  const portions: Portion[] = [];
  let bytes = Infinity;
  page.lines.forEach((line, top) => {
    const cells = asPlainText(line, page.widths.length);
    const size = cells.reduce<number>((sum, cell) => sum + bytesOf(String(cell)) + 3, 2);
    if (bytes + size > bytesAtOnce) {
      portions.push({ top, lines: [] });
      bytes = 0;
    }
    portions[portions.length - 1]?.lines.push(cells);
    bytes += size;
  });
  return portions;
}

/** At most so many bytes does a text take as JSON in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20) bytes += 6;
    else if (code < 0x80) bytes += code === QUOTE || code === BACKSLASH ? 2 : 1;
    else bytes += code < 0x800 ? 2 : 3;
  }
  return bytes;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** An apostrophe in front makes any text plain text: whatever a partner is called, it can't become a formula. */
function asPlainText({ cells }: Line, width: number): (string | number)[] {
  return Array.from({ length: width }, (_, column) => {
    const cell = cells[column] ?? "";
    return typeof cell === "number" || cell === "" ? cell : `'${cell}`;
  });
}
