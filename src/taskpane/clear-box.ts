import type { State, Store } from "../app/store";
import { button, element } from "./element";

/** Clear, and the question whether our sheet may go too. */
export function clearBox({ busy }: State, store: Store): HTMLElement {
  const agree = element("input", { type: "checkbox", id: "remove-sheet" });
  const label = element(
    "label",
    { for: "remove-sheet" },
    "Also take the summary sheet away (Excel can't undo that)"
  );
  const clear = button("Clear", () => void store.clear(agree.checked), { disabled: busy !== null });
  return element(
    "section",
    { class: "clear" },
    clear,
    element("div", { class: "choice" }, agree, label)
  );
}
