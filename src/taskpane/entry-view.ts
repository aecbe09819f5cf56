import { html, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { withFact } from "../app/choices";
import { entrySentence } from "../core/report/pane-words";
import type { Pane } from "./shown";
import { amountText, type Entry, typedAmount, typedMonths } from "./typed-number";

type Figure = "grant" | "duration";

/** A figure to type. It counts once the field is left or Enter pressed; what can't be read stays, with what is expected. */
export function entryView(figure: Figure, { state, store, shown }: Pane): TemplateResult {
  const { label, hint, read, write } = ASKED[figure];
  const stated = state.choices.facts[figure];
  const [typed, wrong] = [`typed ${figure}`, `wrong ${figure}`];
  const keep = ({ currentTarget }: Event): void => {
    const value = read(textOf(currentTarget));
    shown.setOpen(wrong, value === "unreadable");
    if (value === "unreadable") return;
    shown.setText(typed, null);
    if (value === (stated ?? "unstated")) return;
    void store.choose(withFact(figure, value === "unstated" ? null : value));
  };
  const isWrong = shown.isOpen(wrong);
  return html`<p class="entry">
    <label for=${figure}>${label}</label>
    <input
      id=${figure}
      type="text"
      autocomplete="off"
      aria-describedby="${figure}-hint"
      aria-invalid=${isWrong ? "true" : "false"}
      .value=${live(shown.text(typed) ?? (stated === undefined ? "" : write(stated)))}
      @input=${({ currentTarget }: Event) => shown.setText(typed, textOf(currentTarget))}
      @change=${keep}
    />
    <span id="${figure}-hint" class=${isWrong ? "wrong" : "quiet"}
      >${isWrong ? entrySentence(figure) : hint}</span
    >
  </p>`;
}

interface Asked {
  readonly label: string;
  readonly hint: string;
  readonly read: (text: string) => Entry;
  readonly write: (value: number) => string;
}

const ASKED: Readonly<Record<Figure, Asked>> = {
  grant: {
    label: "EU grant asked for, in euro",
    hint: "For example 4 000 000. Leave it empty if you don’t know yet.",
    read: typedAmount,
    write: amountText,
  },
  duration: {
    label: "Duration, in months",
    hint: "For example 48.",
    read: typedMonths,
    write: String,
  },
};

function textOf(input: EventTarget | null): string {
  return (input as HTMLInputElement).value;
}
