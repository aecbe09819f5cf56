import type { Cleared } from "../core/report/cleared-sentence";
import type { Checked } from "../core/report/checked";
import type { Problem } from "../core/report/problem";
import type { Call } from "../core/rules/rule";
import { checkConsortium } from "./check";
import type { CheckRequest } from "./check-request";
import { clearCheck } from "./clear";
import type { Workbook } from "./workbook";

/** What is going on, for whoever shows it. */
export interface State {
  readonly calls: readonly Call[];
  readonly callId: string | null;
  readonly busy: "checking" | "clearing" | null;
  readonly checked: Checked | null;
  readonly summarySheet: string | null;
  readonly problem: Problem | null;
  readonly cleared: Cleared | null;
}

/** The conversation: what can be asked for, and what came of it. */
export interface Store {
  readonly state: () => State;
  readonly subscribe: (listener: (state: State) => void) => void;
  readonly chooseCall: (callId: string) => void;
  readonly check: (onTypedText?: CheckRequest["onTypedText"]) => Promise<void>;
  readonly clear: (removeSheet: boolean) => Promise<void>;
}

/** The one store of a page. `now` gives the time as ISO 8601. */
export function createStore(workbook: Workbook, calls: readonly Call[], now: () => string): Store {
  let state: State = {
    calls,
    callId: null,
    busy: null,
    checked: null,
    summarySheet: null,
    problem: null,
    cleared: null,
  };
  const listeners: ((state: State) => void)[] = [];
  const change = (part: Partial<State>): void => {
    state = { ...state, ...part };
    listeners.forEach((listener) => listener(state));
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.push(listener);
      listener(state);
    },
    chooseCall: (callId) => change({ callId }),
    check: (onTypedText = "ask") => whileBusy("checking", () => checked(onTypedText)),
    clear: (removeSheet) => whileBusy("clearing", () => cleared(removeSheet)),
  };

  // One thing at a time; and a mistake of ours must not leave the page busy for good.
  async function whileBusy(
    busy: "checking" | "clearing",
    work: () => Promise<Partial<State>>
  ): Promise<void> {
    if (state.busy) return;
    change({ busy, problem: null, cleared: null });
    let outcome: Partial<State> = {};
    try {
      outcome = await work();
    } finally {
      change({ ...outcome, busy: null });
    }
  }

  async function checked(onTypedText: CheckRequest["onTypedText"]): Promise<Partial<State>> {
    const { callId } = state;
    const answer = await checkConsortium(workbook, {
      calls,
      asOf: now(),
      onTypedText,
      ...(callId !== null && { callId }),
    });
    if (!answer.ok) return { checked: null, summarySheet: null, problem: answer.problem };
    const { checked: result, written } = answer.value;
    return {
      checked: result,
      callId: result.verdict.call.id,
      summarySheet: written.ok ? written.value.summarySheet : null,
      problem: written.ok ? null : written.problem,
    };
  }
  async function cleared(removeSheet: boolean): Promise<Partial<State>> {
    const answer = await clearCheck(workbook, { removeSheet });
    if (!answer.ok) return { problem: answer.problem };
    return { cleared: answer.value, checked: null, summarySheet: null };
  }
}
