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
      this.byStart[startOf(phrase, 0)]?.push({ phrase, tells });
    }
  }

  /** What the phrases tell that are found, from the text's beginning. */
  find(folded: string): readonly T[] {
    const text = `${folded} `;
    let found: T[] | undefined;
    for (let at = 0; at < folded.length; at = text.indexOf(" ", at) + 1) {
      for (const { phrase, tells } of this.byStart[startOf(text, at)] ?? []) {
        if (text.startsWith(phrase, at)) (found ??= []).push(tells);
      }
    }
    return found ?? NONE;
  }
}

const STARTS = 2048;

interface Phrase<T> {
  readonly phrase: string;
  readonly tells: T;
}

const NONE: readonly never[] = [];

/** A number for the first three letters at a place of a text; some share one. */
function startOf(text: string, at: number): number {
  const firstTwo = 31 * text.charCodeAt(at) + text.charCodeAt(at + 1);
  return (31 * firstTwo + text.charCodeAt(at + 2)) % STARTS;
}
