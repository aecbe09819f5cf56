import { render } from "lit/html.js";
import type { State, Store } from "../app/state";
import { progressSentence } from "../core/report/first-words";
import { createFocus } from "./focus";
import { createShown } from "./shown";
import { type Later, paneView } from "./view";

/** Shows the pane and keeps it in step with the store. Works before Office does, and before the later parts are here. */
export function showPane(root: HTMLElement, store: Store, later: () => Later | null): void {
  const focus = createFocus(root);
  let before = store.state();
  let wantsVerdict = false;
  let telling: ReturnType<typeof setTimeout> | undefined;
  const shown = createShown(draw, {
    focusOn: (...names) => {
      focus.on(...names);
      draw();
    },
    focusOnVerdict: () => (wantsVerdict = true),
  });

  // The page brings a still picture of the first run; it looks the same.
  root.replaceChildren();
  store.subscribe((after) => {
    tell(before, after);
    moveFocus(before, after);
    before = after;
    draw();
  });

  function draw(): void {
    focus.drawing(() => render(paneView({ state: store.state(), store, shown }, later()), root));
  }

  function tell(was: State, is: State): void {
    clearTimeout(telling);
    const news = later()?.announcement(was, is) ?? null;
    if (news !== null) return shown.setText("announced", news);
    if (!is.busy) return;
    const { doing, stage } = is.busy;
    const text = progressSentence(doing, stage);
    if (text !== "") telling = setTimeout(() => shown.setText("announced", text), PATIENCE);
  }

  function moveFocus(was: State, is: State): void {
    if (is.checked !== was.checked) shown.setText("copied", null);
    const byItself = was.busy?.doing === "following" || is.busy?.doing === "following";
    if (is.problem && is.problem !== was.problem && !byItself) focus.on("problem");
    if (!was.busy || is.busy || !wantsVerdict) return;
    wantsVerdict = false;
    if (is.checked && is.checked !== was.checked && !is.problem) focus.on("verdict");
  }
}

/** Milliseconds: work that is done sooner needs no words. */
const PATIENCE = 500;
