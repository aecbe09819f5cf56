import { html, nothing } from "lit/html.js";
import { actionsView, legendView } from "./actions-view";
import { adviceView } from "./advice-view";
import { candidatesView } from "./candidates-view";
import { charterOfferView } from "./charters-view";
import { comparisonView } from "./comparison-view";
import { dockView } from "./dock-view";
import { findingsView } from "./findings-view";
import { problemView } from "./problem-view";
import { questionsView } from "./questions-view";
import { remarksView } from "./remarks-view";
import { saidView } from "./said-view";
import { settingsView } from "./settings-view";
import type { Pane } from "./shown";
import { understoodView } from "./understood-view";
import { verdictView } from "./verdict-view";
import type { LaterParts } from "./view";
import { whatIfView } from "./what-if-view";

/** All of the pane that shows what a check has found, and what can be done with that. */
export function laterParts(pane: Pane): LaterParts {
  const { checked, problem } = pane.state;
  return {
    said: saidView(pane),
    problem: problem ? problemView(problem, pane) : nothing,
    verdict: checked
      ? html`${verdictView(checked, pane)} ${questionsView(checked, pane)}
        ${charterOfferView(checked, pane)} ${findingsView(checked, pane)}
        ${adviceView(checked, pane)} ${candidatesView(checked, pane)} ${whatIfView(checked, pane)}
        ${comparisonView(checked, pane)} ${understoodView(checked, pane)}
        ${remarksView(checked, pane)}`
      : nothing,
    settings: () => settingsView(pane),
    actions: checked ? html`${actionsView(checked, pane)} ${legendView(pane)}` : nothing,
    dock: checked ? dockView(checked, pane) : nothing,
  };
}
