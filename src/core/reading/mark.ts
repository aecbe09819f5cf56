import { NO_SIGNS, NO_WORDS, YES_SIGNS, YES_WORDS } from "../../reference/yes-no-words";
import type { CellValue } from "../table/grid";
import { isBlank, isErrorValue, tidy } from "./blank";
import { fold } from "./fold";
import type { Reading } from "./reading";
import { listedParts, phrases } from "./word-list";

/**
 * Reads a yes/no cell: a tick, x, a word for yes or no in our languages, 1 or 0, true or false. Likely where such a word
 * comes first among others ("yes, since 2014"). A blank is blank: what that means depends on the column.
 */
export function readMark(value: CellValue): Reading<boolean> {
  const typed = tidy(value);
  const whole = meaningOf(value);
  if (whole !== undefined) return known(typed, whole, "certain");
  if (isBlank(value)) return { kind: "blank" };
  if (typeof value !== "string" || isErrorValue(value)) return unreadable(typed);

  const [first = "", ...others] = listedParts(typed);
  const meaning = others.length > 0 ? meaningOf(first.trim()) : undefined;
  return meaning === undefined ? unreadable(typed) : known(typed, meaning, "likely");
}

/** The same under a header that says by which letters: "SME (O/N)". */
export function markReadUnder(header: string): (value: CellValue) => Reading<boolean> {
  const [, yes = "", no = ""] = LETTERS.exec(header) ?? [];
  if (!LETTERS_OF_LANGUAGES.has(fold(yes + no))) return readMark;
  return (value) => {
    const typed = tidy(value);
    const folded = fold(typed);
    if (folded === fold(yes)) return known(typed, true, "certain");
    return folded === fold(no) ? known(typed, false, "certain") : readMark(value);
  };
}

// Oui/Non, Tak/Nie, Da/Ne, Ano/Ne, Igen/Nem, Evet/Hayır, Kyllä/Ei; others are known without.
const LETTERS_OF_LANGUAGES: ReadonlySet<string> = new Set([
  "on",
  "tn",
  "dn",
  "an",
  "in",
  "eh",
  "ke",
]);
const LETTERS = /(?:^|[^\p{L}])(\p{L})\s?[/|]\s?(\p{L})(?!\p{L})/u;

const YES: ReadonlySet<string> = new Set(phrases(YES_WORDS).map(fold));
const NO: ReadonlySet<string> = new Set(phrases(NO_WORDS).map(fold));
// An emoji's colour or an invisible variation selector says nothing more.
const VARIATION = /[\ufe0e\ufe0f]/g;

function meaningOf(value: CellValue): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value === 1 ? true : value === 0 ? false : undefined;
  const sign = signIn(value);
  if (sign !== "" && YES_SIGNS.includes(sign)) return true;
  if (sign !== "" && NO_SIGNS.includes(sign)) return false;
  const folded = fold(value);
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : undefined;
}

/** The only character of a cell; "" where there are more, or none. */
function signIn(value: string): string {
  const sign = value.replace(VARIATION, "").trim();
  return sign.length === 1 ? sign : "";
}

function known(typed: string, value: boolean, confidence: "certain" | "likely"): Reading<boolean> {
  return { kind: "known", value, typed, confidence, evidence: "mark" };
}

function unreadable(typed: string): Reading<boolean> {
  return { kind: "unreadable", typed, suggestions: [true, false] };
}
