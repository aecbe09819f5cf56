import {
  DOT,
  foldedUnit,
  lettersIn,
  lettersOf,
  LOOK_CLOSER,
  NOTHING,
  SEVERAL,
} from "./folded-unit";

/**
 * What is left of a text once spelling is forgiven: lower case, no accents, no punctuation, single spaces, initials
 * joined ("S.r.l." is "srl", "N. Ireland" is "n ireland"). Scripts stay what they are: Greek, Cyrillic and Arabic are
 * kept, never transliterated. Two texts that differ only in such ways fold to the same; "" when no letter or digit is left.
 * The one place where spelling is forgiven: whoever compares texts compares what this returns.
 */
export function fold(text: string): string {
  if (text === latest) return latestFolded;
  latestFolded = PLAIN.test(text) ? text.toLowerCase() : (inOneGo(text) ?? stepByStep(text));
  latest = text;
  return latestFolded;
}

// A cell is tried as a country, as a role, as a type …, one after the other.
let latest = "";
let latestFolded = "";

// Most cells are words and single spaces only.
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Most other texts, unit by unit; undefined for the rarest letters, for initials of other alphabets, and for long texts. */
function inOneGo(text: string): string | undefined {
  if (text.length > MOST_UNITS) return undefined;
  const units: number[] = [];
  let count = 0;
  // Where the word begins that may turn out to be an initial.
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const folded = foldedUnit(text.charCodeAt(i));
    if (folded > LOOK_CLOSER) units[count++] = folded;
    else if (folded === SEVERAL) {
      const letters = lettersOf(text.charAt(i));
      for (let j = 0; j < letters.length; j++) units[count++] = letters.charCodeAt(j);
    } else if (folded === LOOK_CLOSER) return undefined;
    else if (folded !== NOTHING) {
      if (folded === DOT && endsInOtherAlphabet(units, start)) return undefined;
      const isInitial = folded === DOT && count === start + 1 && isLetter(units[start] ?? 0);
      if (!isInitial && count > 0 && units[count - 1] !== BLANK) units[count++] = BLANK;
      start = count;
    }
  }
  if (units[count - 1] === BLANK) units.pop();
  return String.fromCharCode(...units);
}

// All are handed over at once, and every engine takes as many.
const MOST_UNITS = 500;
const BLANK = 0x20;

/** Whether one of the last two units of a word isn't ours: then it takes more to see whether they are initials. */
function endsInOtherAlphabet(units: readonly number[], start: number): boolean {
  for (let i = Math.max(start, units.length - 2); i < units.length; i++) {
    if ((units[i] ?? 0) >= 0x80) return true;
  }
  return false;
}

function stepByStep(text: string): string {
  const letters = ASCII.test(text) ? text.toLowerCase() : lettersIn(text);
  return joinInitials(letters).replace(SEPARATORS, " ").trim();
}

// eslint-disable-next-line no-control-regex -- the ASCII range begins with control characters, line breaks among them
const ASCII = /^[\x00-\x7f]*$/;
// All that stands between letters once others than these are put to blanks; a single blank is left as it is.
const SEPARATORS = / [^a-z0-9\x80-\uffff]+|[^a-z0-9 \x80-\uffff][^a-z0-9\x80-\uffff]*/g;

function joinInitials(text: string): string {
  if (!text.includes(".")) return text;
  if (ASCII.test(text)) return joinAsciiInitials(text);
  return text.replace(
    INITIALS_OF_ANY_SCRIPT,
    (_all, before: string, dotted: string) => before + dotted.replace(/\./g, "")
  );
}

// Without lookbehind, which the webviews of older Macs don't have.
const INITIALS_OF_ANY_SCRIPT = /(^|[^\p{L}\p{N}])((?:\p{L}\.)+)/gu;

// The same for plain letters, in a third of the time.
function joinAsciiInitials(text: string): string {
  let joined = "";
  let from = 0;
  for (let dot = text.indexOf("."); dot >= 0; dot = text.indexOf(".", dot + 1)) {
    const isInitial = isLetter(text.charCodeAt(dot - 1)) && !isInWord(text.charCodeAt(dot - 2));
    if (!isInitial) continue;
    joined += text.slice(from, dot);
    from = dot + 1;
  }
  return joined + text.slice(from);
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isInWord(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39);
}
