import type { ColumnChoice } from "../reading/choices";
import { FIELDS, type Field, type MappedColumn } from "../reading/field";
import type { Checked } from "./checked";
import { fieldName } from "./names";
import { columnWords } from "./understood";
import { printable } from "./wording";

/** One column of the table, for changing what it holds. */
export interface ColumnLine {
  readonly index: number;
  /** "B"; "" where a column of a wide table stands in no single place. */
  readonly letter: string;
  readonly header: string;
  readonly field: Field | null;
  /** "certain", "likely", or "none" where it is not used. */
  readonly confidence: MappedColumn["confidence"];
  readonly isChosen: boolean;
  /** "✓ sure", "? to confirm", "– not used". */
  readonly symbol: string;
  readonly sure: string;
  /** Why: "By its header. Column D fits about as well."; "" where there is nothing to say. */
  readonly remark: string;
  /** Its first filled cells, at most three, for recognising it. */
  readonly examples: readonly string[];
}

/** All columns of the table, used or not, in their order. */
export function columnLines(checked: Checked): ColumnLine[] {
  const { columns, table } = checked;
  return columns.map((column) => {
    const { letter, header, symbol, sure, remark } = columnWords(column, table);
    const { index, field, confidence, evidence } = column;
    return {
      index,
      letter,
      header: printable(header),
      field,
      confidence,
      isChosen: evidence === "choice",
      symbol,
      sure,
      remark,
      examples: examplesOf(checked, index),
    };
  });
}

/** What the user settles by choosing a field for a column; null: the column is not used. */
export function columnChoice(
  { table }: Checked,
  { index }: ColumnLine,
  field: Field | null
): ColumnChoice {
  const column = table.columns[index];
  return { header: column?.header ?? "", column: column?.column ?? null, field };
}

/** The fields that can be chosen, with their names, those that matter most first. */
export function fieldOptions(): readonly { readonly field: Field; readonly name: string }[] {
  return FIELDS.map((field) => ({ field, name: fieldName(field) }));
}

const EXAMPLES = 3;
const ROWS_LOOKED_AT = 30;

function examplesOf({ table }: Checked, index: number): string[] {
  const values = table.rows
    .slice(0, ROWS_LOOKED_AT)
    .map(({ values: cells }) => printable(String(cells[index] ?? "")).slice(0, 40));
  return [...new Set(values.filter((value) => value !== ""))].slice(0, EXAMPLES);
}
