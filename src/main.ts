import { createStore } from "./app/store";
import { CALLS } from "./calls/index";
import { officeWorkbook } from "./excel/office-workbook";
import { showPane } from "./taskpane/pane";

// The only file that knows everything, and the only one with an effect at import. The pane stands before Excel answers.
const root = document.getElementById("pane");
if (root) {
  const store = createStore(officeWorkbook(), CALLS, {
    now: () => new Date().toISOString(),
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  showPane(root, store);
  void Office.onReady(({ host }) => store.start(host === Office.HostType.Excel));
}
