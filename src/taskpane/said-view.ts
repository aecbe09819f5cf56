import { html, nothing, type TemplateResult } from "lit/html.js";
import { clearedSentence } from "../core/report/cleared-sentence";
import { isAboutChoice, noticeSentence } from "../core/report/notice-sentence";
import { button } from "./button";
import type { Pane } from "./shown";

/** What became of what was asked for, where the pane itself doesn't show it. */
export function saidView({ state, store }: Pane): TemplateResult | typeof nothing {
  const { cleared, notice, checked, canUndo } = state;
  if (cleared) return html`<p class="said">${clearedSentence(cleared)}</p>`;
  // Under a verdict it stands at the bottom edge, where whoever answered can see it.
  if (!notice || (checked && notice.code !== "sample-added")) return nothing;
  const undo = canUndo && isAboutChoice(notice);
  return html`<p class="said">
    ${noticeSentence(notice)}
    ${undo ? button("Undo", () => store.undo(), { isSmall: true }) : nothing}
  </p>`;
}
