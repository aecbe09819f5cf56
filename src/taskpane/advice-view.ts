import { html, type TemplateResult } from "lit/html.js";
import { adviceSentences } from "../core/report/advice-sentence";
import type { Checked } from "../core/report/checked";
import { section } from "./disclosure";
import { sentences } from "./long-list";
import { onceFor } from "./once-for";
import type { Pane } from "./shown";

const TITLE = "Advice";

/** What to add or to do, or how many partners may leave. */
export function adviceView(checked: Checked, pane: Pane): TemplateResult {
  const texts = adviceOn(checked);
  if (texts.length === 0) return html``;
  return section(TITLE, () => sentences(TITLE, texts, pane), pane, String(texts.length));
}

const adviceOn = onceFor(adviceSentences);
