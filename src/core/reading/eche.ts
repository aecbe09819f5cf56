import type { CellValue } from "../table/grid";
import { isBlank, tidy } from "./blank";
import { readErasmusCode } from "./identifier";
import { readMark } from "./mark";
import type { Reading } from "./reading";

/**
 * Reads a cell of a column about the Erasmus Charter for Higher Education: a mark or a word for yes or no; the charter's
 * number, the days it is valid or an Erasmus code, with no other words around them, mean yes: "applied 2026" and "2014-2020"
 * don't. A lone dash likely means no.
 */
export function readEche(value: CellValue): Reading<boolean> {
  const typed = tidy(value);
  const mark = readMark(value);
  if (mark.kind === "known" && mark.confidence === "certain") return mark;
  if (typeof value === "number")
    return isPast(value) ? unreadable(typed) : known(typed, true, "certain");
  if (LONE_DASH.test(typed)) return known(typed, false, "likely");
  if (isBlank(value)) return { kind: "blank" };
  if (readErasmusCode(value) || saysWhich(typed.replace(BESIDE, " ").trim()))
    return known(typed, true, "certain");
  return mark.kind === "blank" ? unreadable(typed) : mark;
}

const LONE_DASH = /^[-\u2010-\u2015\u2212]+$/;
// "ECHE valid until 2027", "Yes (101012345)".
const BESIDE = /\b(?:yes|eche|valid|until|till|to|bis)\b[:,]?|[()]/gi;

/** Whether a text is a charter's number, or gives its days: of several years the last tells whether it is still valid. */
function saysWhich(text: string): boolean {
  if (NUMBER.test(text)) return true;
  const years = DAYS.test(text) ? text.replace(SHORT_PERIOD, "20").match(/20\d\d/g) : null;
  return Math.max(...(years ?? []).map(Number)) > LAST_YEAR_PAST;
}

// "101012345", "265123-EPP-1-2020-1-DE-EPPKA1-ECHE".
const NUMBER = /^\d{5,}(?:-\w+)*$/;
const DAYS = /^[\d\s.,;/:\u2013-]+$/;
// "2021-27".
const SHORT_PERIOD = /^20\d\d\D+(?=\d\d$)/;

// A date up to 2025 may be when a charter began or when it ended: it proves no valid one, and is asked about.
const LAST_YEAR_PAST = 2025;
/** The spreadsheet's own numbers for the days of 2000 to 2025. */
const DAYS_PAST = { from: 36_526, to: 46_022 };

function isPast(day: number): boolean {
  const isYear = day >= 2000 && day <= LAST_YEAR_PAST;
  return isYear || (day >= DAYS_PAST.from && day <= DAYS_PAST.to);
}

function known(typed: string, value: boolean, confidence: "certain" | "likely"): Reading<boolean> {
  return { kind: "known", value, typed, confidence, evidence: "code" };
}

function unreadable(typed: string): Reading<boolean> {
  return { kind: "unreadable", typed, suggestions: [true, false] };
}
