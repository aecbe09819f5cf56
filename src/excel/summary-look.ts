import { MARK_LOOKS } from "../core/report/mark";
import type { Line, LineLook, SummaryPage } from "../core/report/summary-page";
import { addRow } from "../core/table/area-runs";
import type { Area } from "../core/table/grid";
import { rangeAreas } from "./addresses";
import { LOOKS } from "./summary-looks";
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
  const { bold, italic, size, color, fill, outcome } = LOOKS[look];
  const isOfLook = (line: Line): boolean => line.look === look;
  for (const { format } of rangeAreas(sheet, areasWhere(page, isOfLook))) {
    if (bold) format.font.bold = true;
    if (italic) format.font.italic = true;
    if (size) format.font.size = size;
    if (color) format.font.color = color;
    if (fill) format.fill.color = fill;
  }
  if (!outcome) return;
  for (const { format } of rangeAreas(sheet, areasWhere(page, isOfLook, OUTCOME_COLUMN))) {
    format.fill.color = outcome.fill;
    format.font.color = outcome.color;
    format.font.bold = true;
  }
}

const OUTCOME_COLUMN = 1;

function drawRules(sheet: Excel.Worksheet, { top, bottom, right }: Area): void {
  const { borders } = sheet.getRangeByIndexes(top, 0, bottom - top + 1, right + 1).format;
  const edges = [
    Excel.BorderIndex.edgeBottom,
    ...(bottom > top ? [Excel.BorderIndex.insideHorizontal] : []),
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
