import { html, nothing, type TemplateResult } from "lit/html.js";
import { settledBy, type Question, type Settled } from "../core/report/question";
import { cellName } from "../core/table/cell-name";
import { button, placeButton } from "./button";
import { picker } from "./picker";
import type { Pane } from "./shown";

/** One question: what is asked, where it stands, and its answers. `isMixed`: whether some questions decide nothing. */
export function questionView(
  question: Question,
  isMixed: boolean,
  onAnswer: (settled: Settled) => void,
  pane: Pane
): TemplateResult {
  const { asks, because, isDecisive, key } = question;
  return html`<div
    class="question"
    role="group"
    aria-label=${asks}
    tabindex="-1"
    data-focus="question ${key}"
  >
    <p class="asks">${asks}</p>
    <p class="quiet">
      ${because} ${cells(question, pane)}
      ${isMixed && isDecisive ? html`<span class="tag">decides a rule</span>` : nothing}
    </p>
    <div class="actions">${answers(question, onAnswer, pane)}</div>
  </div>`;
}

const FEW = 5;

function cells({ cells: all }: Question, pane: Pane): TemplateResult {
  const rest = all.length - FEW;
  return html`${all.slice(0, FEW).map((cell) => placeButton(cellName(cell), cell, pane))}
  ${rest > 0 ? `and ${rest} more` : nothing}`;
}

function answers(
  question: Question,
  onAnswer: (settled: Settled) => void,
  pane: Pane
): TemplateResult {
  const { suggestion, options, key } = question;
  const give = (value: string) => (): void => onAnswer(settledBy(question, value));
  if (options.length <= FEW) {
    const likely = suggestion?.value;
    return html`${options.map(({ value, label }) =>
      button(value === likely ? `Yes: ${label}` : label, give(value), { isSmall: true })
    )}`;
  }
  const other = `other ${key}`;
  const wantsOther = suggestion === null || pane.shown.isOpen(other);
  const open = (): void => pane.shown.setOpen(other, true);
  return html`${suggestion ? button(`Yes: ${suggestion.label}`, give(suggestion.value), { isSmall: true }) : nothing}
  ${
    wantsOther
      ? choice(question, onAnswer, pane)
      : button("Something else", open, { isSmall: true, appearance: "subtle" })
  }`;
}

function choice(
  question: Question,
  onAnswer: (settled: Settled) => void,
  { shown }: Pane
): TemplateResult {
  const { key, options, asks } = question;
  const picked = shown.text(`answer ${key}`) ?? "";
  const pick = (value: string): void => shown.setText(`answer ${key}`, value);
  return html`<span class="pick">
    ${picker([{ value: "", label: "Choose …" }, ...options], picked, pick, { name: asks, acts: false })}
    ${button("Confirm", () => onAnswer(settledBy(question, picked)), {
      isSmall: true,
      isOff: picked === "",
    })}
  </span>`;
}
