import type { LineChart, SummaryPage } from "../core/report/summary-page";
import { CHART_NAME, knowsCharts } from "./own-chart";

/** Draws the charts of the page over its cells, each within its own line. Excels that know no such charts get none. */
export function drawCharts(sheet: Excel.Worksheet, page: SummaryPage): void {
  if (!knowsCharts()) return;
  page.lines.forEach(({ chart }, row) => {
    if (chart) drawChart(sheet, chart, row);
  });
}

function drawChart(sheet: Excel.Worksheet, chart: LineChart, row: number): void {
  const { firstColumn, series, categories } = chart;
  const first = sheet.getRangeByIndexes(row, 0, 1, 1);
  const last = sheet.getRangeByIndexes(row, firstColumn + series, 1, 1);
  // Within one row, for no page ends within a row: the print never cuts the chart in two.
  first.format.rowHeight = heightOf(chart);
  const cells = sheet.getRangeByIndexes(
    row - chart.headsAbove,
    firstColumn,
    categories + 1,
    series + 1
  );
  const drawn = sheet.charts.add(Excel.ChartType.barStacked, cells, Excel.ChartSeriesBy.columns);
  // The name first: by it the next check knows the chart as ours.
  drawn.name = CHART_NAME;
  drawn.setPosition(first, last);
  drawn.title.text = chart.title;
  drawn.title.format.font.size = 12;
  drawn.legend.position = Excel.ChartLegendPosition.bottom;
  drawAxes(drawn.axes, chart);
  for (let index = 0; index < series; index += 1) {
    const bars = drawn.series.getItemAt(index);
    bars.format.fill.setSolidColor(FILLS[index % FILLS.length] ?? OUTLINE);
    bars.format.line.color = OUTLINE;
  }
  // Of all series: the bars of one chart are equally thick.
  drawn.series.getItemAt(0).gapWidth = GAP_WIDTH;
}

function drawAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: LineChart): void {
  // Excel draws the first category lowest; turned round, the values would stand on top.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = Excel.ChartAxisPosition.maximum;
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.format.font.size = chart.categories > 24 ? 7 : 9;
  // Half partners there are none.
  const step = Math.max(1, Math.ceil(chart.longest / MOST_STEPS));
  valueAxis.minimum = 0;
  valueAxis.maximum = Math.max(1, Math.ceil(chart.longest / step)) * step;
  valueAxis.majorUnit = step;
  valueAxis.title.text = chart.valueTitle;
}

const MOST_STEPS = 10;

/** Points: title, values and legend, then the bars; Excel's rows are 409 points high at most. */
function heightOf({ categories }: LineChart): number {
  return Math.min(400, 120 + 16 * categories);
}

// From dark to light, so that they differ in grey as well; the legend and the table name them in the same order.
const FILLS = ["#0F4C81", "#D9822B", "#8FC1B5", "#EDEBE9"];
const OUTLINE = "#484644";
/** Percent of a bar's thickness. */
const GAP_WIDTH = 50;
