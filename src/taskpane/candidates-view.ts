import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Choosing } from "../app/choosing";
import type { Wish } from "../core/advice/candidates-choice";
import {
  areGrantsKnown,
  candidateCount,
  type CandidateLine,
  candidateLines,
  leftOutSentences,
  withChosen,
} from "../core/report/candidates-lines";
import { type Chosen, choiceSentence } from "../core/report/candidates-sentence";
import { AIMS, CANDIDATES_ARE, DEPARTURES, LOOKING } from "../core/report/candidates-words";
import type { Checked } from "../core/report/checked";
import { button, placeButton } from "./button";
import { section } from "./disclosure";
import { longList, sentences } from "./long-list";
import { onceFor } from "./once-for";
import { picker } from "./picker";
import type { Pane } from "./shown";
import { tryOut } from "./what-if-view";

const TITLE = "Candidates";

/** The candidates of the table: how many there are, and which of them would make the minima met. */
export function candidatesView(checked: Checked, pane: Pane): TemplateResult {
  const count = countOf(checked);
  if (count === 0) return html``;
  const { choosing } = pane.state;
  const body = (): TemplateResult =>
    html`<p class="quiet">${CANDIDATES_ARE}</p>
      ${wishView(checked, pane)} ${choosing ? choosingView(checked, choosing, pane) : nothing}
      <div class="quiet">${sentences("left out", leftOutOf(checked), pane)}</div>`;
  return section(TITLE, body, pane, String(count));
}

const countOf = onceFor(candidateCount);
const leftOutOf = onceFor(leftOutSentences);
const hasGrants = onceFor(areGrantsKnown);

function wishView(checked: Checked, { state, store, shown }: Pane): TemplateResult {
  const [aim, departures] = ["candidates aim", "candidates departures"];
  const isLooking = state.choosing !== null && state.choosing.choice === null;
  const aims = hasGrants(checked) ? AIMS : AIMS.slice(0, 1);
  const wished: Wish = {
    aim: aims.find(({ value }) => value === shown.text(aim))?.value ?? "fewest",
    departures: Number(shown.text(departures) ?? 0),
  };
  const choose = (): void => void store.candidates.choose(wished);
  const wish = (part: string, value: string): void => {
    shown.setText(part, value);
    // An answer to another wish would be taken for one to this.
    if (state.choosing) store.candidates.forget();
  };
  return html`<div role="group" aria-label="Which candidates">
    ${
      aims.length > 1
        ? html`<p class="entry">
            <label for="candidates-aim">Choose</label>
            ${picker(aims, wished.aim, (value) => wish(aim, value), { id: "candidates-aim", acts: false })}
          </p>`
        : nothing
    }
    <p class="entry">
      <label for="candidates-departures">Every minimum is met, and stays so if</label>
      ${picker(DEPARTURES, String(wished.departures), (value) => wish(departures, value), {
        id: "candidates-departures",
        acts: false,
      })}
    </p>
    <p class="fill">
      ${button(aims.length > 1 ? "Choose candidates" : "Choose the fewest", choose, { isSmall: true, isOff: isLooking, focus: "choose candidates" })}
    </p>
  </div>`;
}

function choosingView(checked: Checked, choosing: Choosing, pane: Pane): TemplateResult {
  const { progress, choice } = choosing;
  if (choice) return choiceView(checked, choosing, choice, pane);
  const cancel = (): void => {
    pane.store.candidates.forget();
    pane.shown.focusOn("choose candidates");
  };
  // The style sheet hides it for as long as a blink, which is all that most choices take.
  return html`<p class="looking">
    <span
      >${LOOKING} <span class="quiet">${progress ? `Step ${progress.solved}` : nothing}</span></span
    >
    ${button("Cancel", cancel, { isSmall: true })}
  </p>`;
}

function choiceView(
  checked: Checked,
  choosing: Choosing,
  choice: Chosen,
  pane: Pane
): TemplateResult {
  const chosen = choice.is === "chosen" ? choice.candidates : [];
  const view = ({ name, facts, cell }: CandidateLine): TemplateResult =>
    html`<span
      >${placeButton(html`<bdi>${name}</bdi>`, cell, pane, "words")}
      <span class="quiet">${facts}</span></span
    >`;
  const look = { keyOf: ({ id }: CandidateLine) => id, view };
  return html`<div class="choice" data-home>
    <p tabindex="-1">${sentenceOn(checked)(choosing)}</p>
    ${longList("chosen", candidateLines(checked, chosen), look, pane, "rows")}
    ${
      chosen.length > 0
        ? html`<p class="fill">
            ${button("Try them", () => tryOut(() => withChosen(chosen), pane), { isSmall: true })}
          </p>`
        : nothing
    }
  </div>`;
}

const sentenceOn = onceFor((checked: Checked) =>
  onceFor(({ wish, choice }: Choosing) => (choice ? choiceSentence(checked, wish, choice) : ""))
);
