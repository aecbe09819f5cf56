import { fold } from "./fold";
import { phrases } from "./word-list";
import { WordStarts } from "./word-starts";

/** Tells which of several lists have a piece in a folded name: bit `n` is set for list `n`. */
export type PieceSearch = (folded: string) => number;

/**
 * Prepares the search for pieces of names in all lists at once. A piece of up to five letters counts as a whole word, a
 * longer one at the beginning of a word, and behind "*" inside one too.
 */
export function pieceSearch(lists: readonly string[]): PieceSearch {
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
