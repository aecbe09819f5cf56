import { foldedUnit, LOOK_CLOSER } from "./folded-unit";
import { unitAt } from "./unit-at";

/**
 * A quick look at how a text begins: no for texts that begin with other letters than these folded words do, or with a word
 * in plain letters that is none of them; yes for all others, so that they have to be looked at more closely.
 */
export function mayBeginWith(words: Iterable<string>): (text: string) => boolean {
  const all = new Set(words);
  const begins = new Uint8Array(BEGINS);
  /** By first letter: for each length of a word that begins so, a bit. */
  const lengths = new Int32Array(LETTERS);
  for (const word of all) {
    if (word === "") continue;
    if (word.length > 1) begins[beginOf(unitAt(word, 0), unitAt(word, 1))] = 1;
    const letter = letterAt(word, 0);
    if (letter < LETTERS) lengths[letter] = (lengths[letter] ?? 0) | (1 << word.length);
  }
  return (text) => {
    const { length } = text;
    if (length > 1) {
      const first = foldedUnit(unitAt(text, 0));
      const second = foldedUnit(unitAt(text, 1));
      const areLetters = first > LOOK_CLOSER && second > LOOK_CLOSER;
      if (areLetters && begins[beginOf(first, second)] === 0) return false;
    }
    let end = 0;
    while (end < length && letterAt(text, end) < LETTERS) end++;
    const isWhole = end === length || unitAt(text, end) === BLANK;
    if (end === 0 || !isWhole) return true;
    if ((((lengths[letterAt(text, 0)] ?? 0) >> end) & 1) === 0) return false;
    return all.has(text.slice(0, end).toLowerCase());
  };
}

const BEGINS = 1024;
const LETTERS = 26;
const BLANK = 0x20;

/** A place for the first two letters of a word; hardly any other begin has it. */
function beginOf(first: number, second: number): number {
  return (31 * first + second) % BEGINS;
}

/** Its place in the alphabet, from 0; `LETTERS` for any other character. */
function letterAt(text: string, at: number): number {
  // Capitals differ from small letters in one bit.
  const place = (unitAt(text, at) | 0x20) - 0x61;
  return place >= 0 && place < LETTERS ? place : LETTERS;
}
