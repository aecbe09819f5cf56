/** The time, which the pure rooms don't have. */
export interface Clock {
  /** Now, as ISO 8601. */
  readonly now: () => string;
  /** Does something later; the function given back calls it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
}

/** Lets the page show what has changed before long work begins. */
export function pause(clock: Clock): Promise<void> {
  return new Promise((go) => void clock.after(0, go));
}

/** How long to wait, in milliseconds, before Excel is asked again that let nobody in while a cell was being edited. */
export const WHILE_EDITING = 2000;
