import { asMistake } from "./answered";
import type { Busy, State } from "./state";

/** Work that the user, or the workbook, asks for: one thing after the other. */
export interface Turns {
  /** Lets the first of them begin. */
  readonly begin: () => void;
  /** What a press of a button asks for; a second press while the first is being answered asks for nothing more. */
  readonly onRequest: (doing: Busy["doing"], work: Work) => Promise<void>;
  /** Does it when its turn comes; a mistake of ours must not leave the page busy for good. */
  readonly act: (doing: Busy["doing"], work: Work) => Promise<void>;
}

/** What it changes in what is shown. */
type Work = () => Promise<Partial<State>>;

export function createTurns(state: () => State, change: (part: Partial<State>) => void): Turns {
  let begin = (): void => undefined;
  let last = new Promise<void>((go) => (begin = go));

  function act(doing: Busy["doing"], work: Work): Promise<void> {
    if (doing !== "following")
      change({ busy: { doing, stage: null }, problem: null, cleared: null, notice: null });
    last = last.then(async () => {
      change({ busy: { doing, stage: null } });
      const outcome = await work().catch(asMistake);
      change({ ...outcome, busy: null });
    });
    return last;
  }

  return {
    begin: () => begin(),
    act,
    onRequest: async (doing, work) => {
      const isBeingDone = state().busy?.doing === doing;
      if (!isBeingDone && state().inExcel !== false) await act(doing, work);
    },
  };
}
