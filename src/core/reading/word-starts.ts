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
      this.byStart[startOf(phrase, 0)]?.push({ letters, isWhole, tells });
    }
  }

  /** What the phrases tell that are found, from the text's beginning. */
  find(folded: string): readonly T[] {
    let found: T[] | undefined;
    for (let at = 0; at < folded.length; at = behindBlank(folded, at)) {
      const phrases = this.byStart[startOf(folded, at)] ?? NONE;
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
  return !isWhole || unitAt(text, at + letters.length) === BLANK;
}

/** Where the next word begins. */
function behindBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== BLANK) at++;
  return at + 1;
}

/** A number for the first three letters at a place of a text; some share one. */
function startOf(text: string, at: number): number {
  const firstTwo = 31 * unitAt(text, at) + unitAt(text, at + 1);
  return (31 * firstTwo + unitAt(text, at + 2)) % STARTS;
}

/** A text ends as a word does. */
function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : BLANK;
}

const BLANK = 0x20;
