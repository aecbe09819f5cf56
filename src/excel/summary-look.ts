import { MARK_LOOKS } from "../core/report/mark";
import type { Line, LineLook, SummaryPage } from "../core/report/summary-page";
import { addRow } from "../core/table/area-runs";
import type { Area } from "../core/table/grid";
import { rangeAreas, rangeOf } from "./addresses";
import { drawCharts } from "./summary-chart";
import { LOOKS, type Paint } from "./summary-looks";
import { setUpPrint, setUpView } from "./summary-print";
import { spreadLines } from "./summary-spread";

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
  for (const look of new Set(page.lines.map((line) => line.look))) dress(sheet, page, look);
  for (const area of areasWhere(page, ({ look }) => LOOKS[look].ruled === true))
    drawRules(sheet, area);
  page.lines.forEach((line, row) => colourLegend(sheet, line, row));
  block.format.autofitRows();
  spreadLines(sheet, page);
  drawCharts(sheet, page);
  setUpView(sheet, page);
  setUpPrint(sheet, page, block);
}

const INK = "#1F1F1F";
const RULE = "#C8C6C4";

/** The areas of the lines that `belong`, over all columns or in one of them. */
function areasWhere(page: SummaryPage, belongs: (line: Line) => boolean, column?: number): Area[] {
  const areas: Area[] = [];
  page.lines.forEach((line, row) => {
    if (belongs(line)) addRow(areas, row, column ?? 0, column ?? page.widths.length - 1);
  });
  return areas;
}

function dress(sheet: Excel.Worksheet, page: SummaryPage, look: LineLook): void {
  const { paint: whole, outcome } = LOOKS[look];
  const isOfLook = (candidate: Line): boolean => candidate.look === look;
  if (whole) paint(sheet, areasWhere(page, isOfLook), whole);
  if (outcome) paint(sheet, areasWhere(page, isOfLook, OUTCOME_COLUMN), outcome);
}

function paint(sheet: Excel.Worksheet, areas: readonly Area[], look: Paint): void {
  for (const { format } of rangeAreas(sheet, areas)) {
    if (look.bold) format.font.bold = true;
    if (look.italic) format.font.italic = true;
    if (look.size) format.font.size = look.size;
    if (look.color) format.font.color = look.color;
    if (look.fill) format.fill.color = look.fill;
  }
}

const OUTCOME_COLUMN = 1;

function drawRules(sheet: Excel.Worksheet, area: Area): void {
  const { borders } = rangeOf(sheet, area).format;
  const edges = [
    Excel.BorderIndex.edgeBottom,
    ...(area.bottom > area.top ? [Excel.BorderIndex.insideHorizontal] : []),
  ];
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = RULE;
  }
}

function colourLegend(sheet: Excel.Worksheet, { mark }: Line, row: number): void {
  if (!mark) return;
  const { format } = sheet.getRangeByIndexes(row, 0, 1, 1);
  format.fill.color = MARK_LOOKS[mark].fill;
  format.font.color = MARK_LOOKS[mark].font;
}

// Excel counts column widths in characters of 7 pixels with 5 pixels of padding, the API in points (4 to 3 pixels).
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
