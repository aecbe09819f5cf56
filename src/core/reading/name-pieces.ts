import { fold } from "./fold";
import { FoldedNames } from "./folded-names";
import { foldedUnits, type FoldedUnits } from "./folded-units";
import { unitAt } from "./unit-at";
import { phrases } from "./word-list";
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
      const { bits, more } = words.of(folded.slice(from, to));
      found |= bits;
      for (const piece of more) if (isInText(piece, folded, from)) found |= piece.bit;
      from = to + 1;
    }
    return found;
  };
  // No string is made of a folded name: there are thousands, and each would be of use once.
  const inUnits = ({ units, count, hashes, ends, words: length }: FoldedUnits): number => {
    let found = 0;
    let from = 0;
    for (let i = 0; i < length; i++) {
      const to = ends[i] ?? 0;
      const { bits, more } = words.ofUnits(units, from, to, hashes[i] ?? 0);
      found |= bits;
      for (const piece of more) if (isInUnits(piece, units, from, count)) found |= piece.bit;
      from = to + 1;
    }
    return found;
  };
  return {
    inName: (name) => {
      const folded = foldedUnits(name);
      return folded === null ? inFolded(fold(name)) : inUnits(folded);
    },
    inFolded,
  };
}

/** What a word tells by itself, and the pieces of several words that begin with it. */
interface Searched {
  readonly bits: number;
  readonly more: readonly Piece[];
}

interface Piece {
  readonly letters: string;
  /** Whether its last word has to end where the piece ends. */
  readonly isWhole: boolean;
  readonly bit: number;
}

/** Words, each searched once. */
class SearchedWords {
  private readonly known = new FoldedNames<Searched>();
  private readonly search: (word: string) => number;
  private readonly several: ReadonlyMap<string, readonly Piece[]>;

  constructor(lists: readonly string[]) {
    this.search = searchThrough(lists);
    this.several = piecesOfSeveral(lists);
  }

  of(word: string): Searched {
    return this.known.get(word) ?? this.learn(word);
  }

  /** The same for the word from `from` up to, and without, `to`; with its number. */
  ofUnits(units: Uint16Array, from: number, to: number, hash: number): Searched {
    const known = this.known.find(units, from, to, hash);
    return known ?? this.learn(String.fromCharCode(...units.subarray(from, to)));
  }

  private learn(word: string): Searched {
    const searched = { bits: this.search(word), more: this.several.get(word) ?? NONE };
    return this.known.size < MOST_REMEMBERED ? this.known.add(word, searched) : searched;
  }
}

const MOST_REMEMBERED = 5000;
const NONE: readonly Piece[] = [];

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
