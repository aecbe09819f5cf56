import { html, nothing, type TemplateResult } from "lit/html.js";
import { type WhatIfChange, withJoining, withLeaving, withNewcomers } from "../app/what-if";
import { newcomersFor } from "../core/advice/newcomers";
import type { WhatIf } from "../core/advice/what-if";
import { adviceOn } from "../core/report/advice-on";
import { adviceSentences } from "../core/report/advice-sentence";
import type { Checked } from "../core/report/checked";
import { checkedIf } from "../core/report/what-if-checked";
import {
  changedRules,
  lostSentence,
  type OutcomeLine,
  outcomeLine,
  whoWouldChange,
} from "../core/report/what-if-lines";
import { WHAT_IF } from "../core/report/what-if-words";
import { button } from "./button";
import { section } from "./disclosure";
import { onceFor } from "./once-for";
import type { Pane } from "./shown";
import { whoView } from "./what-if-who-view";

const TITLE = "What if";

/** Partners struck out, taken in or imagined, and the verdict there would be: beside the table, which stays as it is. */
export function whatIfView(checked: Checked, pane: Pane): TemplateResult {
  const { imagining } = pane.state;
  const then = imagining ? checkedIf(checked, imagining.whatIf) : checked;
  const remark = imagining ? `If so: ${outcomeLine(then).word}` : "";
  const body = (): TemplateResult =>
    html`<p class="quiet">${WHAT_IF}</p>
      ${imagining ? ifSo(checked, then, imagining.whatIf, pane) : nothing}
      ${
        imagining && imagining.lost.length > 0
          ? html`<p class="lost">${lostSentence(imagining.lost)}</p>`
          : nothing
      }
      ${whatIsMissing(then, pane)} ${whoView(checked, then, pane)}`;
  return section(TITLE, body, pane, remark);
}

/** Lets all rows of a partner leave, and shows what then would be. */
export function strikeOut(ids: readonly number[], pane: Pane): void {
  tryOut(withLeaving(ids, true), pane);
}

/** Lets candidates (ids of rows) join, and shows what then would be. */
export function takeIn(ids: readonly number[], pane: Pane): void {
  tryOut(withJoining(ids, true), pane);
}

/** Changes what is imagined, and shows what then would be. */
export function tryOut(change: WhatIfChange, { store, shown }: Pane): void {
  store.imagine(change);
  shown.setOpen(TITLE, true);
  shown.focusOn("what-if");
}

const adviceIf = onceFor(adviceSentences);

function ifSo(checked: Checked, then: Checked, whatIf: WhatIf, { store }: Pane): TemplateResult {
  const { outcome, symbol, word } = outcomeLine(then);
  const changes = changedRules(checked, then);
  return html`<div class="if-so ${outcome}">
      <p tabindex="-1" data-focus="what-if">
        <span class="label">If so (imagined):</span>
        <span class="outcome"
          ><span aria-hidden="true">${symbol}</span> <span class="word">${word}</span></span
        >
      </p>
      ${button("Back to the table", () => store.imagine(null), { isSmall: true })}
      ${
        changes.length === 0
          ? html`<p class="quiet">No figure changes.</p>`
          : html`<ul class="changes">
              ${changes.map(
                (one) =>
                  html`<li class=${one.outcome}>
                    <span class="symbol" aria-hidden="true">${one.symbol}</span>
                    <span class="unseen">${one.word}:</span> ${one.rule}
                    <span class="change">${one.change}</span>
                  </li>`
              )}
            </ul>`
      }
    </div>
    <div class="if-so-more">
      <p>${whoWouldChange(checked, whatIf)}</p>
      <dl>
        <dt>In the table</dt>
        <dd>${verdictText(outcomeLine(checked))}</dd>
        <dt>If so</dt>
        <dd>${verdictText(outcomeLine(then))} ${adviceIf(then).join(" ")}</dd>
      </dl>
    </div>`;
}

function verdictText({ outcome, symbol, word, says }: OutcomeLine): TemplateResult {
  return html`<span class="outcome ${outcome}"
      ><span aria-hidden="true">${symbol}</span> <span class="word">${word}</span></span
    >
    – ${says}`;
}

/** One press imagines the fewest partners with whom no minimum is missed. */
function whatIsMissing(then: Checked, { store, shown }: Pane): TemplateResult {
  const { additions } = adviceOn(then);
  if (additions.total === 0) return html``;
  const add = (): void => {
    store.imagine(withNewcomers(newcomersFor(additions, then.verdict.call)));
    shown.focusOn("what-if");
  };
  return html`<p class="fill">${button("Add what is missing", add, { isSmall: true })}</p>`;
}
