/**
 * What is left of a text once spelling is forgiven: lower case, no accents, no punctuation, single spaces, initials
 * joined ("S.r.l." is "srl", "N. Ireland" is "n ireland"). Scripts stay what they are: Greek, Cyrillic and Arabic are
 * kept, never transliterated. Two texts that differ only in such ways fold to the same; "" when no letter or digit is left.
 * The one place where spelling is forgiven: whoever compares texts compares what this returns.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  if (ASCII.test(text)) return foldAscii(text);
  const split = text.normalize("NFKD");
  const bare = split.replace(ACCENTS, "");
  if (ASCII.test(bare)) return foldAscii(bare);
  const letters = split
    .toLowerCase()
    .replace(INVISIBLE, "")
    .replace(APOSTROPHE_LETTERS, " ")
    .replace(SPECIAL_LETTERS, (letter) => SPELT_OUT[letter] ?? letter);
  return joinWords(joinInitials(letters, INITIALS_OF_ANY_SCRIPT), NOT_A_LETTER);
}

function foldAscii(text: string): string {
  const letters = text.toLowerCase();
  return joinWords(
    HAS_INITIAL.test(letters) ? joinInitials(letters, INITIALS) : letters,
    NOT_PLAIN
  );
}

// Most cells are words and single spaces only, others but for accents or a hyphen; the quick ways keep 10,000 names near a
// millisecond.
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
// eslint-disable-next-line no-control-regex -- the ASCII range begins with control characters, line breaks among them
const ASCII = /^[\x00-\x7f]*$/;
// A single space is left as it is.
const NOT_PLAIN = / [^a-z0-9]+|[^a-z0-9 ][^a-z0-9]*/g;
const NOT_A_LETTER = /[^\p{L}\p{N}\p{Mc}]+/gu;

// The accents of most languages in Latin letters, once split off.
const ACCENTS = /[\u0300-\u036f]+/g;
// All accents, soft hyphens, zero-width and direction marks, the Arabic stretching stroke.
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

// Without lookbehind, which the webviews of older Macs don't have.
const HAS_INITIAL = /(?:^|[^a-z0-9])[a-z]\./;
const INITIALS = /(^|[^a-z0-9])((?:[a-z]\.)+)/g;
const INITIALS_OF_ANY_SCRIPT = /(^|[^\p{L}\p{N}])((?:\p{L}\.)+)/gu;

function joinInitials(text: string, initials: RegExp): string {
  if (!text.includes(".")) return text;
  return text.replace(
    initials,
    (_all, before: string, dotted: string) => before + dotted.replace(/\./g, "")
  );
}

function joinWords(text: string, separators: RegExp): string {
  return text.replace(separators, " ").trim();
}
