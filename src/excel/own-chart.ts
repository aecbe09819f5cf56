/** Takes our chart off a sheet, if it is there: in the same round trip as whatever comes next. */
export function removeChart(sheet: Excel.Worksheet): void {
  if (knowsCharts()) sheet.charts.getItemOrNullObject(CHART_NAME).delete();
}

/** Whether any of these charts of our sheet is the user's: a copy of ours may carry our name, too. */
export function isAnyForeign(charts: readonly { readonly name: string }[]): boolean {
  const ours = charts.filter(({ name }) => name === CHART_NAME);
  return charts.length > ours.length || ours.length > 1;
}

/** Whether this Excel knows the charts we draw. */
export function knowsCharts(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.8");
}

/** By it the next check knows the chart of our sheet as ours. */
export const CHART_NAME = "Alliance Check: partners by country";
