import {
  BETWEEN,
  DOT,
  foldedUnit,
  knownUnit,
  lettersOf,
  LOOK_CLOSER,
  NOTHING,
  SEVERAL,
  UNKNOWN,
} from "./folded-unit";
import { unitAt } from "./unit-at";
import { withUnit } from "./word-hash";

/** A folded text as UTF-16 units, for those who need no string of it. */
export interface FoldedUnits {
  /** The first `count` are the text's; words are one blank apart. */
  readonly units: Uint16Array;
  readonly count: number;
  /** The number of each word (see `withUnit`), and where in `units` it ends; as many as `words`. */
  readonly hashes: Int32Array;
  readonly ends: Uint16Array;
  readonly words: number;
  /** Whether "ae", "oe" or "ue" may stand in it, which may be a letter that somebody transcribed. */
  readonly mayBeTranscribed: boolean;
  /** Whether the white space of the text as typed is single blanks between other characters; if in doubt, no. */
  readonly isTidy: boolean;
  /** Whether it is made of words, with full stops behind letters only, and such blanks; if in doubt, no. */
  readonly isPlain: boolean;
}

/**
 * Folds most texts unit by unit; null for the rarest letters, for initials of other alphabets, and for long texts: these
 * take `fold`. The answer holds until the next text is folded.
 */
export function foldedUnits(text: string): FoldedUnits | null {
  if (text === latest) return isFolded ? FOLDED : null;
  latest = text;
  return (isFolded = take(text)) ? FOLDED : null;
}

const MOST_TYPED = 500;
// One character stands for up to eighteen.
const MOST_UNITS = 20 * MOST_TYPED;
const FOLDED = {
  units: new Uint16Array(MOST_UNITS),
  count: 0,
  hashes: new Int32Array(MOST_UNITS),
  ends: new Uint16Array(MOST_UNITS),
  words: 0,
  mayBeTranscribed: false,
  isTidy: true,
  isPlain: true,
};
// A cell is tried as a country, as a role, as a type …, one after the other.
let latest = "";
let isFolded = true;

// Whatever is rare leaves the loop: engines keep in registers what little is left.
function take(text: string): boolean {
  if (text.length > MOST_TYPED) return false;
  const { units, hashes, ends } = FOLDED;
  let count = 0;
  let words = 0;
  let hash = 0;
  let pairs = 0;
  let last = 0;
  let isTidy = true;
  let isPlain = true;
  let blankAt = -1;
  let wasBlank = 1;
  const { length } = text;
  let i = 0;
  // Letters, and single blanks between them: nearly all there is. Without a branch where words end, for engines guess wrongly
  // there at every other word.
  for (; i < length; i++) {
    const typed = unitAt(text, i);
    const isBlank = ((typed ^ BLANK) - 1) >>> 31;
    const folded = (knownUnit(typed) & (isBlank - 1)) | (isBlank * BLANK);
    if (folded <= LOOK_CLOSER || (isBlank & wasBlank) === 1) break;
    pairs |= PAIRS[pairOf(last, folded)] ?? 0;
    last = folded;
    // What stands here is the word's once it ends.
    hashes[words] = hash;
    ends[words] = count;
    units[count++] = folded;
    words += isBlank;
    hash = withUnit(hash, folded) & (isBlank - 1);
    wasBlank = isBlank;
  }
  if (wasBlank === 1) blankAt = i - 1;
  for (; i < length; i++) {
    const typed = unitAt(text, i);
    const folded = knownUnit(typed);
    if (folded > LOOK_CLOSER) {
      pairs |= PAIRS[pairOf(last, folded)] ?? 0;
      last = folded;
      units[count++] = folded;
      hash = withUnit(hash, folded);
    } else {
      if (folded === UNKNOWN || folded === SEVERAL) return take(speltOut(text));
      if (folded === LOOK_CLOSER) return false;
      if (typed === BLANK) {
        isTidy &&= i > blankAt + 1;
        blankAt = i;
      } else {
        isTidy &&= !mayBeSpace(typed);
        isPlain &&= folded === DOT && count > 0 && (units[count - 1] ?? 0) > NINE;
      }
      if (folded === NOTHING) continue;
      const before = folded === DOT ? beforeDot(text, i) : "word";
      if (before === "other") return false;
      if (before !== "word" || count === 0 || units[count - 1] === BLANK) continue;
      hashes[words] = hash;
      ends[words++] = count;
      units[count++] = BLANK;
      hash = 0;
      last = 0;
    }
  }
  const endsBlank = count > 0 && units[count - 1] === BLANK;
  FOLDED.isTidy = isTidy && blankAt < length - 1;
  FOLDED.isPlain = FOLDED.isTidy && isPlain;
  FOLDED.count = endsBlank ? count - 1 : count;
  if (count > 0 && !endsBlank) {
    hashes[words] = hash;
    ends[words++] = count;
  }
  FOLDED.words = words;
  FOLDED.mayBeTranscribed = pairs !== 0;
  return true;
}

const BLANK = 0x20;
const NINE = 0x39;

/** A number for two letters; those of other alphabets than ours may share one. */
function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

function mayBeSpace(unit: number): boolean {
  return unit < BLANK || (unit > 0x7e && unit < 0xa1) || unit >= FIRST_RARE_SPACE;
}

const FIRST_RARE_SPACE = 0x1680;

/** With the letters of each character that stands for several; none is unknown any more. */
function speltOut(text: string): string {
  return [...text]
    .map((one) => (foldedUnit(unitAt(one, 0)) === SEVERAL ? lettersOf(one) : one))
    .join("");
}

/** What ends at a dot: the initial of a name, letters of other alphabets that may be some, or a word like any. */
function beforeDot(text: string, dot: number): "initial" | "other" | "word" {
  const last = foldedAt(text, dot - 1);
  const before = foldedAt(text, dot - 2);
  if (last === NOTHING || before === NOTHING) return "other";
  if (last >= FIRST_OTHER || (last > LOOK_CLOSER && before >= FIRST_OTHER)) return "other";
  const isLetter = last >= A && last <= Z;
  return isLetter && before <= LOOK_CLOSER ? "initial" : "word";
}

/** A text begins as a word does. */
function foldedAt(text: string, at: number): number {
  return at < 0 ? BETWEEN : foldedUnit(unitAt(text, at));
}

const FIRST_OTHER = 0x80;
const [A, E, O, U, Z] = [0x61, 0x65, 0x6f, 0x75, 0x7a];
/** By their number, whether two letters may stand for one that somebody transcribed. */
const PAIRS = new Uint8Array(1024);
for (const first of [A, O, U]) PAIRS[pairOf(first, E)] = 1;
