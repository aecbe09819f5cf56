import { unitAt } from "./unit-at";

/**
 * Folded phrases whatever the endings of their words: "industry associations" has the stem of "Industry association",
 * "professional organization" that of "professional organisation". Words that join others are left out.
 */
export function stemOfPhrase(folded: string): string {
  let stems = "";
  if (!folded.includes(" ")) return stemOfLongWord(folded);
  const { length } = folded;
  for (let from = 0; from < length;) {
    const blank = folded.indexOf(" ", from);
    const to = blank < 0 ? length : blank;
    const word = folded.slice(from, to);
    if (!JOINING.has(word)) stems += stems === "" ? stemOfWord(word) : ` ${stemOfWord(word)}`;
    from = to + 1;
  }
  return stems;
}

const JOINING: ReadonlySet<string> = new Set(["and", "the", "und", "et", "en", "og", "och"]);

// What is short, and alone, means too many things with other endings: "technik" is no "technikum".
function stemOfLongWord(word: string): string {
  const stem = stemOfWord(word);
  return stem.length < LONG_ENOUGH ? word : stem;
}

/** A word without the endings of number, gender and case; five letters are left of it at least. */
export function stemOfWord(word: string): string {
  const { length } = word;
  if (length <= SHORTEST) return word;
  let end = length;
  if (CONSONANTS.has(unitAt(word, end - 1))) end--;
  // Scandinavian plurals, but no employer.
  if (end >= LONG && unitAt(word, end - 1) === R && VOWELS.has(unitAt(word, end - 2))) end -= 2;
  end = withoutVowels(word, end);
  // "asociación", "asociaciones".
  if (end > SHORTEST && word.startsWith("ion", end - 3)) end = withoutVowels(word, end - 1);
  const stem = word.slice(0, end);
  return stem.startsWith("organiz") ? `organis${stem.slice(7)}` : stem;
}

/** The stem of what long words end with: of a long word more is left out at its end. */
export function stemOfEnding(ending: string): string {
  return stemOfWord(BEGINNING + ending).slice(BEGINNING.length);
}

// Whatever it is, five letters of it stay.
const BEGINNING = "#####";

function withoutVowels(word: string, from: number): number {
  let end = from;
  while (end > SHORTEST && VOWELS.has(unitAt(word, end - 1))) end--;
  return end;
}

const LONG_ENOUGH = 8;
const SHORTEST = 5;
const LONG = 9;
const R = 0x72;
const CONSONANTS = units("snσν");
const VOWELS = units("aeiouyαεηιουωаеиоуыьйяюіїєј");

function units(letters: string): ReadonlySet<number> {
  return new Set([...letters].map((letter) => unitAt(letter, 0)));
}
