import type { CellValue } from "../table/grid";
import { isBlank, isErrorValue, tidy } from "./blank";
import { fold } from "./fold";
import { readErasmusCode } from "./identifier";
import { readMark } from "./mark";
import type { Reading } from "./reading";

/**
 * Reads a cell of a column about the Erasmus Charter for Higher Education: a mark or a word for yes or no; the charter's
 * number, its dates or an Erasmus code mean yes. A lone dash likely means no.
 */
export function readEche(value: CellValue): Reading<boolean> {
  const typed = tidy(value);
  const mark = readMark(value);
  if (mark.kind === "known" && mark.confidence === "certain") return mark;
  if (isPastDate(value)) return unreadable(typed);
  if (typeof value === "number") return known(typed, true, "certain");
  if (LONE_DASH.test(typed)) return known(typed, false, "likely");
  if (isBlank(value)) return { kind: "blank" };
  if (isErrorValue(value) || IN_DOUBT.test(fold(typed))) return unreadable(typed);
  if (readErasmusCode(value) || CHARTER_NUMBER.test(typed)) return known(typed, true, "certain");
  return mark.kind === "blank" ? unreadable(typed) : mark;
}

const LONE_DASH = /^[-\u2010-\u2015\u2212]+$/;
// "applied in 2025" and "expired 2020" hold figures too.
const IN_DOUBT =
  /\b(?:applied|applying|application|pending|expired|expires|in progress|requested|not|no|without|until|beantragt|demande)\b/;
// Charter and application numbers, "2021-2027", a date: whatever they look like, at least four figures in a row.
const CHARTER_NUMBER = /\d{4}/;

// A date up to 2025 may be when a charter began or when it ended: it proves no valid one, and is asked about.
const LAST_YEAR_PAST = 2025;
const DATE = /^(?:\d{1,2}[./-]){0,2}(\d{4})$|^(\d{4})[./-]\d{1,2}[./-]\d{1,2}$/;
/** The spreadsheet's own numbers for the days of 2000 to 2025. */
const DAYS_PAST = { from: 36_526, to: 46_022 };

function isPastDate(value: CellValue): boolean {
  if (typeof value === "number" && value >= DAYS_PAST.from) return value <= DAYS_PAST.to;
  const [, last, first] = DATE.exec(tidy(value)) ?? [];
  const year = Number(last ?? first);
  return year >= 2000 && year <= LAST_YEAR_PAST;
}

function known(typed: string, value: boolean, confidence: "certain" | "likely"): Reading<boolean> {
  return { kind: "known", value, typed, confidence, evidence: "code" };
}

function unreadable(typed: string): Reading<boolean> {
  return { kind: "unreadable", typed, suggestions: [true, false] };
}
