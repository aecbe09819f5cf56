import type { Wish } from "../core/advice/candidates-choice";
import type { Progress } from "../core/advice/candidates-programme";
import type { Chosen } from "../core/report/candidates-sentence";

/** A choice among the table's candidates that the user asked for. It is kept nowhere and written nowhere. */
export interface Choosing {
  readonly wish: Wish;
  /** How far it is; null before the first step. */
  readonly progress: Progress | null;
  /** null while it is being made. */
  readonly choice: Chosen | null;
}

export interface ChoosingActions {
  /** Chooses among the candidates of the check that is shown, step by step, so that the page stays alive. */
  readonly choose: (wish: Wish) => Promise<void>;
  /** Gives up a choice that is being made, or puts its answer away. */
  readonly forget: () => void;
}
