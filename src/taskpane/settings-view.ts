import { html, nothing, type TemplateResult } from "lit/html.js";
import { withCountTwice, withEcosystem } from "../app/choices";
import { ecosystemOptions } from "../core/report/ecosystem-options";
import { COUNT_TWICE } from "../core/report/pane-words";
import { disclosure } from "./disclosure";
import { entryView } from "./entry-view";
import { factView, workbookFact } from "./fact-view";
import type { Pane } from "./shown";
import { tickRow } from "./tick-row";

/** What no partner table says, and how one rule is to be read. */
export function settingsView(pane: Pane): TemplateResult {
  const { state, store } = pane;
  const twice = tickRow(
    "switch",
    "Let one organisation count in two groups",
    state.choices.countTwice ?? false,
    (isOn) => void store.choose(withCountTwice(isOn)),
    COUNT_TWICE
  );
  return html`${twice} ${entryView("grant", pane)} ${factView("grant", pane)}
  ${entryView("duration", pane)} ${factView("duration", pane)}
  ${asksForEcosystem(pane) ? html`${ecosystems(pane)} ${factView("ecosystems", pane)}` : nothing}`;
}

function asksForEcosystem({ state: { calls, choices } }: Pane): boolean {
  const call = calls.find(({ id }) => id === choices.call) ?? calls[0];
  return call?.rules.some(({ id }) => id === "one-ecosystem") ?? false;
}

function ecosystems(pane: Pane): TemplateResult {
  const { state, store } = pane;
  const { ecosystems: stated = [] } = state.choices.facts;
  const tick =
    (value: string) =>
    (isOn: boolean): void =>
      void store.choose(withEcosystem(value, isOn));
  const options = ecosystemOptions();
  const names = options.flatMap(({ value, label }) => (stated.includes(value) ? [label] : []));
  const read = workbookFact("ecosystems", pane)?.value;
  const summary = html`Industrial ecosystem
    <span class="remark">${names.length > 0 ? names.join("; ") : read || "not stated"}</span>`;
  const list = (): TemplateResult =>
    html`<div role="group" aria-label="Industrial ecosystem">
      ${options.map(({ value, label }) =>
        tickRow("checkbox", label, stated.includes(value), tick(value))
      )}
    </div>`;
  return disclosure("ecosystems", summary, list, pane, "plain");
}
