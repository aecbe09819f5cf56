import { choiceLines } from "../core/report/choice-lines";
import { type ChoicesChange, reverse } from "./choices";
import type { Choices } from "./record";

/** The choices that the workbook doesn't keep yet, and the way back from the latest. */
export interface PendingChoices {
  /** Takes a change in; gives the choices after it, and how many things it settled. */
  readonly add: (change: ChoicesChange, choices: Choices) => { after: Choices; count: number };
  /** Gives what takes the latest change back, once; null when there is none. */
  readonly takeBack: () => ChoicesChange | null;
  readonly canTakeBack: () => boolean;
  /** Those still to be kept, oldest first. */
  readonly list: () => readonly ChoicesChange[];
  /** Notes that the workbook keeps these now. */
  readonly keep: (changes: readonly ChoicesChange[]) => void;
  /** What the workbook keeps, with what it doesn't keep yet. */
  readonly appliedTo: (choices: Choices) => Choices;
}

export function createPendingChoices(): PendingChoices {
  let pending: readonly ChoicesChange[] = [];
  let back: ChoicesChange | null = null;
  return {
    add: (change, before) => {
      const after = change(before);
      back = reverse(before, after);
      pending = [...pending, change];
      const more = choiceLines(after).length - choiceLines(before).length;
      return { after, count: Math.max(1, more) };
    },
    takeBack: () => {
      const taken = back;
      back = null;
      return taken;
    },
    canTakeBack: () => back !== null,
    list: () => pending,
    keep: (changes) => (pending = pending.filter((one) => !changes.includes(one))),
    appliedTo: (choices) => pending.reduce((sofar, change) => change(sofar), choices),
  };
}
