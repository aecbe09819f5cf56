import type { State, Store } from "../app/store";
import { clearedSentence } from "../core/report/cleared-sentence";
import { clearBox } from "./clear-box";
import { button, element } from "./element";
import { problemBox } from "./problem-box";
import { verdictView } from "./verdict-view";

/** Shows the pane and keeps it in step with the store. */
export function showPane(
  root: HTMLElement,
  store: Store,
  { inExcel }: { readonly inExcel: boolean }
): void {
  const heading = element("h1", {}, "Alliance Check");
  const purpose = element(
    "p",
    { class: "purpose" },
    "Reads the partner table in this workbook and says whether the alliance is eligible, why, and what is missing. " +
      "Your list stays on this computer."
  );
  const controls = element("div", { class: "controls" });
  const status = element("p", { class: "status", role: "status", "aria-live": "polite" });
  const result = element("div", { class: "result" });
  root.replaceChildren(heading, purpose, controls, status, result);

  let shown: State["checked"] = null;
  store.subscribe((state) => {
    controls.replaceChildren(...controlsFor(state, store, inExcel));
    status.textContent = statusOf(state);
    result.replaceChildren(...resultFor(state, store, inExcel));
    // The reader of a screen hears the verdict at once, as an answer to the click.
    if (state.checked && state.checked !== shown) result.querySelector("h2")?.focus();
    shown = state.checked;
  });
}

function controlsFor(state: State, store: Store, inExcel: boolean): Node[] {
  const busy = state.busy !== null;
  const check = button("Check consortium", () => void store.check(), {
    primary: true,
    disabled: busy || !inExcel,
  });
  const outside = inExcel
    ? []
    : [element("p", { class: "hint" }, "Open this pane inside Excel to check a workbook.")];
  return [callChoice(state, store), check, ...outside];
}

function callChoice({ calls, callId, busy }: State, store: Store): HTMLElement {
  const options = calls.map(({ id, name, edition }) =>
    element("option", { value: id, selected: id === callId }, `${edition} · ${name}`)
  );
  const select = element("select", { id: "call", disabled: busy !== null }, ...options);
  select.addEventListener("change", () => store.chooseCall(select.value));
  return element("div", { class: "field" }, element("label", { for: "call" }, "Call"), select);
}

function statusOf({ busy, cleared }: State): string {
  if (busy === "checking") return "Reading the table …";
  if (busy === "clearing") return "Clearing …";
  return cleared ? clearedSentence(cleared) : "";
}

function resultFor(state: State, store: Store, inExcel: boolean): Node[] {
  const problem = state.problem ? [problemBox(state.problem, store)] : [];
  const verdict = state.checked ? verdictView(state.checked, state.summarySheet) : [];
  // Highlights of an earlier day can be cleared without another check.
  return [...problem, ...verdict, ...(inExcel ? [clearBox(state, store)] : [])];
}
