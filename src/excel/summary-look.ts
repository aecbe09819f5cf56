import type { Line, LineLook, SummaryPage } from "../core/report/summary-page";

/** Makes the written page look like one: widths, wrapping, headings, frozen lines, print set-up. */
export function decorate(sheet: Excel.Worksheet, page: SummaryPage): void {
  const block = sheet.getRangeByIndexes(0, 0, page.lines.length, page.widths.length);
  block.format.wrapText = true;
  block.format.verticalAlignment = Excel.VerticalAlignment.top;
  block.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  block.format.font.color = INK;
  page.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
  });
  for (const run of runsOf(page.lines))
    dress(sheet.getRangeByIndexes(run.top, 0, run.count, page.widths.length), run);
  block.format.autofitRows();
  page.lines.forEach((line, row) => spreadLine(sheet, page, line, row));
  setUpView(sheet, page);
  setUpPrint(sheet, page, block);
}

const INK = "#1F1F1F";
const RULE = "#C8C6C4";

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly ruled?: boolean;
  /** Colour of the second cell alone, where the outcome stands. */
  readonly outcome?: { readonly color: string; readonly fill: string };
}

const MET = { color: "#0B5A08", fill: "#DFF6DD" };
const UNMET = { color: "#8E1A12", fill: "#FDE7E9" };
const OPEN = { color: "#6B4700", fill: "#FFF4CE" };
const QUIET = { color: "#484644", fill: "#F3F2F1" };

const LOOKS: Readonly<Record<LineLook, Look>> = {
  title: { bold: true, size: 18 },
  subtitle: { color: "#484644" },
  "verdict-met": { bold: true, size: 13, ...MET },
  "verdict-unmet": { bold: true, size: 13, ...UNMET },
  "verdict-undetermined": { bold: true, size: 13, ...OPEN },
  heading: { bold: true, size: 13, color: "#0F4C81" },
  "column-heads": { bold: true, color: "#FFFFFF", fill: "#0F4C81" },
  row: { ruled: true },
  "row-met": { ruled: true, outcome: MET },
  "row-unmet": { ruled: true, outcome: UNMET },
  "row-undetermined": { ruled: true, outcome: OPEN },
  "row-not-applicable": { ruled: true, outcome: QUIET },
  "row-advice": { ruled: true, outcome: { color: "#0F4C81", fill: "#DEECF9" } },
  note: { italic: true, color: "#484644" },
  blank: {},
};

interface Run {
  readonly look: LineLook;
  readonly top: number;
  readonly count: number;
}

function runsOf(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  lines.forEach(({ look }, top) => {
    const last = runs[runs.length - 1];
    if (last?.look === look) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ look, top, count: 1 });
  });
  return runs;
}

function dress(range: Excel.Range, { look, count }: Run): void {
  const { bold, italic, size, color, fill, ruled, outcome } = LOOKS[look];
  const { format } = range;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size) format.font.size = size;
  if (color) format.font.color = color;
  if (fill) format.fill.color = fill;
  if (ruled) drawRules(format, count);
  if (outcome) {
    const cell = range.getColumn(1);
    cell.format.fill.color = outcome.fill;
    cell.format.font.color = outcome.color;
    cell.format.font.bold = true;
  }
}

function drawRules({ borders }: Excel.RangeFormat, count: number): void {
  const edges = [
    Excel.BorderIndex.edgeBottom,
    ...(count > 1 ? [Excel.BorderIndex.insideHorizontal] : []),
  ];
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = RULE;
  }
}

// Excel fits no row height to merged cells, so these heights are reckoned.
function spreadLine(sheet: Excel.Worksheet, page: SummaryPage, line: Line, row: number): void {
  if (!line.wide) return;
  const range = sheet.getRangeByIndexes(row, 0, 1, page.widths.length);
  range.merge();
  const size = LOOKS[line.look].size ?? 11;
  const charactersPerLine = (sum(page.widths) * 11) / size;
  const lines = Math.max(1, Math.ceil(String(line.cells[0] ?? "").length / charactersPerLine));
  range.format.rowHeight = Math.min(MAX_ROW_HEIGHT, lines * size * 1.4);
}

const MAX_ROW_HEIGHT = 400;

function setUpView(sheet: Excel.Worksheet, page: SummaryPage): void {
  sheet.showGridlines = false;
  if (page.frozenLines > 0) sheet.freezePanes.freezeRows(page.frozenLines);
}

function setUpPrint(sheet: Excel.Worksheet, page: SummaryPage, block: Excel.Range): void {
  const layout = sheet.pageLayout;
  layout.orientation = Excel.PageOrientation.landscape;
  layout.paperSize = Excel.PaperType.a4;
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.setPrintArea(block);
  if (page.frozenLines > 0) layout.setPrintTitleRows(`$1:$${page.frozenLines}`);
  layout.headersFooters.defaultForAllPages.leftFooter = "Alliance Check";
  layout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
}

// Excel counts column widths in characters of 7 pixels with 5 pixels of padding, the API in points (4 to 3 pixels).
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
