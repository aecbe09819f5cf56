/**
 * What a UTF-16 unit of a text is folded to: the unit of its letter or digit, or one of the five below, which no folded
 * text has. Each is looked into once.
 */
export function foldedUnit(unit: number): number {
  return FOLDED_UNITS[unit] || (FOLDED_UNITS[unit] = lookInto(unit));
}

/** The same if it has been looked into before, else `UNKNOWN`: for loops that are left for what is rare. */
export function knownUnit(unit: number): number {
  return FOLDED_UNITS[unit] ?? UNKNOWN;
}

/** Looks into the letters of the programme countries' alphabets: a few microseconds each, for which no table then has to wait. */
export function meetLetters(): void {
  for (let unit = FIRST_WITH_ACCENT; unit < BEHIND_CYRILLIC; unit++) foldedUnit(unit);
}

// Latin with accents, Greek, Cyrillic, and little else between them.
const [FIRST_WITH_ACCENT, BEHIND_CYRILLIC] = [0xc0, 0x460];

export const UNKNOWN = 0;

/** Left out: accents, marks without width. */
export const NOTHING = 1;
/** Stands between words. */
export const BETWEEN = 2;
/** Several letters, see `lettersOf`. */
export const SEVERAL = 3;
/** Stands behind an initial, or between words. */
export const DOT = 4;
/** One of the rarest, not to be understood by itself. */
export const LOOK_CLOSER = 5;

/** A text in lower case, each character of other alphabets than ours put to its letters; ASCII punctuation stays. */
export function lettersIn(text: string): string {
  return text.replace(NOT_ASCII, lettersOf).toLowerCase();
}

/** The letters that a character of another alphabet than ours is put to. */
export function lettersOf(character: string): string {
  const known = LETTERS.get(character);
  if (known !== undefined) return known;
  const letters = character
    .normalize("NFKD")
    .toLowerCase()
    .replace(INVISIBLE, "")
    .replace(APOSTROPHE_LETTERS, " ")
    .replace(SPECIAL_LETTERS, (letter) => SPELT_OUT[letter] ?? letter)
    .replace(NO_LETTERS, " ");
  LETTERS.set(character, letters);
  return letters;
}

/** By unit; `UNKNOWN` until it is first met. */
const FOLDED_UNITS = new Uint16Array(0x10000);

function lookInto(unit: number): number {
  if (unit === FULL_STOP) return DOT;
  const isHalfALetter = unit >= 0xd800 && unit <= 0xdfff;
  const letters = lettersIn(String.fromCharCode(unit));
  if (isHalfALetter || letters.includes(".")) return LOOK_CLOSER;
  if (letters === "") return NOTHING;
  if (!NO_SEPARATOR.test(letters)) return letters.length === 1 ? BETWEEN : LOOK_CLOSER;
  return letters.length === 1 ? letters.charCodeAt(0) : SEVERAL;
}

const FULL_STOP = 0x2e;
const NO_SEPARATOR = /^[a-z0-9\x80-\uffff]+$/;

// eslint-disable-next-line no-control-regex -- the ASCII range begins with control characters, line breaks among them
const NOT_ASCII = /[^\x00-\x7f]/gu;

/** The few hundred characters that a workbook is written in, each looked into once. */
const LETTERS = new Map<string, string>();

// eslint-disable-next-line no-control-regex -- see above
const NO_LETTERS = /[^\x00-\x7f\p{L}\p{N}\p{Mc}]/gu;

// Accents once split off, soft hyphens, zero-width and direction marks, the Arabic stretching stroke.
const INVISIBLE = /[\p{Mn}\p{Cf}\u0640]+/gu;
// Unicode calls these letters; people type them as apostrophes.
const APOSTROPHE_LETTERS = /[\u02b9-\u02bf\u02c8]/g;

// Letters that Unicode doesn't take apart.
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ı: "i",
  ə: "e",
  ς: "σ",
};
const SPECIAL_LETTERS = new RegExp(`[${Object.keys(SPELT_OUT).join("")}]`, "g");
