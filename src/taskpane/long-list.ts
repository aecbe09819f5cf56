import { html, nothing, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import { button } from "./button";
import type { Pane } from "./shown";

/** A list of which only the first items are shown, until more are asked for. */
export function longList<T>(
  key: string,
  items: readonly T[],
  {
    keyOf,
    view,
  }: { keyOf: (item: T, index: number) => unknown; view: (item: T) => TemplateResult },
  { shown }: Pane,
  looks = ""
): TemplateResult {
  const visible = items.slice(0, shown.atMost(key));
  const rest = items.length - visible.length;
  return html`<ul class=${looks}>
      ${repeat(visible, keyOf, (item) => html`<li>${view(item)}</li>`)}
    </ul>
    ${
      rest > 0
        ? html`<p class="more">
            ${button(`Show ${Math.min(rest, 30)} more`, () => shown.showMore(key), {
              appearance: "subtle",
              isSmall: true,
            })}
            <span class="quiet">${visible.length} of ${items.length} shown</span>
          </p>`
        : nothing
    }`;
}

/** Sentences, as a list. */
export function sentences(key: string, texts: readonly string[], pane: Pane): TemplateResult {
  const view = (text: string): TemplateResult => html`${text}`;
  return longList(key, texts, { keyOf: (_, index) => index, view }, pane, "sentences");
}
