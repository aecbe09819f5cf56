import { html, nothing, type TemplateResult } from "lit/html.js";
import { withColumns, withTable } from "../app/choices";
import type { Store } from "../app/state";
import type { Problem } from "../core/report/problem";
import { isAboutTheFile, isAboutTheTable } from "../core/report/pane-words";
import { problemSentence } from "../core/report/problem-sentence";
import { columnName } from "../core/table/cell-name";
import type { TableColumn } from "../core/table/found-table";
import { button } from "./button";
import { disclosure } from "./disclosure";
import { listPicker } from "./file-picker";
import { picker } from "./picker";
import { problemSection } from "./problem-section";
import type { Pane } from "./shown";

/** One plain sentence, the next step, what can be pressed for it, and Excel's own words behind a disclosure. */
export function problemView(problem: Problem, pane: Pane): TemplateResult {
  return problemSection(
    problemSentence(problem),
    html`${answers(problem, pane)} ${wayBack(problem, pane)} ${details(problem, pane)}`
  );
}

function answers({ code, columns = [] }: Problem, pane: Pane): TemplateResult {
  const { store, shown, state } = pane;
  const checking = (work: () => unknown) => (): void => {
    shown.focusOnVerdict();
    work();
  };
  const useSelection = button(
    "Use the selection",
    checking(() => store.useSelection()),
    {
      appearance: "primary",
    }
  );
  const likeliest = button(
    "Take the likeliest table",
    checking(() => store.choose(withTable(null)))
  );
  if (code === "summary-has-your-text") {
    return html`<div class="actions">
      ${button(
        "Write a second sheet",
        checking(() => store.check("second-sheet")),
        { appearance: "primary" }
      )}
      ${button(
        "Write over my text",
        checking(() => store.check("overwrite"))
      )}
    </div>`;
  }
  if (isAboutTheFile(code)) {
    const picker = listPicker("Pick another file…", pane, () => shown.focusOnVerdict());
    return html`<div class="actions">${picker}</div>`;
  }
  if (!isAboutTheTable(code)) return html``;
  return html`${columnPicker(columns, checking, store)}
    <div class="actions">
      ${useSelection} ${state.choices.table === undefined ? nothing : likeliest}
    </div>`;
}

/** Where the table can no longer be read, that may be what the latest choice did. */
function wayBack({ code }: Problem, { state, store }: Pane): TemplateResult {
  if (!state.canUndo || !isAboutTheTable(code)) return html``;
  return html`<div class="actions">${button("Undo my last choice", () => store.undo())}</div>`;
}

type Checking = (work: () => unknown) => () => void;

/** Which of the table's columns holds the countries, where none was recognised. */
function columnPicker(
  columns: readonly TableColumn[],
  checking: Checking,
  store: Store
): TemplateResult {
  if (columns.length === 0) return html``;
  const options = columns.map(({ header, column }, at) => {
    const letter = column === null ? "" : `${columnName(column)}: `;
    return {
      value: String(at),
      label: `${letter}${header === "" ? "no header" : header.slice(0, 60)}`,
    };
  });
  const pick = (value: string): void => {
    const column = columns[Number(value)];
    if (value === "" || !column) return;
    checking(() => store.choose(withColumns([{ ...column, field: "country" }])))();
  };
  return html`<p class="entry">
    <label for="countries">Which column holds the countries?</label>
    ${picker([{ value: "", label: "Choose …" }, ...options], "", pick, { id: "countries", acts: true })}
  </p>`;
}

// Names that Excel and the library have for what went wrong; never what stands in a cell.
function details({ detail }: Problem, pane: Pane): TemplateResult {
  const parts = [detail["code"], detail["where"]].filter(
    (part) => part !== undefined && part !== ""
  );
  if (parts.length === 0) return html``;
  const body = (): TemplateResult => html`<p><code>${parts.join(" · ")}</code></p>`;
  return disclosure("problem", html`Details`, body, pane, "plain");
}
