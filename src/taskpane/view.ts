import { html, nothing, type TemplateResult } from "lit/html.js";
import { actionsView, legendView } from "./actions-view";
import { adviceView } from "./advice-view";
import { candidatesView } from "./candidates-view";
import { charterOfferView } from "./charters-view";
import { clearView } from "./clear-view";
import { comparisonView } from "./comparison-view";
import { dockView } from "./dock-view";
import { findingsView } from "./findings-view";
import { problemView } from "./problem-view";
import { questionsView } from "./questions-view";
import { remarksView } from "./remarks-view";
import { settingsView } from "./settings-view";
import type { Pane } from "./shown";
import { startView } from "./start-view";
import { understoodView } from "./understood-view";
import { verdictView } from "./verdict-view";
import { whatIfView } from "./what-if-view";

/** The whole pane, from top to bottom. */
export function paneView(pane: Pane): TemplateResult {
  const { checked, problem } = pane.state;
  return html`${startView(pane)} ${problem ? problemView(problem, pane) : nothing}
    ${
      checked
        ? html`${verdictView(checked, pane)} ${questionsView(checked, pane)}
          ${charterOfferView(checked, pane)} ${findingsView(checked, pane)}
          ${adviceView(checked, pane)} ${candidatesView(checked, pane)} ${whatIfView(checked, pane)}
          ${comparisonView(checked, pane)} ${understoodView(checked, pane)}
          ${remarksView(checked, pane)}`
        : nothing
    }
    ${settingsView(pane)}
    ${checked ? html`${actionsView(checked, pane)} ${legendView(pane)}` : nothing}
    ${clearView(pane)}
    <p class="unseen" role="status">${pane.shown.text("announced") ?? ""}</p>
    ${checked ? dockView(checked, pane) : nothing}`;
}
