import type { Pool } from "../core/advice/candidates";
import type { Wish } from "../core/advice/candidates-choice";
import type { Progress } from "../core/advice/candidates-programme";
import { poolOn } from "../core/report/candidates-on";
import type { Chosen } from "../core/report/candidates-sentence";
import type { ChoosingActions } from "./choosing";
import { type Clock, pause } from "./clock";
import type { State } from "./state";

/** Another wish, another check or `forget` ends a choice that is being made. */
export function createChoosing(
  state: () => State,
  change: (part: Pick<State, "choosing">) => void,
  clock: Clock
): ChoosingActions {
  let turn = 0;
  return {
    choose: async (wish) => {
      const { checked } = state();
      if (!checked) return;
      const own = ++turn;
      const isWanted = (): boolean => own === turn && state().checked === checked;
      change({ choosing: { wish, progress: null, choice: null } });
      await pause(clock);
      const choose = await chooserScript();
      const steps = choose(poolOn(checked), wish);
      while (isWanted()) {
        const { done, value } = steps.next();
        if (done) return change({ choosing: { wish, progress: null, choice: value } });
        change({ choosing: { wish, progress: value, choice: null } });
        await pause(clock);
      }
    },
    forget: () => {
      turn++;
      change({ choosing: null });
    },
  };
}

type Choose = (pool: Pool, wish: Wish) => Generator<Progress, Chosen>;

/** What chooses, with its solver, is a script of its own that is loaded now and not when the pane opens. */
async function chooserScript(): Promise<Choose> {
  try {
    const { choose } = await import(
      /* webpackChunkName: "candidates" */ "../core/advice/candidates-choice"
    );
    return choose;
  } catch {
    return notLoaded;
  }
}

/** No steps, only an answer. */
function* notLoaded(): Generator<never, Chosen> {
  return { is: "not-loaded" };
}
