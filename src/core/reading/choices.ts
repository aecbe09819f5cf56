import type { Field } from "./field";

/** A cell's meaning as the user settled it. Applies wherever the same text stands in the same field, or, with `organisation`, in that partner's row only. */
export interface ReadingChoice {
  readonly field: Field;
  /** The text as typed; compared folded. */
  readonly typed: string;
  /** The organisation as typed; compared folded. */
  readonly organisation?: string;
  /** The partner's type as typed when this was settled; the choice holds only while it still says so (compared folded). */
  readonly given?: string;
  /** A country code, role, status, comma-separated organisation types, or "yes"/"no". */
  readonly value: string;
}

/** A column's field as the user settled it; `header` is compared folded. */
export interface ColumnChoice {
  readonly header: string;
  /** Sheet column (from 0), which decides where two columns carry the same header. */
  readonly column: number | null;
  readonly field: Field | null;
}

/** What the user settled about reading the table; kept in the workbook. */
export interface ReadingChoices {
  readonly columns: readonly ColumnChoice[];
  readonly readings: readonly ReadingChoice[];
}

export const NO_CHOICES: ReadingChoices = { columns: [], readings: [] };
