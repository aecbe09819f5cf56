import { fold } from "../reading/fold";
import type { CellValue } from "../table/grid";

/** Reads a cell as a day, as ISO 8601; null for anything else. */
export type ReadDay = (value: CellValue) => string | null;

/**
 * How the cells of one column are read as days: the spreadsheet's own numbers, ISO dates, "1.1.2021", "01-Jan-2021". The
 * day stands before the month, as in the Commission's files, unless a cell of the column shows that it can't.
 */
export function dayReader(column: readonly CellValue[]): ReadDay {
  const monthFirst = column.some(isMonthFirst);
  return (value) => {
    if (typeof value === "number") return dayOfNumber(value);
    return typeof value === "string" ? dayOfText(value, monthFirst) : null;
  };
}

/** The first day that a text names ("list_08042024.xlsx", "situation on 8 April 2026"); null where it names none. */
export function dayNamedIn(text: string): string | null {
  for (const [pattern, order] of PATTERNS_WITHIN) {
    const match = pattern.exec(text);
    const day = match && dayOf(order, match.slice(2));
    if (day) return day;
  }
  return dayWithMonthName(fold(text));
}

type Order = "ymd" | "dmy" | "mdy";

const ISO = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/;
const NUMERIC = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\s.*)?$/;

// The group before is what lookbehind would say, which the webviews of older Macs don't have.
const PATTERNS_WITHIN: readonly (readonly [RegExp, Order])[] = [
  [/(^|\D)(\d{4})[-_. ](\d{1,2})[-_. ](\d{1,2})(?!\d)/, "ymd"],
  [/(^|\D)(\d{1,2})[-_. /](\d{1,2})[-_. /](\d{4})(?!\d)/, "dmy"],
  [/(^|\D)(\d{4})(\d{2})(\d{2})(?!\d)/, "ymd"],
  [/(^|\D)(\d{2})(\d{2})(\d{4})(?!\d)/, "dmy"],
];

function isMonthFirst(value: CellValue): boolean {
  const [, , second] = typeof value === "string" ? (NUMERIC.exec(value) ?? []) : [];
  return Number(second) > 12;
}

function dayOfText(text: string, monthFirst: boolean): string | null {
  const iso = ISO.exec(text);
  if (iso) return dayOf("ymd", iso.slice(1));
  const numeric = NUMERIC.exec(text);
  if (numeric) return dayOf(monthFirst ? "mdy" : "dmy", numeric.slice(1));
  return text.length > LONGEST_DAY ? null : dayWithMonthName(fold(text));
}

function dayWithMonthName(folded: string): string | null {
  const [, day, month = "", year] = MONTH_NAMED.exec(folded) ?? [];
  const number = MONTHS.indexOf(month.slice(0, 3)) + 1;
  return number === 0 ? null : dayOf("ymd", [year, String(number), day]);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMED = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9}) (\d{4})(?!\d)/;
const LONGEST_DAY = 30;

function dayOf(order: Order, parts: readonly (string | undefined)[]): string | null {
  const [first, second, third] = parts.map(Number);
  const [year, month, day] =
    order === "ymd"
      ? [first, second, third]
      : order === "dmy"
        ? [third, second, first]
        : [third, first, second];
  return asIso(year ?? 0, month ?? 0, day ?? 0);
}

// The charters began in 2014; anything far from that is no day of one.
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

function asIso(year: number, month: number, day: number): string | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  // 31 February is no day, though it can be reckoned with.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The spreadsheet's own numbers for days, 1 January 2000 to 31 December 2099, counted from 30 December 1899. */
const DAYS = { first: 36_526, last: 73_050 };

function dayOfNumber(value: number): string | null {
  if (!(value >= DAYS.first && value < DAYS.last + 1)) return null;
  const milliseconds = Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000;
  return new Date(milliseconds).toISOString().slice(0, 10);
}
