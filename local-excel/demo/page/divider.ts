/** Widths in pixels between which Office lets a task pane be drawn, about. */
const NARROWEST = 320;
const WIDEST = 450;
const AT_FIRST = 350;
const STEP = 10;

/** Lets the user make the pane wider and narrower, with the mouse or with the arrow keys. */
export function divide(divider: HTMLElement, pane: HTMLElement): void {
  let width = AT_FIRST;
  const set = (wanted: number): void => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    pane.style.width = `${width}px`;
    divider.setAttribute("aria-valuenow", String(width));
  };
  divider.setAttribute("aria-valuemin", String(NARROWEST));
  divider.setAttribute("aria-valuemax", String(WIDEST));
  set(AT_FIRST);

  const keys: Readonly<Record<string, () => number>> = {
    ArrowLeft: () => width + STEP,
    ArrowRight: () => width - STEP,
    Home: () => NARROWEST,
    End: () => WIDEST,
  };
  divider.addEventListener("keydown", (event) => {
    const wanted = keys[event.key];
    if (!wanted) return;
    event.preventDefault();
    set(wanted());
  });
  divider.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    divider.focus();
    divider.setPointerCapture(event.pointerId);
    // A frame under the pointer would keep its moves to itself.
    pane.classList.add("resizing");
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId))
      set(pane.getBoundingClientRect().right - event.clientX);
  });
  divider.addEventListener("lostpointercapture", () => pane.classList.remove("resizing"));
}
