import { html, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import { withCall } from "../app/chosen-call";
import type { Checked } from "../core/report/checked";
import { callLineText, type CallLine, otherCallLines } from "../core/report/comparison";
import { disclosure } from "./disclosure";
import { onceFor } from "./once-for";
import { OTHER_CALLS, type Pane } from "./shown";

/** The same partners in the other calls, a line each; a press on one chooses that call. They are judged only while it is open. */
export function comparisonView(checked: Checked, pane: Pane): TemplateResult {
  if (!checked.otherCalls?.length) return html``;
  const isLong = checked.consortium.partners.length > MOST_AT_ONCE;
  const key = isLong ? `${OTHER_CALLS}, long table` : OTHER_CALLS;
  return disclosure(key, html`<h2>${OTHER_CALLS}</h2>`, () => lines(checked, pane), pane);
}

/** Chooses a call: its verdict is then what the user wants to hear next. */
export function chooseCall(id: string, { store, shown }: Pane): void {
  shown.focusOnVerdict();
  void store.choose(withCall(id));
}

/** Partners: with more, judging every call would hold up a check, so nobody pays for it unasked. */
const MOST_AT_ONCE = 1000;

const linesOf = onceFor(otherCallLines);

function lines(checked: Checked, pane: Pane): TemplateResult {
  return html`<ul class="calls">
    ${repeat(
      linesOf(checked),
      ({ call }) => call.id,
      (line) => html`<li>${lineView(line, pane)}</li>`
    )}
  </ul>`;
}

function lineView(line: CallLine, pane: Pane): TemplateResult {
  const { call, label, outcome, symbol, word } = line;
  return html`<button
    type="button"
    class="call-line ${outcome}"
    title="Check against this call"
    @click=${() => chooseCall(call.id, pane)}
  >
    <span class="outcome"
      ><span aria-hidden="true">${symbol}</span> <span class="word">${word}</span></span
    >
    <span class="name">${label}</span>
    <span class="quiet">${callLineText(line)}</span>
  </button>`;
}
