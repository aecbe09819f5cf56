import { unitAt } from "./unit-at";

/**
 * Phrases to be found where a word of a folded text begins, each with what it tells. One that ends in a blank is found as
 * whole words only. A text is gone through word by word, and each word compared with the few phrases that begin as it does.
 */
export class WordStarts<T> {
  private readonly byStart: readonly Phrase<T>[][] = Array.from({ length: STARTS }, () => []);

  /** @throws Error for a phrase of less than three letters, a blank behind it included: a mistake in our own tables */
  constructor(phrases: Iterable<readonly [phrase: string, tells: T]>) {
    for (const [phrase, tells] of phrases) {
      if (phrase.length < 3) throw new Error(`"${phrase}" is too short to be found`);
      const letters = phrase.trimEnd();
      const isWhole = letters.length < phrase.length;
      this.byStart[startOf(phrase, 0, phrase.length)]?.push({ letters, isWhole, tells });
    }
  }

  /** What the phrases tell that are found, from the text's beginning. */
  find(folded: string): readonly T[] {
    let found: T[] | undefined;
    const { length } = folded;
    for (let at = 0; at < length; at = behindBlank(folded, at, length)) {
      const phrases = this.byStart[startOf(folded, at, length)] ?? NONE;
      for (let i = 0; i < phrases.length; i++) {
        const phrase = phrases[i];
        if (phrase && standsAt(folded, at, phrase)) (found ??= []).push(phrase.tells);
      }
    }
    return found ?? NONE;
  }
}

const STARTS = 2048;

interface Phrase<T> {
  readonly letters: string;
  /** Whether its last word has to end where the phrase ends. */
  readonly isWhole: boolean;
  readonly tells: T;
}

const NONE: readonly never[] = [];

function standsAt(text: string, at: number, { letters, isWhole }: Phrase<unknown>): boolean {
  if (!text.startsWith(letters, at)) return false;
  return !isWhole || unitOrBlank(text, at + letters.length, text.length) === BLANK;
}

/** Where the next word begins. */
function behindBlank(text: string, from: number, length: number): number {
  let at = from;
  while (at < length && unitAt(text, at) !== BLANK) at++;
  return at + 1;
}

/** A number for the first three letters at a place of a text; some share one. */
function startOf(text: string, at: number, length: number): number {
  const firstTwo = 31 * unitOrBlank(text, at, length) + unitOrBlank(text, at + 1, length);
  return (31 * firstTwo + unitOrBlank(text, at + 2, length)) % STARTS;
}

/** A text ends as a word does. */
function unitOrBlank(text: string, at: number, length: number): number {
  return at < length ? unitAt(text, at) : BLANK;
}

const BLANK = 0x20;
