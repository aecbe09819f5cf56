import { html, nothing, type TemplateResult } from "lit/html.js";
import { withFact } from "../app/choices";
import { factSettingSentence, factsOfWorkbook, type WorkbookFact } from "../core/report/fact-lines";
import { button } from "./button";
import { onceFor } from "./once-for";
import type { Pane } from "./shown";

/** What the workbook says of one fact of the project, with a button that settles what is only likely. */
export function factView(fact: WorkbookFact["fact"], pane: Pane): TemplateResult {
  const found = workbookFact(fact, pane);
  if (!found) return html``;
  const { known, value } = found;
  const yes = (): void => void pane.store.choose(statedAsRead(found));
  const isAsked = value !== "" && known.confidence === "likely";
  return html`<p class="quiet fact">
    <span>${factSettingSentence(found)}</span>
    ${isAsked ? button("Yes", yes, { isSmall: true, name: `Yes: ${value}` }) : nothing}
  </p>`;
}

/** As the verdict that is shown was made of; undefined where the workbook doesn't say it, or the user does. */
export function workbookFact(
  fact: WorkbookFact["fact"],
  { state: { checked } }: Pane
): WorkbookFact | undefined {
  return checked ? factsOf(checked).find((one) => one.fact === fact) : undefined;
}

const factsOf = onceFor(factsOfWorkbook);

function statedAsRead({ fact, known }: WorkbookFact): ReturnType<typeof withFact> {
  const { value } = known;
  return typeof value === "number" && fact !== "ecosystems"
    ? withFact(fact, value)
    : withFact("ecosystems", Array.isArray(value) ? value : null);
}
