import type { Clock } from "./app/clock";
import { readAhead } from "./app/read-ahead";
import { createStore } from "./app/store";
import { CALLS } from "./calls/index";
import { officeWorkbook } from "./excel/office-workbook";
import { readWorkbookFile } from "./files/read-workbook-file";
import { followFigures } from "./functions/workbook-figures";
import { showPane } from "./taskpane/pane";
import { setTheme } from "./taskpane/theme";

// The only file that knows everything, and the only one with an effect at import. The pane stands before Excel answers.
const root = document.getElementById("pane");
if (root) {
  const clock: Clock = {
    now: () => new Date().toISOString(),
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  };
  const store = createStore(officeWorkbook(), CALLS, clock, readWorkbookFile);
  followFigures(store.figures);
  showPane(root, store);
  void Office.onReady(async ({ host }) => {
    const isExcel = host === Office.HostType.Excel;
    if (isExcel) followTheme();
    await store.start(isExcel);
    readAhead(whenIdle);
  });
}

function whenIdle(work: () => void): void {
  // The webviews of Macs have none.
  if (typeof requestIdleCallback === "function") requestIdleCallback(work);
  else setTimeout(work, 200);
}

/** Excel tells of no change of its theme, so it is asked whenever the user comes back to the pane. */
function followTheme(): void {
  const ask = (): void => {
    // Excel on the web has none; then the system's holds.
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    setTheme(typeof theme?.isDarkTheme === "boolean" ? { isDark: theme.isDarkTheme } : null);
  };
  ask();
  window.addEventListener("focus", ask);
}
