import type { SummaryTarget } from "../app/workbook";
import type { Line, SummaryPage } from "../core/report/summary-page";
import { decorate } from "./summary-look";

/** Writes the page: onto our sheet of an earlier check, emptied first, or onto a new one. */
export async function writeSummary(
  context: Excel.RequestContext,
  { target, page }: { readonly target: SummaryTarget; readonly page: SummaryPage },
  bytesAtOnce: number
): Promise<void> {
  const sheet = sheetFor(context, target);
  for (const { top, lines } of inPortions(page, bytesAtOnce)) {
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for each 5 MB is the point
    if (top > 0) await context.sync();
    sheet.getRangeByIndexes(top, 0, lines.length, page.widths.length).values = lines;
  }
  decorate(sheet, page);
}

function sheetFor(context: Excel.RequestContext, target: SummaryTarget): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (target.kind === "new") return worksheets.add(target.name);
  const sheet = worksheets.getItem(target.sheetId);
  if (target.empty) {
    const { top, left, bottom, right } = target.empty;
    const old = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    old.unmerge();
    old.clear(Excel.ClearApplyTo.all);
  }
  return sheet;
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
    const size = cells.reduce<number>(
      (sum, cell) => sum + String(cell).length * BYTES_PER_CHARACTER + 3,
      2
    );
    if (bytes + size > bytesAtOnce) {
      portions.push({ top, lines: [] });
      bytes = 0;
    }
    portions[portions.length - 1]?.lines.push(cells);
    bytes += size;
  });
  return portions;
}

// Letters outside ASCII take two or three bytes.
const BYTES_PER_CHARACTER = 1.3;

// The longest text that a cell holds (Microsoft: Excel specifications and limits).
const CELL_LIMIT = 32_000;

/** An apostrophe in front makes any text plain text: whatever a partner is called, it can't become a formula. */
function asPlainText({ cells }: Line, width: number): (string | number)[] {
  return Array.from({ length: width }, (_, column) => {
    const cell = cells[column] ?? "";
    if (typeof cell === "number" || cell === "") return cell;
    return `'${cell.slice(0, CELL_LIMIT)}`;
  });
}
