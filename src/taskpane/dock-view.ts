import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Store } from "../app/state";
import { withJoining, withLeaving } from "../app/what-if";
import type { Checked } from "../core/report/checked";
import { isAboutChoice, type Notice, noticeSentence } from "../core/report/notice-sentence";
import { partnerCard } from "../core/report/partner-card";
import { imaginableOf } from "../core/report/what-if-partners";
import { button, placeButton } from "./button";
import type { Pane } from "./shown";
import { strikeOut, takeIn } from "./what-if-view";

/** What stays in sight at the bottom edge: what became of an answer, with the way back, and the partner under the cursor. */
export function dockView(checked: Checked, pane: Pane): TemplateResult {
  const lines = [noticeLine(pane), cardView(checked, pane)].filter((line) => line !== nothing);
  return html`<div class="dock" ?hidden=${lines.length === 0}>${lines}</div>`;
}

function noticeLine({ state, store, shown }: Pane): TemplateResult | typeof nothing {
  const { canUndo } = state;
  // While the next answer is being kept, the note on the one before stays: it would only flicker.
  const notice = state.notice ?? (state.busy ? LATEST.get(store) : null);
  if (notice) LATEST.set(store, notice);
  if (!notice || notice.code === "sample-added" || DISMISSED.has(notice)) return nothing;
  const undo = (): void => {
    shown.focusOn("questions", "verdict");
    void store.undo();
  };
  const dismiss = (): void => {
    DISMISSED.add(notice);
    shown.focusOn("questions", "verdict");
  };
  return html`<section class="notice" aria-label="Latest choice" data-home>
    <span>${noticeSentence(notice)}</span>
    ${canUndo && isAboutChoice(notice) ? button("Undo", undo, { isSmall: true }) : nothing}
    <button type="button" class="close" aria-label="Close this note" @click=${dismiss}>✕</button>
  </section>`;
}

const DISMISSED = new WeakSet();
const LATEST = new WeakMap<Store, Notice>();

function cardView(checked: Checked, pane: Pane): TemplateResult | typeof nothing {
  const { selected } = pane.state;
  const card = selected === null ? null : partnerCard(checked, selected);
  if (!card) return nothing;
  const { id, name, counts, symbol, word, facts, why, charter, cell } = card;
  const isFolded = pane.shown.isOpen("card folded");
  const fold = (): void => pane.shown.setOpen("card folded", !isFolded);
  return html`<section class="card ${counts}" aria-label="Selected partner">
    <p class="title">
      <span class="outcome"><span aria-hidden="true">${symbol}</span> ${word}</span>
      ${placeButton(html`<bdi>${name}</bdi>`, cell, pane, "words")}
      <button
        type="button"
        class="fold"
        aria-expanded=${isFolded ? "false" : "true"}
        aria-label="Details of the selected partner"
        @click=${fold}
      ></button>
    </p>
    ${
      isFolded
        ? nothing
        : html`<p>${facts}</p>
            <p class="quiet">${why}</p>
            ${charter === "" ? nothing : html`<p class="quiet">${charter}</p>`}
            ${whatIfButton(checked, id, pane)}`
    }
  </section>`;
}

/** Imagines the partner otherwise than the table has it, or as the table has it after all. */
function whatIfButton(checked: Checked, id: number, pane: Pane): TemplateResult | typeof nothing {
  const may = imaginableOf(checked, id);
  if (!may) return nothing;
  const { leaving = [], joining = [] } = pane.state.imagining?.whatIf ?? {};
  const imagined = may.what === "leaves" ? leaving : joining;
  const isImagined = may.ids.some((one) => imagined.includes(one));
  const [label, press] = WHAT_IF[may.what][isImagined ? "back" : "so"];
  return html`<p class="fill">${button(label, () => press(may.ids, pane), { isSmall: true })}</p>`;
}

type Labelled = readonly [label: string, press: (ids: readonly number[], pane: Pane) => void];

const WHAT_IF: Readonly<Record<"leaves" | "joins", Readonly<Record<"so" | "back", Labelled>>>> = {
  leaves: {
    so: ["What if it leaves?", strikeOut],
    back: ["It stays after all", (ids, { store }) => store.imagine(withLeaving(ids, false))],
  },
  joins: {
    so: ["What if it joins?", takeIn],
    back: ["It stays out after all", (ids, { store }) => store.imagine(withJoining(ids, false))],
  },
};
