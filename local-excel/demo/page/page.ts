import { problemSentence } from "../../../src/core/report/problem-sentence";
import type { OpenedWorkbook } from "../../opened-workbook";
import { fileProblem } from "../file-problem";
import { divide } from "./divider";
import { byId } from "./element";
import { giveFile, takeFiles } from "./files";
import { Notice } from "./notice";
import { OpenBook } from "./open-book";
import { hangDoor } from "./pane-door";
import { newPane } from "./pane-frame";
import { goThrough } from "./parts";
import { Sheets } from "./sheets";
import { THEMES } from "./themes";

/** For tests and for the curious: what the page holds, at `window.demo`. */
interface Demo {
  /** The workbook that is open; its `user`, `colleague` and `trouble` play what a test needs. */
  readonly book: OpenedWorkbook;
  /** The workbook as it is now, as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Opens another workbook, with a pane of its own. Resolves when the pane has loaded; what is wrong with a file is said on the page. */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** What went wrong in page or pane that nobody caught. */
  readonly errors: readonly string[];
}

declare global {
  interface Window {
    demo?: Demo;
  }
}

const errors: string[] = [];
const asked = new URLSearchParams(location.search);
const wishes = {
  excelApi: asked.get("excelApi") ?? "1.19",
  theme: THEMES[asked.get("theme") ?? ""],
};
const notice = new Notice(byId("div", "notice"));
const pane = byId("section", "pane");
const sheets = new Sheets(notice);
let current: OpenBook | undefined;

const { next } = goThrough([
  () => byId("button", "open"),
  () => sheets.grid.element,
  () => document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'),
  () => (pane.hidden ? null : pane.querySelector("iframe")),
]);
const { dragged } = takeFiles(
  { button: byId("button", "open"), field: byId("input", "file"), veil: byId("div", "drop") },
  (bytes, name) => void open(bytes, name)
);
divide(byId("div", "divider"), pane);
hangDoor({
  pane,
  divider: byId("div", "divider"),
  close: byId("button", "close-pane"),
  open: byId("button", "open-pane"),
});
byId("button", "save").addEventListener("click", () => void give());
window.addEventListener("error", ({ message }) => errors.push(message));
window.addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));
window.paneHost = {
  connect: (frame, ear) => {
    if (!current) throw new Error("A pane before there is a workbook");
    return current.connect(frame, ear, {
      failed: (what) => errors.push(`pane: ${what}`),
      dragged,
      leave: () => next(false),
    });
  },
};
void begin();

async function begin(): Promise<void> {
  const response = await fetch("/workbook").catch(() => undefined);
  if (!response?.ok) return notice.tell(problemSentence({ code: "unreadable-file", detail: {} }));
  const name = decodeURIComponent(response.headers.get("X-Workbook-Name") ?? "Workbook.xlsx");
  await open(new Uint8Array(await response.arrayBuffer()), name);
}

async function open(bytes: Uint8Array, name: string): Promise<void> {
  let opened: OpenBook;
  try {
    opened = new OpenBook(bytes, name, wishes);
  } catch (error) {
    const { says, next: advice } = problemSentence(fileProblem(error));
    return notice.tell({ says: `${name}: ${says}`, next: advice });
  }
  current = opened;
  notice.clear();
  byId("h1", "workbook-name").textContent = name;
  document.title = `${name} – Alliance Check: demo without Excel`;
  sheets.show(opened.book);
  window.demo = {
    book: opened.book,
    save: () => opened.book.save(),
    open,
    errors,
  };
  await newPane(pane);
  opened.paneLoaded();
}

async function give(): Promise<void> {
  if (!current) return;
  sheets.commit();
  const bytes = await current.book.save();
  giveFile(new Uint8Array(bytes), current.name.replace(/(\.\w+)?$/, ".xlsx"));
}
