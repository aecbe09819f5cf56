import type { Problem } from "../core/report/problem";
import type { Mark } from "../core/report/mark";
import type { SummaryPage } from "../core/report/summary-page";
import type { Area, Sheet } from "../core/table/grid";

/** Done, or refused with a problem that has a sentence of its own. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** One sheet as found. */
export interface SheetContents {
  readonly sheet: Sheet;
  readonly isProtected: boolean;
  /** Handles of the highlights on this sheet that are ours. */
  readonly ownMarks: readonly string[];
  /** Handles of highlights without condition and look: what a write of ours leaves that breaks off between two steps. */
  readonly unfinishedMarks: readonly string[];
  /** False when the sheet was too big to read, or one of very many: its grid is empty then. */
  readonly complete: boolean;
}

/** The workbook as found. */
export interface WorkbookContents {
  readonly name: string;
  readonly readOnly: boolean;
  /** Whether sheets can't be added or deleted. */
  readonly structureProtected: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetContents[];
  /** What we keep in this workbook, as text; null when we never wrote in it. */
  readonly record: string | null;
}

/** Where the summary page goes. */
export type SummaryTarget =
  | { readonly kind: "existing"; readonly sheetId: string }
  | { readonly kind: "new"; readonly name: string };

/** All that one check or one clear changes in the workbook, in the order in which it is carried out. */
export interface WritePlan {
  /** The record that announces the rest, stored before anything else. */
  readonly intent: string;
  readonly removeMarks: readonly {
    readonly sheetId: string;
    readonly handles: readonly string[];
  }[];
  /** Areas of our own sheets to empty. */
  readonly empty: readonly { readonly sheetId: string; readonly area: Area }[];
  readonly marks: readonly { readonly sheetId: string; readonly marks: readonly Mark[] }[];
  readonly summary: { readonly target: SummaryTarget; readonly page: SummaryPage } | null;
  /** Our own sheets to take away. */
  readonly removeSheets: readonly string[];
  /** The record that stays; null: nothing of ours stays in the workbook. */
  readonly record: string | null;
}

/** All we ask of a spreadsheet. */
export interface Workbook {
  /** Reads the whole workbook. Of very large sheets only the active one, or the one with this name (any case), is read. */
  read(wantedSheet?: string): Promise<Answer<WorkbookContents>>;
  /** Carries out a plan. Not a transaction: after a refusal, what came before the refused step stays. */
  write(plan: WritePlan): Promise<Answer<void>>;
  /** Whether a formula or a name anywhere in the workbook refers to this sheet. */
  isReferredTo(sheetId: string): Promise<Answer<boolean>>;
}
