import { tidy } from "./blank";
import { BETWEEN, DOT, foldedUnit, LOOK_CLOSER, NOTHING } from "./folded-unit";
import { keyWords, SET_ASIDE } from "./organisation-name";
import { pairHash, spread, type WordHashes, withUnit } from "./word-hash";

export const NO_NAME = -1;

/** What is seen of one name at a glance, then of the next. */
export class NameGlance {
  /**
   * A number that two names with the same key share (see `sameOrganisationKey`), and others hardly ever; `NO_NAME` where
   * no letter or digit is left.
   */
  mark = NO_NAME;
  /** 1 where one of the words, or pairs of words, looked out for may stand in the name. */
  mayHold = 0;
  /** Whether there are only single blanks between other characters. */
  private isTidy = true;
  private words = 0;
  private wordBefore = 0;

  constructor(private readonly lookOutFor: WordHashes) {}

  /** Looks at a name as typed; returns it, white space tidied. */
  look(typed: string): string {
    const isTaken = this.isTaken(typed);
    if (isTaken && this.isTidy) return typed;
    const name = tidy(typed);
    if (!isTaken || !this.isTaken(name)) this.take(keyWords(name));
    return name;
  }

  /** Whether a name could be taken unit by unit, as most can. */
  private isTaken(name: string): boolean {
    this.begin();
    let hash = 0;
    let before = 0;
    // Letters since the word began or, in "S.r.l.", since the dot.
    let letters = 0;
    // The latest of these of another alphabet.
    let other = 0;
    let blank = -1;
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
        if (typed !== BLANK) this.isTidy &&= typed > BLANK && isNoWhiteSpace(typed);
        else {
          this.isTidy &&= blank < i - 1;
          blank = i;
        }
        // An abbreviation may stand in brackets; initials of other alphabets are none of ours.
        if (typed === CLOSING_BRACKET || (unit === DOT && other > 0 && letters < other + 2))
          return false;
        const isInitial = unit === DOT && letters === 1 && before >= A;
        letters = other = 0;
        if (before === 0 || isInitial) continue;
        this.endWord(hash);
        hash = before = 0;
      } else if (unit === NOTHING) this.isTidy &&= isNoWhiteSpace(typed);
      else return false;
    }
    this.isTidy &&= blank < name.length - 1;
    if (before !== 0) this.endWord(hash);
    this.end();
    return true;
  }

  /** Takes what a key compares of a name. */
  private take(words: string): void {
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
    this.isTidy = true;
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

/** A character that certainly is no white space. */
function isNoWhiteSpace(unit: number): boolean {
  return unit < 0x7f || (unit > 0xa0 && unit < FIRST_RARE_SPACE);
}

const FIRST_RARE_SPACE = 0x1680;
const [A, E, O, U] = [0x61, 0x65, 0x6f, 0x75];
const FIRST_OTHER = 0x80;
const BLANK = 0x20;
const CLOSING_BRACKET = 0x29;
