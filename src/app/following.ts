import { partnerInRow } from "../core/report/partner-card";
import { type Clock, WHILE_EDITING } from "./clock";
import type { State } from "./state";
import type { WorkbookEvent } from "./workbook";

/** What following needs of the conversation that it is part of. */
export interface Followed {
  readonly state: () => State;
  readonly change: (part: Partial<State>) => void;
  /** Checks again by itself; resolves to whether Excel let it. */
  readonly checkAgain: (writes: "marks" | "nothing") => Promise<"done" | "cell-being-edited">;
}

/** Keeps an eye on the workbook: which partner the user stands on, whether the verdict still holds, and when to check anew. */
export interface Following {
  readonly onEvent: (event: WorkbookEvent) => void;
  /** To be called with the user's sheets before a verdict is shown, and with `moves` as it was before they were read. */
  readonly watchSheets: (sheetIds: ReadonlySet<string>, movesBefore: number) => void;
  /** How often cells have moved so far. */
  readonly moves: () => number;
  /** Whether all cells are still where the latest verdict found them. */
  readonly isInPlace: () => boolean;
  /** How many changes that matter were seen so far. */
  readonly changes: () => number;
  /** The partner on whose row the user stands under this verdict. */
  readonly selectedIn: (checked: State["checked"]) => number | null;
  /** Checks as soon as the user has paused. */
  readonly follow: () => void;
}

export function createFollowing(followed: Followed, clock: Clock): Following {
  const { state, change } = followed;
  let sheetIds: ReadonlySet<string> = new Set();
  let selection: { readonly sheetId: string; readonly row: number } | null = null;
  let changes = 0;
  let moves = 0;
  let hasMoved = false;
  let byUser = false;
  let callOff = (): void => undefined;

  const selectedIn = (checked: State["checked"]): number | null =>
    checked && !hasMoved && selection?.sheetId === checked.table.sheetId
      ? partnerInRow(checked, selection.row)
      : null;

  const follow = (milliseconds: number): void => {
    callOff();
    callOff = clock.after(milliseconds, () => void checkAgain());
  };

  async function checkAgain(): Promise<void> {
    const { live, checked, busy } = state();
    if (live === "off" || !checked) return;
    if (busy) return follow(PAUSE);
    // A colleague's edit is for the colleague's add-in to colour: two that answer each other never end.
    const writes = live === "with-highlights" && byUser ? "marks" : "nothing";
    byUser = false;
    const outcome = await followed.checkAgain(writes);
    if (outcome === "done") return;
    byUser = byUser || writes === "marks";
    follow(WHILE_EDITING);
  }

  return {
    selectedIn,
    changes: () => changes,
    isInPlace: () => !hasMoved,
    follow: () => follow(PAUSE),
    moves: () => moves,
    watchSheets: (ids, movesBefore) => {
      sheetIds = ids;
      hasMoved = moves !== movesBefore;
    },
    onEvent: (event) => {
      if (event.kind === "selected") {
        selection = event;
        const selected = selectedIn(state().checked);
        if (selected !== state().selected) change({ selected });
        return;
      }
      // A sheet that is none of the user's is our summary, as far as anyone knows.
      if (event.kind === "sheet-deleted" && !sheetIds.has(event.sheetId) && state().summary)
        change({ summary: null });
      // What we write ourselves, and what a colleague's add-in writes on our sheet, is no news.
      if (event.by === "us" || !sheetIds.has(event.sheetId) || !state().checked) return;
      changes += 1;
      const hasJustMoved = event.kind === "sheet-deleted" || event.moved;
      moves += hasJustMoved ? 1 : 0;
      hasMoved = hasMoved || hasJustMoved;
      byUser = byUser || event.by === "user";
      change({ isStale: true, selected: selectedIn(state().checked) });
      if (state().live !== "off") follow(PAUSE);
    },
  };
}

const PAUSE = 600;
