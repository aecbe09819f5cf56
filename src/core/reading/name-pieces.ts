import { fold } from "./fold";
import { remembered } from "./remembered";
import { phrases } from "./word-list";
import { WordStarts } from "./word-starts";

/** Tells which of several lists have a piece in a folded name: bit `n` is set for list `n`. */
export type PieceSearch = (folded: string) => number;

/**
 * Prepares the search for pieces of names in all lists at once. A piece of up to five letters counts as a whole word, a
 * longer one at the beginning of a word, and behind "*" inside one too. Names are made of the same words again and again:
 * each word is searched once, and pieces of several words are compared only behind the first of them.
 * @throws Error for a piece inside words that is several: a mistake in our own tables
 */
export function pieceSearch(lists: readonly string[]): PieceSearch {
  const search = searchThrough(lists);
  const more = piecesOfSeveral(lists);
  const inWord = remembered(
    (word: string) => search(word) | (more.has(word) ? MORE : 0),
    MOST_REMEMBERED
  );
  return (folded) => {
    let found = 0;
    const { length } = folded;
    for (let from = 0; from < length;) {
      const blank = folded.indexOf(" ", from);
      const to = blank < 0 ? length : blank;
      const word = folded.slice(from, to);
      const bits = inWord(word);
      found |= bits & MORE ? (bits ^ MORE) | bitsOf(more.get(word) ?? [], folded, from) : bits;
      from = to + 1;
    }
    return found;
  };
}

/** Set for a word that a piece of several words begins with. */
const MORE = 2 ** 30;
const MOST_REMEMBERED = 5000;

interface Piece {
  readonly letters: string;
  /** Whether its last word has to end where the piece ends. */
  readonly isWhole: boolean;
  readonly bit: number;
}

/** The pieces of several words, by the first of these. */
function piecesOfSeveral(lists: readonly string[]): ReadonlyMap<string, readonly Piece[]> {
  const pieces = new Map<string, Piece[]>();
  for (const [piece, list] of lists.flatMap(piecesAtStarts)) {
    const letters = piece.trimEnd();
    const [first = "", ...others] = letters.split(" ");
    if (others.length === 0) continue;
    const one = { letters, isWhole: letters !== piece, bit: 1 << list };
    pieces.set(first, [...(pieces.get(first) ?? []), one]);
  }
  return pieces;
}

function bitsOf(pieces: readonly Piece[], folded: string, from: number): number {
  let found = 0;
  for (const { letters, isWhole, bit } of pieces) {
    const end = from + letters.length;
    const isThere = folded.startsWith(letters, from);
    if (isThere && (!isWhole || end === folded.length || folded.charAt(end) === " ")) found |= bit;
  }
  return found;
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
  if (!piece.startsWith("*")) return false;
  if (piece.trim().includes(" ")) throw new Error(`"${piece}" is more than a piece of a word`);
  return true;
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
