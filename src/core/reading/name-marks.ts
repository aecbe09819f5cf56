import { BETWEEN, DOT, foldedUnit, LOOK_CLOSER, NOTHING } from "./folded-unit";
import { keyWords, SET_ASIDE } from "./organisation-name";
import { pairHash, spread, WordHashes, withUnit } from "./word-hash";

/** What tells names apart at a glance, in the order of the names. */
export interface NameMarks {
  /**
   * A number that two names with the same key share (see `sameOrganisationKey`), and others hardly ever: in a table of
   * thousands, most names are told apart by it, and need no key. `NO_NAME` where no letter or digit is left.
   */
  readonly marks: Int32Array;
  /** 1 where one of the words, or pairs of words, looked out for may stand in the name, to be looked at more closely. */
  readonly mayHold: Uint8Array;
}

export const NO_NAME = -1;

/** Goes through names once each; those that stand in many rows once. */
export function nameMarks(names: readonly string[], lookOutFor: WordHashes): NameMarks {
  const marks = new Int32Array(names.length);
  const mayHold = new Uint8Array(names.length);
  const rows = new Map<string, number>();
  const glance = new Glance(lookOutFor);
  names.forEach((name, at) => {
    // A table in which more names differ says few of them again.
    const isListed = rows.size < MOST_REMEMBERED;
    const before = isListed ? rows.get(name) : undefined;
    if (isListed && before === undefined) rows.set(name, at);
    if (before === undefined && !glance.isTaken(name)) glance.take(keyWords(name));
    marks[at] = before === undefined ? glance.mark : (marks[before] ?? NO_NAME);
    mayHold[at] = before === undefined ? glance.mayHold : (mayHold[before] ?? 1);
  });
  return { marks, mayHold };
}

const MOST_REMEMBERED = 1000;

/** What was seen of the latest name. */
class Glance {
  mark = NO_NAME;
  mayHold = 0;
  private words = 0;
  private wordBefore = 0;

  constructor(private readonly lookOutFor: WordHashes) {}

  /** Whether a name as typed could be taken unit by unit, as most can. */
  isTaken(name: string): boolean {
    this.begin();
    let hash = 0;
    let before = 0;
    // Letters since the word began or, in "S.r.l.", since the dot.
    let letters = 0;
    // The latest of these of another alphabet.
    let other = 0;
    for (let i = 0; i < name.length; i++) {
      const typed = name.charCodeAt(i);
      const unit = foldedUnit(typed);
      if (unit > LOOK_CLOSER) {
        // "ue" may stand for "ü".
        if (unit === E && (before === A || before === O || before === U)) return false;
        hash = withUnit(hash, unit);
        before = unit;
        letters++;
        if (unit >= FIRST_OTHER) other = letters;
      } else if (unit === BETWEEN || unit === DOT) {
        // An abbreviation may stand in brackets; initials of other alphabets are none of ours.
        if (typed === CLOSING_BRACKET || (unit === DOT && other > 0 && letters < other + 2))
          return false;
        const isInitial = unit === DOT && letters === 1 && before >= A;
        letters = other = 0;
        if (before === 0 || isInitial) continue;
        this.endWord(hash);
        hash = before = 0;
      } else if (unit !== NOTHING) return false;
    }
    if (before !== 0) this.endWord(hash);
    this.end();
    return true;
  }

  /** Takes what a key compares of a name. */
  take(words: string): void {
    this.begin();
    let hash = 0;
    for (let i = 0; i <= words.length; i++) {
      const unit = i < words.length ? words.charCodeAt(i) : BLANK;
      if (unit !== BLANK) hash = withUnit(hash, unit);
      else {
        if (words !== "") this.endWord(hash);
        hash = 0;
      }
    }
    this.end();
    // An abbreviation that was set aside may be one of the words.
    this.mayHold = 1;
  }

  private begin(): void {
    this.mark = 0;
    this.mayHold = 0;
    this.words = 0;
    this.wordBefore = 0;
  }

  private endWord(hash: number): void {
    const { lookOutFor } = this;
    if (lookOutFor.has(hash) || lookOutFor.has(pairHash(this.wordBefore, hash))) this.mayHold = 1;
    this.words++;
    this.wordBefore = hash;
    if (!SET_ASIDE.has(hash)) this.mark = (this.mark + spread(hash)) | 0;
  }

  private end(): void {
    if (this.words === 0) this.mark = NO_NAME;
    else if (this.mark === NO_NAME) this.mark = 0;
  }
}

const [A, E, O, U] = [0x61, 0x65, 0x6f, 0x75];
const FIRST_OTHER = 0x80;
const BLANK = 0x20;
const CLOSING_BRACKET = 0x29;
