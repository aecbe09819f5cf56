import { html, nothing, type TemplateResult } from "lit/html.js";
import { styleMap } from "lit/directives/style-map.js";
import type { Checked } from "../core/report/checked";
import { MARK_KINDS, MARK_LOOKS } from "../core/report/mark";
import { liveSentence, summarySentence } from "../core/report/pane-words";
import { verdictText } from "../core/report/verdict-text";
import { button, isBusy } from "./button";
import { copyText } from "./copy-text";
import { section } from "./disclosure";
import type { Pane } from "./shown";
import { check } from "./start-view";
import { tickRow } from "./tick-row";

/** What to do with a verdict: write it, pass it on, keep it up to date. */
export function actionsView(checked: Checked, pane: Pane): TemplateResult {
  const { state, store, shown } = pane;
  const { summary, live } = state;
  const copied = shown.text("copied");
  return html`<section class="pass-on" data-home>
    <h2 tabindex="-1">Pass it on</h2>
    <div class="actions">
      ${button("Write summary", () => check(pane), { isOff: isBusy(pane) })}
      ${button("Copy as text", () => copy(checked, pane))}
    </div>
    <p class="quiet">
      ${copied ?? (summary ? summarySentence(summary.sheetName, summary.isCurrent) : nothing)}
    </p>
    ${tickRow(
      "switch",
      "Keep checking while I edit",
      live !== "off",
      (isOn) => void store.setLive(isOn),
      liveSentence(live)
    )}
  </section>`;
}

/** What the colours in the sheet mean. */
export function legendView(pane: Pane): TemplateResult {
  return section("Colours in the sheet", legend, pane);
}

async function copy(checked: Checked, { shown }: Pane): Promise<void> {
  const isCopied = await copyText(verdictText(checked));
  const says = isCopied ? "Copied. Paste it into a message or a document." : NOT_COPIED;
  shown.setText("copied", says);
  shown.setText("announced", says);
}

const NOT_COPIED = "Your browser did not allow copying. The summary sheet holds the same.";

function legend(): TemplateResult {
  return html`<dl class="legend">
    ${MARK_KINDS.map((kind) => {
      const { fill, font, symbol, word, means } = MARK_LOOKS[kind];
      return html`<dt style=${styleMap({ background: fill, color: font })}>${symbol} ${word}</dt>
        <dd>${means}</dd>`;
    })}
  </dl>`;
}
