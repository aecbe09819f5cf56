import { html, type TemplateResult } from "lit/html.js";
import type { Checked } from "../core/report/checked";
import { questionsHeading, whatBecomesOfAnswers } from "../core/report/pane-words";
import { type Question, type Settled, settledByAll } from "../core/report/question";
import { questionsFor } from "../core/report/questions";
import { button } from "./button";
import { longList } from "./long-list";
import { onceFor } from "./once-for";
import { questionView } from "./question-view";
import { settle } from "./settle";
import type { Pane } from "./shown";

/** What only the user can settle, decisive things first. */
export function questionsView(checked: Checked, pane: Pane): TemplateResult {
  const open = openQuestions(checked);
  if (open.length === 0) return html``;
  const isMixed = open.some(({ isDecisive }) => !isDecisive);
  return html`<section class="questions" data-home>
    <h2 tabindex="-1" data-focus="questions">${questionsHeading(open.length)}</h2>
    <p class="quiet">${whatBecomesOfAnswers(pane.state.problem)}</p>
    ${acceptAll(open, checked, pane)}
    ${longList(
      "questions",
      open,
      {
        keyOf: ({ key }) => key,
        view: (question) =>
          questionView(question, isMixed, (settled) => answer(question, settled), pane),
      },
      pane,
      "cards"
    )}
  </section>`;

  function answer(question: Question, settled: Settled): void {
    const place = open.indexOf(question);
    leave([question], open[place + 1] ?? open[place - 1], checked, pane);
    void pane.store.choose(settle(settled));
  }
}

const questionsOf = onceFor(questionsFor);

/** An answer is taken at once, long before the check that it sets off has ended. */
function openQuestions(checked: Checked): Question[] {
  return questionsOf(checked).filter(({ key }) => !ANSWERED.get(checked)?.has(key));
}

const ANSWERED = new WeakMap<Checked, Set<string>>();

function leave(
  answered: readonly Question[],
  next: Question | undefined,
  checked: Checked,
  { shown }: Pane
): void {
  const keys = ANSWERED.get(checked) ?? new Set();
  ANSWERED.set(checked, keys);
  for (const { key } of answered) keys.add(key);
  shown.focusOn(`question ${next?.key ?? ""}`, "questions", "verdict");
}

function acceptAll(open: readonly Question[], checked: Checked, pane: Pane): TemplateResult {
  const suggested = open.filter(({ suggestion }) => suggestion !== null);
  if (suggested.length < 2) return html``;
  const accept = (): void => {
    leave(
      suggested,
      open.find(({ suggestion }) => suggestion === null),
      checked,
      pane
    );
    void pane.store.choose(settle(settledByAll(suggested)));
  };
  return html`<p>${button(`Accept all ${suggested.length} suggestions`, accept)}</p>`;
}
