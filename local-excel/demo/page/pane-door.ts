/** What opens and closes the pane, as Excel's own buttons do. */
export interface PaneDoor {
  readonly pane: HTMLElement;
  readonly divider: HTMLElement;
  readonly close: HTMLButtonElement;
  readonly open: HTMLButtonElement;
}

/** Lets the user close the pane and open it again. What runs in it runs on: closed is only out of sight, as with Excel's shared runtime. */
export function hangDoor({ pane, divider, close, open }: PaneDoor): void {
  const set = (isOpen: boolean): void => {
    for (const part of [pane, divider]) part.hidden = !isOpen;
    open.hidden = isOpen;
    (isOpen ? pane.querySelector("iframe") : open)?.focus();
  };
  close.addEventListener("click", () => set(false));
  open.addEventListener("click", () => set(true));
}
