import { html, type TemplateResult } from "lit/html.js";
import { CLEARING } from "../core/report/first-words";
import { button, isBusy } from "./button";
import { section } from "./disclosure";
import type { Pane } from "./shown";
import { tickRow } from "./tick-row";

/** Clear, and the question whether our sheet may go too. Colours of an earlier day can go without another check. */
export function clearView(pane: Pane): TemplateResult {
  return section("Clear", () => body(pane), pane);
}

function body(pane: Pane): TemplateResult {
  const { shown, store, state } = pane;
  const takesSheet = shown.isOpen("takes sheet");
  const clear = (): void => {
    shown.focusOn("check");
    void store.clear(takesSheet);
  };
  return html`<p>${CLEARING}</p>
    ${tickRow(
      "checkbox",
      "Also take the summary sheet away",
      takesSheet,
      (isOn) => shown.setOpen("takes sheet", isOn),
      "Excel can’t undo that."
    )}
    <div class="actions">
      ${button("Clear", clear, { isOff: isBusy(pane) || state.inExcel === false })}
    </div>`;
}
