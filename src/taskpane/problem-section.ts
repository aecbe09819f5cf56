import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ProblemWords } from "../core/report/first-words";

/** One plain sentence, the next step, and what can be pressed for it. */
export function problemSection(
  { says, next }: ProblemWords,
  answers: TemplateResult | typeof nothing = nothing
): TemplateResult {
  return html`<section class="problem" role="alert" tabindex="-1" data-focus="problem" data-home>
    <p><strong>${says}</strong></p>
    <p>${next}</p>
    ${answers}
  </section>`;
}
