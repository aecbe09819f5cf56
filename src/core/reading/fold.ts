import { lettersIn } from "./folded-unit";
import { foldedUnits } from "./folded-units";

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

/** Most other texts; undefined for those that can't be taken unit by unit. */
function inOneGo(text: string): string | undefined {
  const folded = foldedUnits(text);
  if (folded === null) return undefined;
  // Handed over one by one: what is made of a typed array takes several times as long.
  const units = new Array<number>(folded.count);
  for (let i = 0; i < units.length; i++) units[i] = folded.units[i] ?? 0;
  return String.fromCharCode(...units);
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
