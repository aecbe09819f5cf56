import { spread } from "./word-hash";

/** What `WordNumbers` says of a word it has not met. */
export const UNKNOWN_WORD = -1;

/**
 * Words in folded units with a number for each, 0 or more. Told apart by their number (see `withUnit`), their length and their
 * first letter: two that have all three come by once in some ten thousand tables of thousands of words.
 */
export class WordNumbers {
  private readonly hashes: Int32Array;
  private readonly looks: Int32Array;
  private readonly numbers: Int32Array;
  private readonly shift: number;
  private size = 0;

  /** `most`: how many words are kept at most. */
  constructor(private readonly most: number) {
    // A hash table with room for twice as many, each at its own place or at the next that is free.
    const bits = 32 - Math.clz32(2 * most);
    this.shift = 32 - bits;
    this.hashes = new Int32Array(2 ** bits);
    this.looks = new Int32Array(2 ** bits);
    this.numbers = new Int32Array(2 ** bits);
  }

  /** The number kept for the word from `from` up to, and without, `to`; `UNKNOWN_WORD` for none. `hash`: its own. */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    const place = this.placeOf(hash, lookOf(units, from, to));
    return this.looks[place] === 0 ? UNKNOWN_WORD : (this.numbers[place] ?? 0);
  }

  /** Keeps a number for a word that has none, as long as there is room for it. */
  keep(units: Uint16Array, from: number, to: number, hash: number, number: number): void {
    if (this.size >= this.most) return;
    this.size++;
    const look = lookOf(units, from, to);
    const place = this.placeOf(hash, look);
    this.hashes[place] = hash;
    this.looks[place] = look;
    this.numbers[place] = number;
  }

  private placeOf(hash: number, look: number): number {
    const { hashes, looks } = this;
    let place = spread(hash) >>> this.shift;
    while (looks[place] !== 0 && (looks[place] !== look || hashes[place] !== hash))
      place = (place + 1) & (looks.length - 1);
    return place;
  }
}

/** Never 0: no folded unit is. */
function lookOf(units: Uint16Array, from: number, to: number): number {
  return ((units[from] ?? 0) << 16) | (to - from);
}
