import type { Call } from "../core/rules/rule";
import type { Part } from "./part";
import { type Busy, FIRST_STATE, type State, type Store } from "./state";

/**
 * The store for whoever shows it while the script that holds it is on its way. What is asked for meanwhile is shown as begun,
 * and done when the store is here. Where it can't be loaded, all that is given up, and the next request tries again.
 */
export function createLateStore(
  calls: readonly Call[],
  part: Part<{ readonly store: Store }>
): Store {
  const first: State = { ...FIRST_STATE, calls };
  const listeners: ((state: State) => void)[] = [];
  let state = first;
  let store: Store | null = null;
  /** What is asked of the store as soon as it is here, one after the other. */
  let requests: readonly Request[] = [];
  const isHere = part.here.then((found) => takeOver(found.store));

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.push(listener);
      listener(state);
    },
    start: async (inExcel) => {
      change({ inExcel });
      await isHere;
      await store?.start(inExcel);
    },
    check: (onTypedText) => request("checking", (found) => found.check(onTypedText)),
    clear: (removeSheet) => request("clearing", (found) => found.clear(removeSheet)),
    insertSample: () => request("adding-sample", (found) => found.insertSample()),
    choose: (changed) => {
      if (!store) change({ choices: changed(state.choices) });
      return request("keeping-choices", (found) => found.choose(changed));
    },
    // A verdict gives occasion for these, and there is none before the store is here.
    undo: async () => store?.undo(),
    imagine: (changed) => store?.imagine(changed),
    candidates: {
      choose: async (wish) => store?.candidates.choose(wish),
      forget: () => store?.candidates.forget(),
    },
    useSelection: async () => store?.useSelection(),
    pickList: async (file) => store?.pickList(file),
    forgetList: async () => store?.forgetList(),
    setLive: async (on) => store?.setLive(on),
    show: async (place) => store?.show(place),
  };

  function change(part: Partial<State>): void {
    state = { ...state, ...part };
    listeners.forEach((listener) => listener(state));
  }

  async function request(doing: Busy["doing"], ask: Request): Promise<void> {
    if (store) return ask(store);
    requests = [...requests, ask];
    change({ busy: { doing, stage: null }, problem: null });
    if (!(await part.ask())) giveUp();
  }

  function takeOver(found: Store): void {
    store = found;
    // Before anyone is told, so that what was begun is never shown as not begun.
    requests.forEach((ask) => void ask(found));
    found.subscribe((now) => change({ ...now, inExcel: now.inExcel ?? state.inExcel }));
  }

  function giveUp(): void {
    requests = [];
    change({ ...first, inExcel: state.inExcel, problem: { code: "part-missing", detail: {} } });
  }
}

type Request = (store: Store) => Promise<void>;
