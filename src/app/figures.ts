import type { Checked } from "../core/report/checked";
import type { GivenCells } from "./judge-cells";
import type { Answer } from "./workbook";

/** Figures that follow the workbook, whether or not a pane shows anything. */
export interface Figures {
  /** @returns what ends it */
  readonly follow: (follower: Follower) => () => void;
}

/** Whoever shows figures in a cell. */
export interface Follower {
  /** Whether they are about the workbook's own table, so that the workbook has to start the add-in when it is opened. */
  readonly ownTable: boolean;
  /** Called as soon as the workbook is known, and whenever workbook or choices have changed. */
  readonly tell: (source: FigureSource) => void;
}

/** What worksheet functions make their figures of. `callId`: which call; null for the one that the workbook has chosen. */
export interface FigureSource {
  /** The workbook's own partner table. */
  readonly ownTable: (callId: string | null) => Answer<Checked>;
  /** Cells that a formula gives. */
  readonly cells: (given: GivenCells, callId: string | null) => Answer<Checked>;
}
