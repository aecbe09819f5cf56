import { html, nothing, type TemplateResult } from "lit/html.js";
import { charterPartnerLines, charterSentence } from "../core/report/charter-notes";
import { charterOffer, listPlace, NO_LIST, WHERE_THE_LIST_IS } from "../core/report/charter-offer";
import type { Checked } from "../core/report/checked";
import { partnerCell } from "../core/report/finding-partners";
import { standingOf } from "../core/report/names";
import { button, placeButton } from "./button";
import { listPicker } from "./file-picker";
import { longList } from "./long-list";
import { onceFor } from "./once-for";
import type { Pane } from "./shown";

/** Asks for the list of charter holders where it would settle something. */
export function charterOfferView(checked: Checked, pane: Pane): TemplateResult {
  const offer = offerOf(checked);
  if (!offer) return html``;
  const { asks, why } = offer;
  return html`<section class="offer" data-home>
    <h2 tabindex="-1">${asks}</h2>
    <p>${why}</p>
    <p class="quiet">${WHERE_THE_LIST_IS}</p>
    <div class="actions">
      ${listPicker("Pick the list…", pane, () => pane.shown.focusOnVerdict())}
    </div>
  </section>`;
}

/** Which list is used, whom it has, and another way. */
export function chartersView(checked: Checked, pane: Pane): TemplateResult {
  const { state, store } = pane;
  const { charters } = checked.verdict;
  const forget = button("Forget the list", () => store.forgetList(), { isSmall: true });
  return html`<h3 tabindex="-1">Erasmus charters (ECHE)</h3>
    ${
      charters
        ? html`<p>${charterSentence(checked)}</p>
            <p class="quiet">${listPlace(charters.list.origin.kind, pickedOf(pane))}</p>
            ${partnersView(checked, pane)}`
        : html`<p>${NO_LIST}</p>
            <p class="quiet">${WHERE_THE_LIST_IS}</p>`
    }
    <div class="actions">
      ${listPicker(charters ? "Pick another list…" : "Pick the Commission’s list…", pane)}
      ${state.keptList === null ? nothing : forget}
    </div>`;
}

function pickedOf({ state }: Pane): "kept" | "for-now" | "none" {
  if (state.keptList === null) return "none";
  return state.listIsForNow ? "for-now" : "kept";
}

const offerOf = onceFor(charterOffer);
const linesOf = onceFor(charterPartnerLines);

function partnersView(checked: Checked, pane: Pane): TemplateResult {
  const view = ({ id, name, says }: ReturnType<typeof linesOf>[number]): TemplateResult => {
    const standing = standingOf(checked, id);
    const label = html`<bdi>${name}</bdi>`;
    return html`${standing ? placeButton(label, partnerCell(standing), pane, "words") : label}
      <span class="quiet">${says}</span>`;
  };
  return longList("charters", linesOf(checked), { keyOf: ({ id }) => id, view }, pane, "partners");
}
