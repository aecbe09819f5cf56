import { html, nothing, type TemplateResult } from "lit/html.js";
import { withCall } from "../app/chosen-call";
import {
  callLabel,
  NOT_IN_EXCEL,
  progressSentence,
  PROMISE,
  PURPOSE,
} from "../core/report/first-words";
import { button, isBusy } from "./button";
import { picker } from "./picker";
import type { Pane } from "./shown";

/**
 * What always stands at the top: what this is, the one thing to press, the call, and how far the work is. `said`: what became
 * of it.
 */
export function startView(pane: Pane, said: TemplateResult | typeof nothing): TemplateResult {
  const { state, store } = pane;
  const isFirst = state.checked === null;
  const isOff = isBusy(pane) || state.inExcel === false;
  const purpose = html`<p>${PURPOSE}</p>
    <p class="quiet">${PROMISE}</p>`;
  const sample = button("Insert a sample table", () => store.insertSample(), {
    isOff,
    appearance: "subtle",
  });
  return html`<header>
      <h1 tabindex="-1">Alliance Check</h1>
      ${isFirst ? purpose : nothing}
    </header>
    <div class="start">
      ${button("Check consortium", () => check(pane), { appearance: "primary", isOff, focus: "check" })}
      ${isFirst ? sample : nothing} ${callLine(pane)} ${progress(pane)}
      ${state.inExcel === false ? html`<p class="said">${NOT_IN_EXCEL}</p>` : said}
    </div>`;
}

/** Checks because the user asked for it: the verdict is then what the user wants to hear next. */
export function check({ store, shown }: Pane): void {
  shown.focusOnVerdict();
  void store.check();
}

function callLine({ state: { calls, choices }, store }: Pane): TemplateResult {
  const options = calls.map((call) => ({ value: call.id, label: callLabel(call) }));
  const chosen = choices.call ?? calls[0]?.id ?? "";
  const choose = (id: string): void => void store.choose(withCall(id));
  return html`<p class="call quiet">
    <label for="call">Call</label> ${picker(options, chosen, choose, { id: "call", acts: true })}
  </p>`;
}

/** Its place is kept, so that nothing moves; pane.css lets it appear only when the work takes long. */
function progress({ state: { busy } }: Pane): TemplateResult {
  const text = busy ? progressSentence(busy.doing, busy.stage) : "";
  return html`<div class="progress" aria-hidden="true">
    ${
      text === ""
        ? nothing
        : html`<div class="bar"><i></i></div>
            <p class="quiet">${text}</p>`
    }
  </div>`;
}
