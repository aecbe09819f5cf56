import { html, nothing, type TemplateResult } from "lit/html.js";
import type { State } from "../app/state";
import { PART_MISSING, progressSentence } from "../core/report/first-words";
import { clearView } from "./clear-view";
import { section } from "./disclosure";
import { problemSection } from "./problem-section";
import type { Pane } from "./shown";
import { startView } from "./start-view";

/** What the pane shows and tells once there is something to show: it comes with whoever checks, after the rest of the pane. */
export interface Later {
  readonly laterParts: (pane: Pane) => LaterParts;
  /** What a reader of the screen is told of a step of the state; null where nothing has to be said. */
  readonly announcement: (before: State, after: State) => string | null;
}

/** By their places in the pane, from top to bottom. */
export interface LaterParts {
  /** What became of what was asked for. */
  readonly said: Part;
  readonly problem: Part;
  readonly verdict: Part;
  readonly settings: () => TemplateResult;
  readonly actions: Part;
  readonly dock: Part;
}

type Part = TemplateResult | typeof nothing;

/** The whole pane, from top to bottom. */
export function paneView(pane: Pane, later: Later | null): TemplateResult {
  const parts = later?.laterParts(pane) ?? notYet(pane);
  const { said, problem, verdict, settings, actions, dock } = parts;
  return html`${startView(pane, said)} ${problem} ${verdict} ${section("Settings", settings, pane)}
    ${actions} ${clearView(pane)}
    <p class="unseen" role="status">${pane.shown.text("announced") ?? ""}</p>
    ${dock}`;
}

/** Before they are here, there is one problem only. */
function notYet({ state }: Pane): LaterParts {
  return {
    said: nothing,
    problem: state.problem ? problemSection(PART_MISSING) : nothing,
    verdict: nothing,
    settings: () => html`<p class="quiet">${progressSentence("checking", null)}</p>`,
    actions: nothing,
    dock: nothing,
  };
}
