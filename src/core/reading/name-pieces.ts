import { fold } from "./fold";
import { remembered } from "./remembered";
import { phrases } from "./word-list";
import { WordStarts } from "./word-starts";

/** Tells which of several lists have a piece in a folded name: bit `n` is set for list `n`. */
export type PieceSearch = (folded: string) => number;

/**
 * Prepares the search for pieces of names in all lists at once. A piece of up to five letters counts as a whole word, a
 * longer one at the beginning of a word, and behind "*" inside one too. Names are made of the same words again and again:
 * each word is searched once, and a name as a whole only where a piece of several words may begin.
 * @throws Error for a piece inside words that is several: a mistake in our own tables
 */
export function pieceSearch(lists: readonly string[]): PieceSearch {
  const search = searchThrough(lists);
  const beginMore = new Set(lists.flatMap(phrases).flatMap(firstOfSeveral));
  const inWord = remembered(
    (word: string) => search(word) | (beginMore.has(word) ? MORE : 0),
    MOST_REMEMBERED
  );
  return (folded) => {
    let found = 0;
    const { length } = folded;
    for (let from = 0; from < length;) {
      const blank = folded.indexOf(" ", from);
      const to = blank < 0 ? length : blank;
      found |= inWord(folded.slice(from, to));
      from = to + 1;
    }
    return found & MORE ? search(folded) : found;
  };
}

/** Set for a word that a piece of several words begins with. */
const MORE = 2 ** 30;
const MOST_REMEMBERED = 5000;

function firstOfSeveral(piece: string): readonly string[] {
  const [first = "", ...more] = fold(piece).split(" ");
  if (more.length === 0) return [];
  if (isInWords(piece)) throw new Error(`"${piece}" is more than a piece of a word`);
  return [first];
}

function searchThrough(lists: readonly string[]): PieceSearch {
  const inWords = lists.map((list) => anyOf(phrases(list).filter(isInWords)));
  const anyInWords = anyOf(lists.flatMap((list) => phrases(list).filter(isInWords)));
  const atStarts = new WordStarts(lists.flatMap(piecesAtStarts));
  return (folded) => {
    let found = 0;
    for (const list of atStarts.find(folded)) found |= 1 << list;
    if (!anyInWords.test(folded)) return found;
    inWords.forEach((pieces, list) => {
      if (pieces.test(folded)) found |= 1 << list;
    });
    return found;
  };
}

function isInWords(piece: string): boolean {
  return piece.startsWith("*");
}

function anyOf(pieces: readonly string[]): RegExp {
  return pieces.length === 0 ? /(?!)/ : new RegExp(pieces.map(fold).join("|"));
}

function piecesAtStarts(all: string, list: number): readonly (readonly [string, number])[] {
  const pieces = phrases(all).flatMap((phrase) => (isInWords(phrase) ? [] : [asSought(phrase)]));
  // "universit" finds all that "university" finds.
  const telling = pieces.filter(
    (piece) => !pieces.some((other) => other !== piece && piece.startsWith(other))
  );
  return telling.map((piece) => [piece, list]);
}

function asSought(phrase: string): string {
  const folded = fold(phrase);
  return folded.length <= LONGEST_WHOLE_WORD ? `${folded} ` : folded;
}

const LONGEST_WHOLE_WORD = 5;
