import { textGlance } from "./text-glance";

/** Words to be recognised in place: most stretches of a text are none of them, and told so before they are cut out. */
export class WordSet {
  private readonly words: ReadonlySet<string>;
  private readonly looks = new Uint8Array(LOOKS);
  private readonly lengths = new Uint8Array(LONGEST);

  /** @throws Error for words of 256 letters or more */
  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    for (const word of this.words) {
      if (word.length >= LONGEST) throw new Error(`"${word}" is too long to be told at a glance`);
      this.looks[lookOf(word, 0, word.length)] = 1;
      this.lengths[word.length] = 1;
    }
  }

  /** Whether a text has one of the words from `from` up to, and without, `to`. */
  has(text: string, from: number, to: number): boolean {
    if (this.lengths[to - from] !== 1 || this.looks[lookOf(text, from, to)] !== 1) return false;
    return this.words.has(text.slice(from, to));
  }

  /** Whether any word of a folded text is one of them. */
  hasAnyOf(text: string): boolean {
    const { length } = text;
    for (let from = 0; from < length;) {
      const blank = text.indexOf(" ", from);
      const to = blank < 0 ? length : blank;
      if (this.has(text, from, to)) return true;
      from = to + 1;
    }
    return false;
  }

  /** Whether the first word of a folded text is one of them. */
  hasFirstOf(text: string): boolean {
    const blank = text.indexOf(" ");
    return this.has(text, 0, blank < 0 ? text.length : blank);
  }
}

const LOOKS = 1024;
const LONGEST = 256;

function lookOf(word: string, from: number, to: number): number {
  return textGlance(word, from, to) % LOOKS;
}
