import type { Checked } from "../core/report/checked";
import type { Call } from "../core/rules/rule";
import type { TableChoice } from "../core/table/chosen-table";
import type { ChoicesChange } from "./choices";
import type { KeptCharters } from "./kept-charters";

/** What is to be checked, and how. */
export interface CheckRequest {
  /** The calls known, the default one first. */
  readonly calls: readonly Call[];
  /** Which call; else the one chosen in the workbook, else the default. */
  readonly callId?: string;
  /** Look at this sheet only. */
  readonly sheetName?: string;
  /** The table of the verdict that is shown: no other is to be judged in its place, unless one was chosen. */
  readonly stay?: TableChoice;
  /** Whether the table was just now chosen by selecting its cells. */
  readonly selects?: boolean;
  /** Now, as ISO 8601. */
  readonly asOf: string;
  /** What to do when someone has typed on our summary sheet: stop and ask, write a second sheet, or write over it. */
  readonly onTypedText: "ask" | "second-sheet" | "overwrite";
  /** Highlights and summary; highlights alone; or nothing. */
  readonly writes: "all" | "marks" | "nothing";
  /** The verdict whose highlights stand in the sheet, cell for cell: where they would stay the same, they are left alone. */
  readonly highlighted?: Checked;
  /** Choices to be made before, and kept in the workbook. */
  readonly changes: readonly ChoicesChange[];
  /** What is known already of the list of charter holders that the workbook keeps; else it is read. */
  readonly charters?: KeptCharters;
  /** Told of each stage before it begins; waited for, so that it can be shown. */
  readonly onStage?: (stage: CheckStage) => Promise<void>;
}

export type CheckStage = "reading" | "judging" | "writing";

/** What the conversation asks of one of its checks. */
export interface CheckWishes {
  /** The selection taken as the table, kept only where it is one. */
  readonly selected?: ChoicesChange;
  readonly onTypedText?: CheckRequest["onTypedText"] | undefined;
  /** Whether the table that is shown stays the one, wherever the user looks now. */
  readonly stays?: boolean;
}
