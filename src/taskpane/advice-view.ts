import { html, type TemplateResult } from "lit/html.js";
import { adviceSentences } from "../core/report/advice-sentence";
import type { Checked } from "../core/report/checked";
import { type CriticalPartner, criticalPartners } from "../core/report/what-if-critical";
import { button, placeButton } from "./button";
import { disclosure, section } from "./disclosure";
import { longList, sentences } from "./long-list";
import { onceFor } from "./once-for";
import type { Pane } from "./shown";
import { strikeOut } from "./what-if-view";

const TITLE = "Advice";

/** What to add or to do, or how many partners may leave and on whom it hangs. */
export function adviceView(checked: Checked, pane: Pane): TemplateResult {
  const texts = adviceOn(checked);
  if (texts.length === 0) return html``;
  const body = (): TemplateResult =>
    html`${sentences(TITLE, texts, pane)} ${criticalView(checked, pane)}`;
  return section(TITLE, body, pane, String(texts.length));
}

const adviceOn = onceFor(adviceSentences);
const criticalOf = onceFor(criticalPartners);

function criticalView(checked: Checked, pane: Pane): TemplateResult {
  const critical = criticalOf(checked);
  if (critical.length === 0) return html``;
  const view = ({ ids, name, rules, cell }: CriticalPartner): TemplateResult =>
    html`<span
        >${placeButton(html`<bdi>${name}</bdi>`, cell, pane, "words")}
        <span class="quiet">${rules}</span></span
      >
      ${button("What if it leaves?", () => strikeOut(ids, pane), {
        isSmall: true,
        name: `What if it leaves? ${name}`,
      })}`;
  const summary = html`On whom it hangs <span class="remark">${critical.length}</span>`;
  const list = (): TemplateResult =>
    longList("critical", critical, { keyOf: ({ ids }) => ids[0], view }, pane, "rows");
  return disclosure("critical", summary, list, pane, "plain");
}
