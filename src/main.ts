import { createStore } from "./app/store";
import { CALLS } from "./calls/index";
import { officeWorkbook } from "./excel/office-workbook";
import { showPane } from "./taskpane/pane";

// The only file that knows everything, and the only one with an effect at import.
void Office.onReady(({ host }) => {
  const root = document.getElementById("pane");
  if (!root) return;
  const store = createStore(officeWorkbook(), CALLS, () => new Date().toISOString());
  showPane(root, store, { inExcel: host === Office.HostType.Excel });
});
