// The real pane over states that hardly ever come about. What follows "#" in the page's address names the state, or
// "playing": then the real store stands behind it, over a workbook of arrays.
import { createStore } from "../../../src/app/store";
import type { State, Store } from "../../../src/app/state";
import { CALLS } from "../../../src/calls/index";
import { announcement } from "../../../src/taskpane/announcement";
import { laterParts } from "../../../src/taskpane/later-parts";
import { showPane } from "../../../src/taskpane/pane";
import { setTheme } from "../../../src/taskpane/theme";
import { fakeWorkbook } from "../../app/fake-workbook";
import { STATES } from "./states";
import { OPEN } from "./tables";

const [name = "", theme = ""] = decodeURIComponent(location.hash.slice(1)).split("&");
const asked: unknown[][] = [];
Object.assign(window, { asked, setTheme });
if (theme !== "") setTheme({ isDark: theme === "dark" });
const later = { laterParts, announcement };
showPane(document.getElementById("pane")!, name === "playing" ? playing() : still(), () => later);

/** Answers nothing, notes what it was asked. */
function still(): Store {
  const made = STATES[name];
  if (!made) throw new Error(`No state named ${name}`);
  const state: State = made();
  const note =
    (what: string) =>
    (...detail: unknown[]): Promise<void> => {
      asked.push([what, ...detail]);
      return Promise.resolve();
    };
  return {
    state: () => state,
    subscribe: (listener) => listener(state),
    start: note("start"),
    check: note("check"),
    clear: note("clear"),
    insertSample: note("insertSample"),
    choose: note("choose"),
    undo: note("undo"),
    pickList: note("pickList"),
    forgetList: note("forgetList"),
    imagine: () => void asked.push(["imagine"]),
    candidates: {
      choose: note("chooseCandidates"),
      forget: () => void asked.push(["forgetCandidates"]),
    },
    useSelection: note("useSelection"),
    setLive: note("setLive"),
    show: note("show"),
  };
}

function playing(): Store {
  const workbook = fakeWorkbook(OPEN.map((row) => [...row]));
  const store = createStore(workbook, CALLS, {
    now: () => "2026-02-01T09:00:00Z",
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  Object.assign(window, { workbook });
  void store.start(true);
  return store;
}
