import type { Line, SummaryPage } from "../core/report/summary-page";
import { addRow } from "../core/table/area-runs";
import type { Area } from "../core/table/grid";
import { rangeOf } from "./addresses";
import { LOOKS } from "./summary-looks";

/** Lines of one long text run over the whole width. Excel fits no row height to merged cells, so it is reckoned. */
export function spreadLines(sheet: Excel.Worksheet, page: SummaryPage): void {
  const rowsOfHeight = new Map<number, Area[]>();
  page.lines.forEach((line, row) => {
    if (!line.wide) return;
    const height = heightOf(line, page);
    const areas = rowsOfHeight.get(height) ?? [];
    rowsOfHeight.set(height, areas);
    addRow(areas, row, 0, page.widths.length - 1);
  });
  rowsOfHeight.forEach((areas, height) => areas.forEach((area) => spread(sheet, area, height)));
}

function spread(sheet: Excel.Worksheet, area: Area, height: number): void {
  const range = rangeOf(sheet, area);
  range.merge(true);
  range.format.rowHeight = height;
}

function heightOf({ look, cells }: Line, { widths }: SummaryPage): number {
  const size = LOOKS[look].paint?.size ?? 11;
  const charactersPerLine = (sum(widths) * 11) / size;
  const lines = Math.max(1, Math.ceil(String(cells[0] ?? "").length / charactersPerLine));
  return Math.min(MAX_ROW_HEIGHT, Math.round(lines * size * 1.4));
}

const MAX_ROW_HEIGHT = 400;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
