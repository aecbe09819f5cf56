import { isBlank, isErrorValue } from "../reading/blank";
import { readCountry } from "../reading/country";
import { isWellFormedPic, readErasmusCode, readPic } from "../reading/identifier";
import { once } from "../reading/once";
import type { CellValue } from "../table/grid";
import { dayReader } from "./days";
import type { HeaderKind, ListField } from "./list-header";

/** In which column (index into the rows) each field of the list stands. */
export type ListColumns = Readonly<Partial<Record<ListField, number>>>;

/**
 * Finds the columns by header and by a sample of their cells: a header that its cells contradict is not believed, and
 * cells that give themselves away (PICs, Erasmus codes, countries, days) need none. `codes`: see `codeColumns`.
 */
export function listColumns(
  headers: readonly (HeaderKind | null)[],
  looks: readonly Look[],
  codes: CodeColumns
): ListColumns {
  const taken = new Set(Object.values(codes));
  const columns: Partial<Record<ListField, number>> = { ...codes };
  const take = (field: ListField, index: number): void => {
    if (index < 0) return;
    columns[field] = index;
    taken.add(index);
  };
  take("country", byContent("country", headers, looks, taken));
  for (const field of ["from", "until"] as const)
    take(
      field,
      looks.findIndex((look, index) => headers[index] === field && look.day() >= HALF)
    );
  take("name", nameColumn(headers, looks, taken));
  return columns;
}

/** In which columns holders are told by a code: nearly every table without one is no such list. */
export type CodeColumns = Pick<ListColumns, "pic" | "erasmusCode">;

/** Finds these, as `listColumns` finds the others. */
export function codeColumns(
  headers: readonly (HeaderKind | null)[],
  looks: readonly Look[]
): CodeColumns {
  const pic = byContent("pic", headers, looks, new Set());
  const erasmusCode = byContent("erasmusCode", headers, looks, new Set([pic]));
  return { ...(pic >= 0 && { pic }), ...(erasmusCode >= 0 && { erasmusCode }) };
}

function byContent(
  field: "pic" | "erasmusCode" | "country",
  headers: readonly (HeaderKind | null)[],
  looks: readonly Look[],
  taken: ReadonlySet<number>
): number {
  const fits = (least: number, isHeaded: boolean) => (look: Look, index: number) =>
    !taken.has(index) && (!isHeaded || headers[index] === field) && look[field]() >= least;
  const headed = looks.findIndex(fits(HALF, true));
  return headed >= 0 ? headed : looks.findIndex(fits(NEARLY_ALL, false));
}

const HALF = 0.5;
const NEARLY_ALL = 0.8;
const SAMPLE = 200;

/** What shares of a column's filled cells look like what, each looked for when asked. */
interface Look {
  readonly pic: () => number;
  readonly erasmusCode: () => number;
  readonly country: () => number;
  readonly day: () => number;
  /** How much it looks like names, to be compared only. */
  readonly name: () => number;
}

/** Whether none of some rows from all over those from `from` has an Erasmus code; no where too few of them hold anything. */
export function lacksCodes(rows: Rows, from: number): boolean {
  const step = Math.max(1, (rows.length - from) / GLANCES);
  let filled = 0;
  for (let at = from; at < rows.length; at += step) {
    const row = rows[Math.floor(at)] ?? [];
    if (row.some((cell) => readErasmusCode(cell) !== null)) return false;
    if (holdsSomething(row)) filled++;
  }
  return filled * 2 >= GLANCES;
}

const GLANCES = 40;

/** A look at a sample of the cells of so many columns, in the rows from `from` that hold something. */
export function looksOf(columns: number, rows: Rows, from: number): readonly Look[] {
  const sample = sampleOf(rows, from);
  return Array.from({ length: columns }, (_, index) =>
    lookOf(sample.map((row) => row[index] ?? ""))
  );
}

function lookOf(values: readonly CellValue[]): Look {
  const filled = once(() => values.filter((value) => !isBlank(value) && !isErrorValue(value)));
  const share = (holds: (value: CellValue) => boolean): number =>
    filled().filter(holds).length / Math.max(1, filled().length);
  return {
    pic: once(() => share((value) => isWellFormedPic(readPic(value) ?? NaN))),
    erasmusCode: once(() => share((value) => readErasmusCode(value) !== null)),
    country: once(() => shareOfCountries(filled())),
    day: once(() => {
      const readDay = dayReader(filled());
      return share((value) => readDay(value) !== null);
    }),
    name: once(() => nameLook(filled())),
  };
}

function shareOfCountries(filled: readonly CellValue[]): number {
  const distinct = [...new Set(filled)];
  // Names of institutions are all different, and each would be searched for in every language.
  if (distinct.length > MOST_COUNTRIES) return 0;
  const countries = new Set(distinct.filter(isCountry));
  return filled.filter((value) => countries.has(value)).length / Math.max(1, filled.length);
}

const MOST_COUNTRIES = 80;

function isCountry(value: CellValue): boolean {
  if (typeof value !== "string" || value.length > 60) return false;
  const reading = readCountry(value);
  return reading.kind === "known" && reading.confidence === "certain";
}

// Names are long and all different; addresses hold figures, and web sites no blank.
function nameLook(filled: readonly CellValue[]): number {
  const texts = filled.filter((value): value is string => typeof value === "string");
  const names = texts.filter((text) => /\p{L}{3}/u.test(text) && !/[\d/@]/.test(text));
  const letters = names.reduce((sum, text) => sum + Math.min(text.length, 60), 0);
  return (letters * new Set(names).size) / Math.max(1, filled.length) ** 2;
}

function nameColumn(
  headers: readonly (HeaderKind | null)[],
  looks: readonly Look[],
  taken: ReadonlySet<number>
): number {
  const best = (isFit: (index: number) => boolean): number =>
    looks.reduce((found, look, index) => {
      if (taken.has(index) || !isFit(index) || look.name() < LEAST_NAME) return found;
      return found < 0 || look.name() > (looks[found]?.name() ?? 0) ? index : found;
    }, -1);
  const headed = best((index) => headers[index] === "name");
  return headed >= 0 ? headed : best((index) => headers[index] === null);
}

/** Letters on average. */
const LEAST_NAME = 6;

// No list of the rows that hold something is made: most sheets are no such list, and some have thousands of rows.
function sampleOf(rows: Rows, from: number): Rows {
  let filled = 0;
  for (let at = from; at < rows.length; at++) if (holdsSomething(rows[at] ?? [])) filled++;
  const sample: (readonly CellValue[])[] = [];
  const step = Math.max(1, filled / SAMPLE);
  let place = 0;
  let seen = 0;
  for (let at = from; at < rows.length && place < filled; at++) {
    const row = rows[at] ?? [];
    if (!holdsSomething(row) || seen++ < Math.floor(place)) continue;
    sample.push(row);
    place += step;
  }
  return sample;
}

type Rows = readonly (readonly CellValue[])[];

/** Whether a row is not empty. */
export function holdsSomething(row: readonly CellValue[]): boolean {
  return row.some((cell) => cell !== "");
}
