import { html, type TemplateResult } from "lit/html.js";
import { assumptionSentence, assumptionsIn } from "../core/report/assumption-sentence";
import { sourceSentence } from "../core/report/call-sentence";
import { cautionSentence } from "../core/report/caution-sentence";
import type { Checked } from "../core/report/checked";
import type { Call, NotChecked } from "../core/rules/rule";
import { section } from "./disclosure";
import { longList, sentences } from "./long-list";
import { onceFor } from "./once-for";
import type { Pane } from "./shown";

/** What decides nothing and yet wants to be known: what to look at, what was taken for granted, what nobody checked. */
export function remarksView(checked: Checked, pane: Pane): TemplateResult {
  return html`${part("Look at these", cautionsOf(checked), pane)}
  ${part("Taken for granted", assumptionsOf(checked), pane)}
  ${notChecked(checked.verdict.call, pane)}`;
}

const cautionsOf = onceFor((checked: Checked) =>
  checked.verdict.cautions.map((caution) => cautionSentence(caution, checked))
);
const assumptionsOf = onceFor((checked: Checked) => assumptionsIn(checked).map(assumptionSentence));

function part(title: string, texts: readonly string[], pane: Pane): TemplateResult {
  if (texts.length === 0) return html``;
  return section(title, () => sentences(title, texts, pane), pane, String(texts.length));
}

function notChecked({ notChecked: list }: Call, pane: Pane): TemplateResult {
  const view = ({ what, why, source }: NotChecked): TemplateResult =>
    html`<strong>${what}.</strong> ${why} <span class="quiet">${sourceSentence(source)}</span>`;
  const body = (): TemplateResult =>
    longList("not checked", list, { keyOf: ({ what }) => what, view }, pane, "sentences");
  return section("Not checked", body, pane, String(list.length));
}
