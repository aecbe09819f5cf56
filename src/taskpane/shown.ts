import type { State, Store } from "../app/state";

/** All that a part of the pane is drawn from. */
export interface Pane {
  readonly state: State;
  readonly store: Store;
  readonly shown: Shown;
}

/** What the pane itself remembers while the state goes on: what is open, how much of long lists, what was typed. */
export interface Shown {
  readonly isOpen: (key: string) => boolean;
  readonly setOpen: (key: string, isOpen: boolean) => void;
  /** How many items of a long list are shown. */
  readonly atMost: (key: string) => number;
  readonly showMore: (key: string) => void;
  /** What was typed or picked under this key, or is to be said; null for nothing. */
  readonly text: (key: string) => string | null;
  readonly setText: (key: string, text: string | null) => void;
  /** Moves the focus to the element with this `data-focus`; to the first of several that is there. */
  readonly focusOn: (...names: readonly string[]) => void;
  /** Moves it to the verdict when the check that now begins has given one. */
  readonly focusOnVerdict: () => void;
}

const STEP = 30;

/** The one part of the pane that is open at first; closed, it costs no check anything. */
export const OTHER_CALLS = "Other calls";

/** `redraw` is called after each change; `focusOn` and `focusOnVerdict` are whoever draws' own. */
export function createShown(
  redraw: () => void,
  focus: Pick<Shown, "focusOn" | "focusOnVerdict">
): Shown {
  const open = new Set<string>([OTHER_CALLS]);
  const limits = new Map<string, number>();
  const texts = new Map<string, string>();
  const limit = (key: string): number => limits.get(key) ?? STEP;
  return {
    ...focus,
    isOpen: (key) => open.has(key),
    setOpen: (key, isOpen) => {
      if (open.has(key) === isOpen) return;
      if (isOpen) open.add(key);
      else open.delete(key);
      redraw();
    },
    atMost: limit,
    showMore: (key) => {
      limits.set(key, limit(key) + STEP);
      redraw();
    },
    text: (key) => texts.get(key) ?? null,
    setText: (key, text) => {
      if ((texts.get(key) ?? null) === text) return;
      if (text === null) texts.delete(key);
      else texts.set(key, text);
      redraw();
    },
  };
}
