import { NO_CHOICES, type ReadingChoice } from "../../../src/core/reading/choices";
import type { Field } from "../../../src/core/reading/field";
import type { Partner } from "../../../src/core/reading/partner";
import { readPartners } from "../../../src/core/reading/partners";
import type { Reading } from "../../../src/core/reading/reading";
import type { TableRow } from "../../../src/core/table/found-table";
import type { CellValue } from "../../../src/core/table/grid";

export interface Drawn {
  /** Fields in the order of the columns; one written "~country" is mapped only likely. */
  readonly fields: readonly (Field | `~${Field}`)[];
  /** What stands above the columns; their fields where left out. */
  readonly headers?: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** By index into `rows`. */
  readonly sections?: Readonly<Record<number, string>>;
  readonly from?: Readonly<Record<number, readonly (number | null)[]>>;
  readonly choices?: readonly ReadingChoice[];
  readonly hidden?: readonly number[];
  readonly struck?: readonly number[];
}

/** Reads a table whose header stands in sheet row 4 (from 0) and whose first column is B. */
export function readTable(drawn: Drawn): readonly Partner[] {
  const {
    fields,
    headers = fields,
    rows,
    sections = {},
    from = {},
    choices = [],
    hidden = [],
    struck = [],
  } = drawn;
  const tableRows = rows.map((values, i): TableRow => {
    const section = sections[i];
    const columns = from[i];
    return {
      row: 5 + i,
      values,
      ...(section === undefined ? {} : { section }),
      ...(columns === undefined ? {} : { from: columns }),
    };
  });
  const wide = Object.keys(from).length > 0;
  return readPartners(
    {
      sheetId: "1",
      sheetName: "Partners",
      origin: "plain-range",
      area: { top: 4, left: 1, bottom: 4 + rows.length, right: fields.length },
      headerRow: 4,
      layout: wide ? "wide" : "one-row-per-partner",
      columns: headers.map((header, i) => ({ column: wide ? null : i + 1, header })),
      rows: tableRows,
      leftOut: [],
      score: 1,
    },
    fields.map((field, index) => ({
      index,
      field: field.replace("~", "") as Field,
      confidence: field.startsWith("~") ? "likely" : "certain",
      evidence: "header",
    })),
    { ...NO_CHOICES, readings: choices },
    { hiddenRows: new Set(hidden), struckRows: new Set(struck) }
  );
}

/** What was read, how sure, from which evidence; of what is not known only that. */
export function said(reading: Reading<unknown> | undefined): string {
  if (reading?.kind !== "known") return reading?.kind ?? "";
  return `${String(reading.value)} ${reading.confidence} ${reading.evidence}`;
}
