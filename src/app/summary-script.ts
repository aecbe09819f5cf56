import type { Checked } from "../core/report/checked";
import type { SummaryPage } from "../core/report/summary-page";

/**
 * What makes the summary page: a script of its own, for the pane opens without it; null where it can't be loaded. What
 * puts the page on a sheet comes with it.
 */
export async function summaryScript(): Promise<((checked: Checked) => SummaryPage) | null> {
  try {
    return (await import(/* webpackChunkName: "summary" */ "../core/report/summary")).summaryPage;
  } catch {
    return null;
  }
}
