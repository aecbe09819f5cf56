import { createLateStore } from "./app/late-store";
import { createPart } from "./app/part";
import { CALLS } from "./calls/index";
import { associateFunctions } from "./functions/associate";
import { showPane } from "./taskpane/pane";
import { setTheme } from "./taskpane/theme";

// The only file with an effect at import: the pane stands before Excel answers, and before all that checks is loaded.
const root = document.getElementById("pane");
if (root) {
  const conversation = createPart(async () => {
    const script = await import(/* webpackChunkName: "conversation" */ "./conversation");
    return script.beginConversation();
  });
  associateFunctions(conversation);
  const store = createLateStore(CALLS, conversation);
  showPane(root, store, conversation.now);
  void conversation.ask();
  void Office.onReady(async ({ host }) => {
    const isExcel = host === Office.HostType.Excel;
    if (isExcel) followTheme();
    await store.start(isExcel);
    conversation.now()?.readAhead(whenIdle);
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
