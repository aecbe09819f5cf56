import type { FoundTable, TableRow } from "../table/found-table";
import type { CellValue } from "../table/grid";
import { tidy } from "./blank";
import { chosenReading, type Chosen } from "./chosen";
import { readEche } from "./eche";
import type { ColumnMap, Field } from "./field";
import { readMark } from "./mark";
import type { Reading } from "./reading";

/** Where fields stand in the rows of a table, and how sure that is. */
export type Columns = ReadonlyMap<Field, { readonly index: number; readonly likely: boolean }>;

export type ReadCell<T> = (value: CellValue) => Reading<T>;

export function columnsByField(columns: ColumnMap): Columns {
  return new Map(
    columns.flatMap(({ field, index, confidence }) =>
      field === null ? [] : [[field, { index, likely: confidence === "likely" }] as const]
    )
  );
}

/** A row's cell of a field; "" where the table has no such column. */
export function valueOf(row: TableRow, field: Field, columns: Columns): CellValue {
  const column = columns.get(field);
  return column ? (row.values[column.index] ?? "") : "";
}

/**
 * How a row's cell of a field is understood: the user's choice first, by `understand`; "absent" without a column; from a
 * column whose field is only likely, nothing is more than likely. Each distinct value is read once.
 */
export function cellReader<T>(
  field: Field,
  columns: Columns,
  chosen: Chosen,
  read: ReadCell<T>,
  understand: (chosen: string) => T | undefined
): (row: TableRow, organisation: string) => Reading<T> {
  const column = columns.get(field);
  const readings = new Map<CellValue, Reading<T>>();
  return (row, organisation) => {
    const value = valueOf(row, field, columns);
    const choice = chosenReading(
      chosen(field, value, organisation, valueOf(row, "organisationType", columns)),
      value,
      understand
    );
    if (choice) return choice;
    if (!column) return { kind: "absent" };
    const reading = readings.get(value) ?? loosened(read(value), column.likely);
    readings.set(value, reading);
    return reading;
  };
}

/** How a column of marks is read. One that nobody has filled in says nothing, as if it were not there. */
export function markReader(table: FoundTable, field: Field, columns: Columns): ReadCell<boolean> {
  const marks = marksIn(table, field, columns);
  if (marks.length === 0) return () => ({ kind: "absent" });
  return marks.every(saysYes) ? withBlankForNo(readMark) : readMark;
}

/** How a column about charters is read. */
export function charterReader(table: FoundTable, columns: Columns): ReadCell<boolean> {
  const marks = marksIn(table, "eche", columns);
  return marks.length > 0 && marks.every(saysYes) ? withBlankForNo(readEche) : readEche;
}

function marksIn(table: FoundTable, field: Field, columns: Columns): readonly Reading<boolean>[] {
  const values = new Set(table.rows.map((row) => valueOf(row, field, columns)));
  return [...values].map(readMark).filter(({ kind }) => kind !== "blank");
}

function saysYes(mark: Reading<boolean>): boolean {
  return mark.kind === "known" && mark.value && mark.confidence === "certain";
}

// Where nobody ever writes "no", a blank is how they say it.
function withBlankForNo(read: ReadCell<boolean>): ReadCell<boolean> {
  return (value) => {
    const reading = read(value);
    if (reading.kind !== "blank") return reading;
    const typed = tidy(value);
    return { kind: "known", value: false, typed, confidence: "certain", evidence: "mark" };
  };
}

function loosened<T>(reading: Reading<T>, likely: boolean): Reading<T> {
  return likely && reading.kind === "known" ? { ...reading, confidence: "likely" } : reading;
}
