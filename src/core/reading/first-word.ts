import { foldedUnit, LOOK_CLOSER } from "./folded-unit";
import { unitAt } from "./unit-at";
import { withUnit, WordHashes } from "./word-hash";

/**
 * A quick look at how a text begins: no for texts that begin with other letters than these folded words do, or with a word
 * in plain letters that is none of them; yes for all others, so that they have to be looked at more closely.
 */
export function mayBeginWith(words: Iterable<string>): (text: string) => boolean {
  const all = [...words];
  const beginsOtherwise = otherBegins(all);
  const hashes = new WordHashes(all);
  return (text) => !beginsOtherwise(text) && mayBeWord(text, 0, hashes) !== NO_WORD;
}

/** The same for texts that are made of such words, and of others that are not in plain letters, from end to end. */
export function mayBeMadeOf(words: Iterable<string>): (text: string) => boolean {
  const all = [...words];
  const beginsOtherwise = otherBegins(all);
  const hashes = new WordHashes(all);
  return (text) => {
    if (beginsOtherwise(text)) return false;
    let next = mayBeWord(text, 0, hashes);
    while (next >= 0 && next < text.length) next = mayBeWord(text, next, hashes);
    return next !== NO_WORD;
  };
}

/** Whether a text begins with two or three letters with which none of some words begins. */
function otherBegins(words: readonly string[]): (text: string) => boolean {
  const begins = new Uint8Array(BEGINS);
  const pairs = new Uint8Array(BEGINS);
  for (const word of words) {
    if (word.length > 1) pairs[beginOf(0, unitAt(word, 0), unitAt(word, 1))] = 1;
    if (word.length > 2) begins[beginOf(unitAt(word, 0), unitAt(word, 1), unitAt(word, 2))] = 1;
  }
  return (text) => {
    const { length } = text;
    if (length < 2) return false;
    const first = foldedUnit(unitAt(text, 0));
    const second = foldedUnit(unitAt(text, 1));
    if (first <= LOOK_CLOSER || second <= LOOK_CLOSER) return false;
    const third = length > 2 ? foldedUnit(unitAt(text, 2)) : LOOK_CLOSER;
    return third > LOOK_CLOSER
      ? begins[beginOf(first, second, third)] === 0
      : pairs[beginOf(0, first, second)] === 0;
  };
}

/** Where the word behind the one at `from` begins; `NO_WORD` where that one is none of ours, `UNSURE` where it is not all in plain letters. */
function mayBeWord(text: string, from: number, hashes: WordHashes): number {
  const { length } = text;
  let end = from;
  let hash = 0;
  for (; end < length; end++) {
    const letter = smallLetter(unitAt(text, end));
    if (letter === NONE) break;
    hash = withUnit(hash, letter);
  }
  const isWhole = end === length || unitAt(text, end) === BLANK;
  if (end === from || !isWhole) return UNSURE;
  return hashes.has(hash) ? end + 1 : NO_WORD;
}

const NO_WORD = -1;
const UNSURE = -2;

const BEGINS = 4096;
const BLANK = 0x20;

/** A place for the first three letters of a word; hardly any other begin has it. */
function beginOf(first: number, second: number, third: number): number {
  return (31 * (31 * first + second) + third) & (BEGINS - 1);
}

/** The small form of a plain letter; `NONE` for any other character. */
function smallLetter(unit: number): number {
  // Capitals differ from small letters in one bit.
  const small = unit | 0x20;
  return small >= A && small <= Z ? small : NONE;
}

const NONE = 0;
const [A, Z] = [0x61, 0x7a];
