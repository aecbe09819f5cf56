import { html, nothing, type TemplateResult } from "lit/html.js";
import { styleMap } from "lit/directives/style-map.js";
import { callSentence } from "../core/report/call-sentence";
import type { Checked } from "../core/report/checked";
import { nextEdition, nextEditionSentence } from "../core/report/comparison";
import { glanceFigures, type GlanceFigure } from "../core/report/glance";
import { outcomeWord } from "../core/report/names";
import { STALE } from "../core/report/pane-words";
import { verdictSentence } from "../core/report/verdict-sentence";
import { button, isBusy } from "./button";
import { chooseCall } from "./comparison-view";
import { onceFor } from "./once-for";
import type { Pane } from "./shown";
import { check } from "./start-view";

/** The verdict in one sentence, and the figures against their minima. */
export function verdictView(checked: Checked, pane: Pane): TemplateResult {
  const { outcome, call } = checked.verdict;
  const { symbol, word } = outcomeWord(outcome, "must");
  const { isStale } = pane.state;
  return html`<section class="verdict ${outcome} ${isStale ? "stale" : ""}" data-home>
      ${isStale ? staleLine(pane) : nothing}
      <h2 tabindex="-1" data-focus="verdict">
        <span class="outcome"
          ><span aria-hidden="true">${symbol}</span> <span class="word">${word}</span></span
        >
        <span class="sentence">${sentenceOf(checked)}</span>
      </h2>
    </section>
    ${glance(checked)}
    <p class="quiet">${call.name}. ${callSentence(call, checked.asOf)}</p>
    ${nextCall(checked, pane)}`;
}

const sentenceOf = onceFor(verdictSentence);
const figuresOf = onceFor(glanceFigures);

function staleLine(pane: Pane): TemplateResult {
  return html`<p class="stale-line">
    <span>${STALE}</span>
    ${button("Check again", () => check(pane), { isSmall: true, isOff: isBusy(pane) })}
  </p>`;
}

/** Where the call has closed, the way to the next edition. */
function nextCall(checked: Checked, pane: Pane): TemplateResult {
  const next = nextEdition(checked);
  if (!next) return html``;
  const look = { isSmall: true, isOff: isBusy(pane) };
  return html`<div class="next-edition quiet">
    <p>${nextEditionSentence(checked)}</p>
    ${button(`Check for ${next.edition}`, () => chooseCall(next.id, pane), look)}
  </div>`;
}

function glance(checked: Checked): TemplateResult {
  return html`<ul class="glance" aria-label="Figures against their minima">
    ${figuresOf(checked).map(figureView)}
  </ul>`;
}

function figureView(figure: GlanceFigure): TemplateResult {
  const { outcome, symbol, word, found, required, noun, certainShare, possibleShare } = figure;
  const bar = { "--certain": `${certainShare * 100}%`, "--possible": `${possibleShare * 100}%` };
  return html`<li class=${outcome}>
    <span class="symbol" aria-hidden="true">${symbol}</span>
    <span class="unseen">${word}:</span>
    <span class="figure">${found} of ${required}</span>
    <span class="noun">${noun}</span>
    <span class="bar" aria-hidden="true" style=${styleMap(bar)}></span>
  </li>`;
}
