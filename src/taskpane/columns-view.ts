import { html, nothing, type TemplateResult } from "lit/html.js";
import { withColumns } from "../app/choices";
import type { Checked } from "../core/report/checked";
import {
  columnChoice,
  type ColumnLine,
  columnLines,
  fieldOptions,
} from "../core/report/column-lines";
import { NONE_OF_THESE } from "../core/report/question";
import { longList } from "./long-list";
import { onceFor } from "./once-for";
import { picker } from "./picker";
import type { Pane } from "./shown";

/** Each column of the table: what it was taken for, how sure that is, and a list to say otherwise. */
export function columnsView(checked: Checked, pane: Pane): TemplateResult {
  const view = (line: ColumnLine): TemplateResult => columnView(line, checked, pane);
  return html`<h3>Columns</h3>
    ${longList("columns", linesOf(checked), { keyOf: ({ index }) => index, view }, pane, "columns")}`;
}

const linesOf = onceFor(columnLines);

const OPTIONS = [
  { value: NONE_OF_THESE, label: "Not used" },
  ...fieldOptions().map(({ field, name }) => ({ value: field, label: name })),
];

function columnView(line: ColumnLine, checked: Checked, { store, state }: Pane): TemplateResult {
  const { letter, header, confidence, symbol, sure, remark, examples } = line;
  // What was chosen since stands, though there may be no verdict on it.
  const mine = columnChoice(checked, line, null);
  const chosen = state.choices.columns.find(
    (one) => one.header === mine.header && one.column === mine.column
  );
  const field = chosen ? chosen.field : line.field;
  const title = header === "" ? "no header" : header;
  const pick = (value: string): void => {
    const known = fieldOptions().find((option) => option.field === value);
    void store.choose(withColumns([columnChoice(checked, line, known?.field ?? null)]));
  };
  const name = `Column ${letter}, ${title.slice(0, 60)}: what it holds`;
  return html`<p class="column">
      ${letter === "" ? nothing : html`<span class="letter">${letter}</span>`}
      <bdi class=${header === "" ? "quiet" : "header"}>${title}</bdi>
      <span class="sure ${confidence}"><span aria-hidden="true">${symbol}</span> ${sure}</span>
    </p>
    ${picker(OPTIONS, field ?? NONE_OF_THESE, pick, { name, acts: true })}
    <p class="quiet">
      ${remark} ${examples.length > 0 ? html`For example: ${examplesView(examples)}` : nothing}
    </p>`;
}

function examplesView(examples: readonly string[]): TemplateResult[] {
  return examples.map((text, at) => html`${at > 0 ? ", " : nothing}<bdi>${text}</bdi>`);
}
