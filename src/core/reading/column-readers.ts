import type { CellValue } from "../table/grid";
import type { FoundTable, TableRow } from "../table/found-table";
import { tidy } from "./blank";
import { chosenReading, type Chosen } from "./chosen";
import type { ColumnMap, Field } from "./field";
import { readMark } from "./mark";
import type { Reading } from "./reading";

/** Where a field stands in the rows of a table, and how sure that is. */
export interface FieldColumn {
  readonly index: number;
  readonly likely: boolean;
}

/** The columns of a table by field. */
export function columnsByField(columns: ColumnMap): ReadonlyMap<Field, FieldColumn> {
  return new Map(
    columns.flatMap(({ field, index, confidence }) =>
      field === null ? [] : [[field, { index, likely: confidence === "likely" }] as const]
    )
  );
}

/** How one column's cells are understood. */
export interface ColumnReader<T> {
  readonly field: Field;
  readonly column: FieldColumn | undefined;
  readonly read: (value: CellValue) => Reading<T>;
  /** Understands what the user chose; undefined where that is nothing of this kind. */
  readonly understand: (chosen: string) => T | undefined;
}

/**
 * The reading of one row's cell: the user's choice first; "absent" without a column; from a column whose field is only
 * likely, no reading is more than likely. Each distinct value is read once.
 */
export function cellReader<T>(
  { field, column, read, understand }: ColumnReader<T>,
  chosen: Chosen
): (row: TableRow, organisation: string) => Reading<T> {
  const readings = new Map<CellValue, Reading<T>>();
  return (row, organisation) => {
    const value = column ? (row.values[column.index] ?? "") : "";
    const choice = chosenReading(chosen(field, value, organisation), value, understand);
    if (choice) return choice;
    if (!column) return { kind: "absent" };
    const reading = readings.get(value) ?? loosened(read(value), column.likely);
    readings.set(value, reading);
    return reading;
  };
}

/**
 * How a column of marks is read: where it holds nothing but marks for yes, a blank means no; where somebody wrote "no", a
 * blank is unknown. An empty column says nothing.
 */
export function markReader(
  table: FoundTable,
  column: FieldColumn | undefined,
  read: (value: CellValue) => Reading<boolean> = readMark
): (value: CellValue) => Reading<boolean> {
  if (!column) return read;
  const values = table.rows.map((row) => row.values[column.index] ?? "");
  const readings = values.map(readMark).filter(({ kind }) => kind !== "blank");
  const onlyYes = readings.every((reading) => reading.kind === "known" && reading.value);
  if (readings.length === 0 || !onlyYes) return read;
  return (value) => {
    const reading = read(value);
    if (reading.kind !== "blank") return reading;
    return {
      kind: "known",
      value: false,
      typed: tidy(value),
      confidence: "certain",
      evidence: "mark",
    };
  };
}

function loosened<T>(reading: Reading<T>, likely: boolean): Reading<T> {
  return likely && reading.kind === "known" ? { ...reading, confidence: "likely" } : reading;
}
