import { fold } from "./fold";
import { foldedUnits, type FoldedUnits } from "./folded-units";
import { unitAt } from "./unit-at";
import { phrases } from "./word-list";
import { UNKNOWN_WORD, WordNumbers } from "./word-numbers";
import { WordStarts } from "./word-starts";

/** Tells which of several lists have a piece in a name: bit `n` is set for list `n`. */
export interface PieceSearch {
  /** Of a name as typed. */
  readonly inName: (name: string) => number;
  readonly inFolded: (folded: string) => number;
}

/**
 * Prepares the search for pieces of names in all lists at once. A piece of up to five letters counts as a whole word, a
 * longer one at the beginning of a word, and behind "*" inside one too. Names are made of the same words again and again:
 * each word is searched once, and pieces of several words are compared only behind the first of them.
 * @throws Error for a piece inside words that is several: a mistake in our own tables
 */
export function pieceSearch(lists: readonly string[]): PieceSearch {
  const words = new SearchedWords(lists);
  const inFolded = (folded: string): number => {
    let found = 0;
    for (let from = 0; from < folded.length;) {
      const blank = folded.indexOf(" ", from);
      const to = blank < 0 ? folded.length : blank;
      const told = words.of(folded.slice(from, to));
      found |= told;
      for (const piece of words.piecesAfter(told))
        if (isInText(piece, folded, from)) found |= piece.bit;
      from = to + 1;
    }
    return found & ALL_LISTS;
  };
  // No string is made of a folded name: there are thousands, and each would be of use once.
  const inUnits = ({ units, count, hashes, ends, words: length }: FoldedUnits): number => {
    let found = 0;
    let from = 0;
    for (let i = 0; i < length; i++) {
      const to = ends[i] ?? 0;
      const told = words.ofUnits(units, from, to, hashes[i] ?? 0);
      found |= told;
      if (told > ALL_LISTS) found |= bitsIn(words.piecesAfter(told), units, from, count);
      from = to + 1;
    }
    return found & ALL_LISTS;
  };
  return {
    inName: (name) => {
      const folded = foldedUnits(name);
      return folded === null ? inFolded(fold(name)) : inUnits(folded);
    },
    inFolded,
  };
}

/** A bit for each list that has a piece in a word; above them, the number of the pieces of several words that it begins. */
const FIRST_NUMBER = 1 << 16;
const ALL_LISTS = FIRST_NUMBER - 1;

interface Piece {
  readonly letters: string;
  /** Whether its last word has to end where the piece ends. */
  readonly isWhole: boolean;
  readonly bit: number;
}

/** What words tell by themselves, each searched once. */
class SearchedWords {
  private readonly known = new WordNumbers(MOST_REMEMBERED);
  private readonly search: (word: string) => number;
  /** The pieces of several words that begin with the same one; first none. */
  private readonly several: readonly (readonly Piece[])[];
  private readonly placeInSeveral: ReadonlyMap<string, number>;

  /** @throws Error for more lists than there are bits: a mistake in our own tables */
  constructor(lists: readonly string[]) {
    if (2 ** lists.length > FIRST_NUMBER) throw new Error(`${lists.length} lists are too many`);
    this.search = searchThrough(lists);
    const several = [...piecesOfSeveral(lists)];
    this.several = [[], ...several.map(([, pieces]) => pieces)];
    this.placeInSeveral = new Map(several.map(([word], at) => [word, at + 1]));
  }

  of(word: string): number {
    return this.search(word) + (this.placeInSeveral.get(word) ?? 0) * FIRST_NUMBER;
  }

  /** The same for the word from `from` up to, and without, `to`; with its number. */
  ofUnits(units: Uint16Array, from: number, to: number, hash: number): number {
    const known = this.known.find(units, from, to, hash);
    return known === UNKNOWN_WORD ? this.learn(units, from, to, hash) : known;
  }

  /** The pieces of several words that begin with a word of which this is told. */
  piecesAfter(told: number): readonly Piece[] {
    return this.several[told >> 16] ?? [];
  }

  private learn(units: Uint16Array, from: number, to: number, hash: number): number {
    const told = this.of(String.fromCharCode(...units.subarray(from, to)));
    this.known.keep(units, from, to, hash, told);
    return told;
  }
}

const MOST_REMEMBERED = 5000;

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

function isInText({ letters, isWhole }: Piece, folded: string, from: number): boolean {
  const end = from + letters.length;
  if (!folded.startsWith(letters, from)) return false;
  return !isWhole || end === folded.length || folded.charAt(end) === " ";
}

function bitsIn(pieces: readonly Piece[], units: Uint16Array, from: number, count: number): number {
  let bits = 0;
  // By place: an iterator for each of thousands of names is garbage.
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece && isInUnits(piece, units, from, count)) bits |= piece.bit;
  }
  return bits;
}

function isInUnits(
  { letters, isWhole }: Piece,
  units: Uint16Array,
  from: number,
  count: number
): boolean {
  const { length } = letters;
  const end = from + length;
  if (end > count) return false;
  for (let i = 0; i < length; i++) if (unitAt(letters, i) !== units[from + i]) return false;
  return !isWhole || end === count || units[end] === BLANK;
}

const BLANK = 0x20;

function searchThrough(lists: readonly string[]): (folded: string) => number {
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
