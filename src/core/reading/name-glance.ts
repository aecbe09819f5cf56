import { tidy } from "./blank";
import { fold } from "./fold";
import { foldedUnits, type FoldedUnits } from "./folded-units";
import {
  isOfTranscription,
  SET_ASIDE,
  withoutAbbreviation,
  withoutTranscription,
} from "./organisation-name";
import { hashOf, pairHash, spread, type WordHashes, withUnit } from "./word-hash";

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
  /** Whether words are all it is made of, full stops behind their letters and single blanks between them. */
  isPlain = true;
  private words = 0;
  private wordBefore = 0;

  constructor(private readonly lookOutFor: WordHashes) {}

  /** Looks at a name as typed; returns it, white space tidied. */
  look(typed: string): string {
    // Brackets are no words, so that nothing is set aside of most names.
    const name = foldedUnits(typed)?.isPlain ? typed : withoutAbbreviation(typed);
    const folded = foldedUnits(name);
    this.begin();
    if (folded) this.takeUnits(folded);
    else this.takeText(fold(name));
    // What was set aside may be one of the words looked out for.
    if (name !== typed) this.mayHold = 1;
    this.end();
    const isWhole = folded !== null && name === typed;
    this.isPlain = isWhole && folded.isPlain;
    return isWhole && folded.isTidy ? typed : tidy(typed);
  }

  private takeUnits({ units, hashes, ends, words, mayBeTranscribed }: FoldedUnits): void {
    let from = 0;
    for (let i = 0; i < words; i++) {
      const hash = hashes[i] ?? 0;
      const to = ends[i] ?? 0;
      this.addWord(hash, mayBeTranscribed ? keyHash(units, from, to) : hash);
      from = to + 1;
    }
  }

  private takeText(folded: string): void {
    if (folded === "") return;
    const keys = withoutTranscription(folded).split(" ");
    folded.split(" ").forEach((word, i) => this.addWord(hashOf(word), hashOf(keys[i] ?? "")));
  }

  private begin(): void {
    this.mark = 0;
    this.mayHold = 0;
    this.words = 0;
    this.wordBefore = 0;
  }

  /** `key`: the number of the word as a key compares it. */
  private addWord(hash: number, key: number): void {
    const { lookOutFor } = this;
    if (lookOutFor.has(hash) || lookOutFor.has(pairHash(this.wordBefore, hash))) this.mayHold = 1;
    this.words++;
    this.wordBefore = hash;
    if (!SET_ASIDE.has(key)) this.mark = (this.mark + spread(key)) | 0;
  }

  private end(): void {
    if (this.words === 0) this.mark = NO_NAME;
    else if (this.mark === NO_NAME) this.mark = 0;
  }
}

/** The number of a word without what was transcribed in it. */
function keyHash(units: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) {
    if (!isOfTranscription(units, from, to, at)) hash = withUnit(hash, units[at] ?? 0);
  }
  return hash;
}
