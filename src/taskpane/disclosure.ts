import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Pane } from "./shown";

/** Something that opens. Its body is made only while it is open. `key` is the same from one drawing to the next. */
export function disclosure(
  key: string,
  summary: TemplateResult,
  body: () => TemplateResult,
  { shown }: Pane,
  looks = "part"
): TemplateResult {
  const isOpen = shown.isOpen(key);
  const press = (event: Event): void => {
    // Drawn at once; left to itself, the browser would show an empty body for a moment.
    event.preventDefault();
    shown.setOpen(key, !isOpen);
  };
  // Found in the page by the browser's own search, it opens without a press.
  const follow = (event: Event): void =>
    shown.setOpen(key, (event.currentTarget as HTMLDetailsElement).open);
  return html`<details class=${looks} data-home ?open=${isOpen} @toggle=${follow}>
    <summary @click=${press}>${summary}</summary>
    ${isOpen ? html`<div class="body">${body()}</div>` : nothing}
  </details>`;
}

/** A section of the pane that opens, with a heading. */
export function section(
  title: string,
  body: () => TemplateResult,
  pane: Pane,
  remark = ""
): TemplateResult {
  const summary = html`<h2>${title}</h2>
    ${remark === "" ? nothing : html`<span class="remark">${remark}</span>`}`;
  return disclosure(title, summary, body, pane);
}
