import { fold } from "./fold";
import { phrases } from "./word-list";

/** Tells which of several lists have a piece in a folded name: bit `n` is set for list `n`. */
export type PieceSearch = (folded: string) => number;

/**
 * Prepares the search for pieces of names in all lists at once. A piece of up to five letters counts as a whole word, a
 * longer one at the beginning of a word, and behind "*" inside one too. A name is gone through word by word, and each word
 * compared with the few pieces that begin as it does.
 */
export function pieceSearch(lists: readonly string[]): PieceSearch {
  const inWords = lists.map((list) => anyOf(phrases(list).filter(isInWords)));
  const anyInWords = anyOf(lists.flatMap((list) => phrases(list).filter(isInWords)));
  const byStart = atTheirStarts(lists);
  return (folded) => {
    const text = `${folded} `;
    let found = 0;
    for (let at = 0; at < folded.length; at = text.indexOf(" ", at) + 1) {
      for (const { piece, list } of byStart[startOf(text, at)] ?? []) {
        if (text.startsWith(piece, at)) found |= 1 << list;
      }
    }
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

interface Piece {
  readonly piece: string;
  readonly list: number;
}

function atTheirStarts(lists: readonly string[]): readonly (readonly Piece[])[] {
  const byStart: Piece[][] = Array.from({ length: STARTS }, () => []);
  lists.forEach((all, list) => {
    const pieces = phrases(all).flatMap((phrase) => (isInWords(phrase) ? [] : [asSought(phrase)]));
    // "universit" finds all that "university" finds.
    const telling = pieces.filter(
      (piece) => !pieces.some((other) => other !== piece && piece.startsWith(other))
    );
    for (const piece of telling) byStart[startOf(piece, 0)]?.push({ piece, list });
  });
  return byStart;
}

function asSought(phrase: string): string {
  const folded = fold(phrase);
  return folded.length <= LONGEST_WHOLE_WORD ? `${folded} ` : folded;
}

const LONGEST_WHOLE_WORD = 5;

const STARTS = 2048;

/** A number for the first three letters at a place of a text; some share one. */
function startOf(text: string, at: number): number {
  const firstTwo = 31 * text.charCodeAt(at) + text.charCodeAt(at + 1);
  return (31 * firstTwo + text.charCodeAt(at + 2)) % STARTS;
}
