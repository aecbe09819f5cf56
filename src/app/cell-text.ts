import type { SummaryPage } from "../core/report/summary-page";

/** The page with texts that cells can hold, and give back as they were written. */
export function inCells(page: SummaryPage): SummaryPage {
  const lines = page.lines.map((line) => ({ ...line, cells: line.cells.map(cellText) }));
  return { ...page, lines };
}

// A little less than the longest text of a cell: 32,767 characters (Microsoft: Excel specifications and limits).
const LONGEST = 32_000;

// What XML, and so a workbook, has no place for: control characters, and halves of characters, which cutting may leave.
const UNWRITABLE = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

function cellText(cell: string | number): string | number {
  if (typeof cell === "number") return cell;
  return cell.slice(0, LONGEST).replace(/\r\n?/g, "\n").replace(UNWRITABLE, "\ufffd");
}
