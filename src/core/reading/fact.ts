import type { ProjectFact } from "../../reference/fact-words";
import type { CellRef } from "../table/grid";

export type { ProjectFact };

/** A cell that says a fact about the project. */
export interface FactCell {
  readonly sheetName: string;
  /** Where the value stands. */
  readonly cell: CellRef;
  /** Label and value as typed: "Duration: 48 months". */
  readonly text: string;
}

/** A fact as cells of the workbook say it. Where they disagree, the value is null: then nothing is taken. */
export interface FactReading<T> {
  readonly value: T | null;
  readonly confidence: "certain" | "likely";
  /** The cells that say so, in the order of sheets and rows; at least one. */
  readonly cells: readonly FactCell[];
}

/** What labelled cells of a workbook say about the project. */
export interface WorkbookFacts {
  /** EU grant asked for, in euro. */
  readonly grant?: FactReading<number>;
  /** In months. */
  readonly duration?: FactReading<number>;
  /** Ids of `reference/ecosystems`, in their order. */
  readonly ecosystems?: FactReading<readonly string[]>;
}
