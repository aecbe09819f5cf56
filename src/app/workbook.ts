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
  /** Stands for the list of charter holders that is kept in this workbook, and is another for another list; null for none. */
  readonly charterPart: string | null;
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

/** A new sheet with a table on it: rows of texts below their header. */
export interface NewTable {
  /** The sheet's name; a number is added where there is one already. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Where the user is. */
export interface Selection {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly area: Area;
}

/** What happens in the workbook beside us. */
export type WorkbookEvent =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      /** "us": a write of this very add-in, where Excel tells (ExcelApi 1.14). */
      readonly by: "user" | "colleague" | "us";
      /** Whether cells have moved: rows inserted, deleted or sorted. */
      readonly moved: boolean;
    }
  | {
      readonly kind: "sheet-deleted";
      readonly sheetId: string;
      readonly by: "user" | "colleague";
    }
  | { readonly kind: "selected"; readonly sheetId: string; readonly row: number };

/** All we ask of a spreadsheet. */
export interface Workbook {
  /** Reads the whole workbook. Of very large sheets only the active one, or the one with this name (any case), is read. */
  read(wantedSheet?: string): Promise<Answer<WorkbookContents>>;
  /** What we keep in this workbook, as text, and nothing else; null when we never wrote in it. */
  readRecord(): Promise<Answer<string | null>>;
  /** What `WorkbookContents.charterPart` stands for, as text; "" when it is gone. */
  readCharters(part: string): Promise<Answer<string>>;
  /** Keeps a list of charter holders, as text, in place of any before; null: none. Gives what then stands for it. */
  keepCharters(text: string | null): Promise<Answer<string | null>>;
  /** Carries out a plan. Not a transaction: after a refusal, what came before the refused step stays. */
  write(plan: WritePlan): Promise<Answer<void>>;
  /** Whether a formula or a name anywhere in the workbook refers to this sheet. */
  isReferredTo(sheetId: string): Promise<Answer<boolean>>;
  /** Adds a sheet with a table as the last one, and brings it to the front. Gives the sheet's name. */
  addTable(table: NewTable): Promise<Answer<string>>;
  /** Brings a sheet to the front and selects cells there. */
  select(sheetId: string, area: Area): Promise<Answer<void>>;
  /** What the user has selected; the first area where there are several. */
  selection(): Promise<Answer<Selection>>;
  /** Tells of all that happens from then on. */
  watch(listener: (event: WorkbookEvent) => void): Promise<Answer<void>>;
  /** Whether this workbook starts the add-in when it is opened, without showing the pane. */
  startWithIt(starts: boolean): Promise<Answer<void>>;
  /** Whether the user's undo history outlives a write of ours (ExcelApi 1.19). */
  keepsUndo(): boolean;
}
