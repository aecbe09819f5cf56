import { NO_CHOICES } from "../core/reading/choices";
import type { Checked } from "../core/report/checked";
import type { Cleared } from "../core/report/cleared-sentence";
import type { Notice } from "../core/report/notice-sentence";
import type { Problem } from "../core/report/problem";
import type { Call } from "../core/rules/rule";
import type { Area, CellRef } from "../core/table/grid";
import type { CheckRequest, CheckStage } from "./check-request";
import type { ChoicesChange } from "./choices";
import type { Choosing, ChoosingActions } from "./choosing";
import type { Figures } from "./figures";
import type { KnownList } from "./kept-charters";
import type { Choices } from "./record";
import type { Imagining, WhatIfChange } from "./what-if";
import type { PickedFile } from "./workbook-file";

/** What is going on, for whoever shows it. */
export interface State extends KnownList {
  readonly calls: readonly Call[];
  /** Null until it is known whether the page runs inside Excel. */
  readonly inExcel: boolean | null;
  /** As the workbook keeps them, and what was chosen since. */
  readonly choices: Choices;
  readonly busy: Busy | null;
  readonly checked: Checked | null;
  /** What is imagined beside it; the workbook knows nothing of this. */
  readonly imagining: Imagining | null;
  /** What was asked about its candidates, and the answer; the workbook knows nothing of this either. */
  readonly choosing: Choosing | null;
  /** Whether the workbook changed since the check that is shown. */
  readonly isStale: boolean;
  /** Whether the check that is shown coloured the table. */
  readonly isHighlighted: boolean;
  /** The summary sheet, and whether it shows what the pane shows; null while there is none. */
  readonly summary: { readonly sheetName: string; readonly isCurrent: boolean } | null;
  readonly live: Live;
  /** Why the latest action could not be done, or not completely. */
  readonly problem: Problem | null;
  readonly cleared: Cleared | null;
  /** What the latest action changed, where the pane itself doesn't show it. */
  readonly notice: Notice | null;
  /** Whether the latest choices can be taken back. */
  readonly canUndo: boolean;
  /** The partner (id) in whose row the user stands in the sheet; null elsewhere. */
  readonly selected: number | null;
}

/** "pane-only": Excel would lose the user's undo history by colouring (before ExcelApi 1.19), so only the pane follows. */
export type Live = "off" | "with-highlights" | "pane-only";

export interface Busy {
  /** "following": a check by itself, after an edit; nothing has to wait for it. */
  readonly doing:
    "checking" | "clearing" | "adding-sample" | "keeping-choices" | "reading-list" | "following";
  /** The latest thing begun, where there are several. */
  readonly stage: CheckStage | null;
}

/** Before anything was asked for. */
export const FIRST_STATE: Omit<State, "calls"> = {
  inExcel: null,
  choices: { ...NO_CHOICES, facts: {} },
  keptList: null,
  listIsForNow: false,
  busy: null,
  checked: null,
  imagining: null,
  choosing: null,
  isStale: false,
  isHighlighted: false,
  summary: null,
  live: "off",
  problem: null,
  cleared: null,
  notice: null,
  canUndo: false,
  selected: null,
};

/** What is left of the state when a verdict is taken away. */
export const NO_VERDICT = {
  checked: null,
  imagining: null,
  choosing: null,
  isStale: false,
  isHighlighted: false,
  summary: null,
  live: "off",
  selected: null,
} as const satisfies Partial<State>;

/** The conversation: what can be asked for. None of these ever rejects; what Excel refuses becomes `State.problem`. */
export interface Store {
  readonly state: () => State;
  /** Calls the listener at once and after each change. */
  readonly subscribe: (listener: (state: State) => void) => void;
  /** To be called once, when it is known whether there is an Excel: reads what the workbook keeps, begins to listen. */
  readonly start: (inExcel: boolean) => Promise<void>;
  /** Reads, judges, colours the table, writes the summary. */
  readonly check: (onTypedText?: CheckRequest["onTypedText"]) => Promise<void>;
  /** Takes highlights off and empties the summary. */
  readonly clear: (removeSheet: boolean) => Promise<void>;
  /** Adds a sheet with an invented partner table, and shows it. */
  readonly insertSample: () => Promise<void>;
  /** Keeps choices in the workbook; checks again where there is a verdict. */
  readonly choose: (change: ChoicesChange) => Promise<void>;
  /** Takes the latest choices back. */
  readonly undo: () => Promise<void>;
  /** Imagines something else beside the table, or nothing any longer: null. Reads and writes nothing. */
  readonly imagine: (change: WhatIfChange | null) => void;
  /** Chooses among the table's candidates. Reads and writes nothing. */
  readonly candidates: ChoosingActions;
  /** Takes what is selected in the sheet as the partner table, and checks. */
  readonly useSelection: () => Promise<void>;
  /** Takes a file as the list of charter holders, and keeps it in the workbook; checks again where there is a verdict. */
  readonly pickList: (file: PickedFile) => Promise<void>;
  readonly forgetList: () => Promise<void>;
  readonly setLive: (on: boolean) => Promise<void>;
  /** Selects a cell, or an area, of the table's sheet. */
  readonly show: (place: CellRef | Area) => Promise<void>;
}

/** The store, with figures for cells, which follow the workbook whether or not anyone checks. */
export interface FiguredStore extends Store {
  readonly figures: Figures;
}
