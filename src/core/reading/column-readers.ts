import type { FoundTable, TableRow } from "../table/found-table";
import type { CellValue } from "../table/grid";
import { isNothing, tidy } from "./blank";
import { chosenReading, type Chosen } from "./chosen";
import { readEche } from "./eche";
import type { ColumnMap, Field } from "./field";
import { markReadUnder, readMark } from "./mark";
import { MOST_REMEMBERED } from "./remembered";
import type { Reading } from "./reading";
import { textGlance } from "./text-glance";

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

/** Where a row has its cell of a field; "" where the table has no such column. */
export function cellOf(field: Field, columns: Columns): (row: TableRow) => CellValue {
  const index = columns.get(field)?.index;
  return index === undefined ? () => "" : (row) => row.values[index] ?? "";
}

/** How a row's cell of a field is understood; the organisation's name is for what the user settled for it alone. */
export type ReadRow<T> = (row: TableRow, organisation: string) => Reading<T>;

/** Reads a field of which neither a column nor the user says anything. */
export const saysNothing = (): Reading<never> => ABSENT;
const ABSENT: Reading<never> = { kind: "absent" };

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
): ReadRow<T> {
  const column = columns.get(field);
  const valueIn = cellOf(field, columns);
  const typeIn = cellOf("organisationType", columns);
  const choose = chosen(field);
  if (!choose && !column) return saysNothing;
  const understood = column ? eachOnce(read, column.likely) : saysNothing;
  if (!choose) return (row) => understood(valueIn(row));
  return (row, organisation) => {
    const value = valueIn(row);
    const choice = choose(value, organisation, typeIn(row));
    return chosenReading(choice, value, understand) ?? understood(value);
  };
}

function eachOnce<T>(readCell: ReadCell<T>, likely: boolean): ReadCell<T> {
  const readings = new Map<CellValue, Reading<T>>();
  // What stands again and again is found by a glance sooner than among all.
  const latest = new Array<CellValue | undefined>(PLACES);
  const read = new Array<Reading<T> | undefined>(PLACES);
  return (value) => {
    const place = placeOf(value);
    const before = latest[place] === value ? read[place] : undefined;
    if (before) return before;
    let reading = readings.get(value);
    if (!reading) {
      reading = loosened(readCell(value), likely || isDoubted(value));
      if (readings.size < MOST_REMEMBERED) readings.set(value, reading);
    }
    latest[place] = value;
    read[place] = reading;
    return reading;
  };
}

const PLACES = 64;

function placeOf(value: CellValue): number {
  if (typeof value === "boolean" || value === "") return 0;
  return (typeof value === "number" ? value : textGlance(value)) & (PLACES - 1);
}

/** How a column of marks is read. One that nobody has filled in says nothing, as if it were not there. */
export function markReader(table: FoundTable, field: Field, columns: Columns): ReadCell<boolean> {
  const index = columns.get(field)?.index;
  const read = markReadUnder(index === undefined ? "" : (table.columns[index]?.header ?? ""));
  const says = marksIn(table, field, columns, read);
  if (says === "nothing") return saysNothing;
  return says === "only-yes" ? withBlankForNo(read) : read;
}

/** How a column about charters is read. */
export function charterReader(table: FoundTable, columns: Columns): ReadCell<boolean> {
  const says = marksIn(table, "eche", columns, readMark);
  return says === "only-yes" ? withBlankForNo(readEche) : readEche;
}

/** What the cells of a column say, blanks aside. */
export function marksIn(
  table: FoundTable,
  field: Field,
  columns: Columns,
  read: ReadCell<boolean>
): "nothing" | "only-yes" | "more" {
  if (!columns.has(field)) return "nothing";
  const valueIn = cellOf(field, columns);
  const seen = new Set<CellValue>();
  let says: "nothing" | "only-yes" = "nothing";
  for (const row of table.rows) {
    const value = valueIn(row);
    if (seen.has(value)) continue;
    seen.add(value);
    const mark = read(value);
    if (mark.kind === "blank") continue;
    if (!saysYes(mark)) return "more";
    says = "only-yes";
  }
  return says;
}

function saysYes(mark: Reading<boolean>): boolean {
  return mark.kind === "known" && mark.value && mark.confidence === "certain";
}

// Where nobody ever writes "no", a blank is how they say it; "?" and "tbc" are not.
function withBlankForNo(read: ReadCell<boolean>): ReadCell<boolean> {
  return (value) => {
    const reading = read(value);
    if (reading.kind !== "blank") return reading;
    const typed = tidy(value);
    if (!isNothing(typed)) return { kind: "unreadable", typed, suggestions: [true, false] };
    return { kind: "known", value: false, typed, confidence: "certain", evidence: "mark" };
  };
}

// "France?", "confirmed (?)", "(x)": who writes it is not sure. "Candidate → confirmed" was something else before; of
// "[ ] SME" and "❌ HEI" a box or cross says the contrary.
function isDoubted(value: CellValue): boolean {
  return typeof value === "string" && DOUBT.test(value);
}

const DOUBT = /[?？]\)?\s*$|[-=]>|→|[[(] ?[\])]|[☐❌✗✘] ?\p{L}|\p{L} ?[☐❌✗✘]|^\s*\([^)]*\)\s*$/u;

function loosened<T>(reading: Reading<T>, likely: boolean): Reading<T> {
  return likely && reading.kind === "known" ? { ...reading, confidence: "likely" } : reading;
}
