import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";

interface Option {
  readonly value: string;
  readonly label: string;
}

interface PickerLook {
  /** What it is for, where no label is beside it. */
  readonly name?: string;
  readonly id?: string;
  /** Whether a pick has effects: then it counts once the keys have been left alone for a moment. */
  readonly acts: boolean;
}

/** One of several, from the browser's own list: of two hundred countries it is the one that keyboards and readers know. */
export function picker(
  options: readonly Option[],
  chosen: string,
  onPick: (value: string) => void,
  { name, id, acts }: PickerLook
): TemplateResult {
  const pick = ({ currentTarget }: Event): void => {
    const select = currentTarget as HTMLSelectElement;
    const { value } = select;
    if (acts) afterPause(select, () => onPick(value));
    else onPick(value);
  };
  return html`<select id=${id ?? nothing} aria-label=${name ?? nothing} @change=${pick}>
    ${repeat(
      options,
      ({ value }) => value,
      ({ value, label }) =>
        html`<option value=${value} .selected=${live(value === chosen)}>${label}</option>`
    )}
  </select>`;
}

// On Windows each arrow key picks: nobody wants a check for every field passed on the way.
function afterPause(select: HTMLSelectElement, work: () => void): void {
  clearTimeout(TIMERS.get(select));
  TIMERS.set(select, setTimeout(work, PAUSE));
}

const TIMERS = new WeakMap<HTMLSelectElement, ReturnType<typeof setTimeout>>();
const PAUSE = 400;
