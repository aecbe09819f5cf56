/**
 * What is left of a text once spelling is forgiven: lower case, no accents, no punctuation, single spaces, initials
 * joined ("S.r.l." is "srl", "N. Ireland" is "n ireland"). Scripts stay what they are: Greek, Cyrillic and Arabic are
 * kept, never transliterated. Two texts that differ only in such ways fold to the same; "" when no letter or digit is left.
 * The one place where spelling is forgiven: whoever compares texts compares what this returns.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const letters = ASCII.test(text) ? text.toLowerCase() : lettersIn(text);
  return joinInitials(letters).replace(SEPARATORS, " ").trim();
}

// Most cells are words and single spaces only.
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
// eslint-disable-next-line no-control-regex -- the ASCII range begins with control characters, line breaks among them
const ASCII = /^[\x00-\x7f]*$/;
// All that stands between letters once others than these are put to blanks; a single blank is left as it is.
const SEPARATORS = / [^a-z0-9\x80-\uffff]+|[^a-z0-9 \x80-\uffff][^a-z0-9\x80-\uffff]*/g;

/** A text in lower case, each character of other alphabets than ours put to its letters; ASCII punctuation stays. */
function lettersIn(text: string): string {
  return text.replace(NOT_ASCII, lettersOf).toLowerCase();
}

// eslint-disable-next-line no-control-regex -- see above
const NOT_ASCII = /[^\x00-\x7f]/gu;

/** The few hundred characters that a workbook is written in, each looked into once. */
const LETTERS = new Map<string, string>();

function lettersOf(character: string): string {
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
