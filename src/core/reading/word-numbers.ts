import { spread } from "./word-hash";

/** What `WordNumbers` says of a word it has not met. */
export const UNKNOWN_WORD = -1;

/**
 * Words in folded units with a number for each, 0 or more. Told apart by their number (see `withUnit`), their length and their
 * first letter: two that have all three come by once in some ten thousand tables of thousands of words.
 */
export class WordNumbers {
  /** Of each word its hash, its look and its number, one behind the other: what is asked for together lies together. */
  private readonly slots: Int32Array;
  private readonly shift: number;
  private size = 0;

  /** `most`: how many words are kept at most. */
  constructor(private readonly most: number) {
    // A hash table with room for twice as many, each at its own place or at the next that is free.
    const bits = 32 - Math.clz32(2 * most);
    this.shift = 32 - bits;
    this.slots = new Int32Array(SLOT * 2 ** bits);
  }

  /** The number kept for the word from `from` up to, and without, `to`; `UNKNOWN_WORD` for none. `hash`: its own. */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    const place = this.placeOf(hash, lookOf(units, from, to));
    return this.slots[place + LOOK] === 0 ? UNKNOWN_WORD : (this.slots[place + NUMBER] ?? 0);
  }

  /** Keeps a number for a word that has none, as long as there is room for it. */
  keep(units: Uint16Array, from: number, to: number, hash: number, number: number): void {
    if (this.size >= this.most) return;
    this.size++;
    const look = lookOf(units, from, to);
    const place = this.placeOf(hash, look);
    this.slots[place] = hash;
    this.slots[place + LOOK] = look;
    this.slots[place + NUMBER] = number;
  }

  private placeOf(hash: number, look: number): number {
    const { slots } = this;
    let place = SLOT * (spread(hash) >>> this.shift);
    for (let found = slots[place + LOOK]; found !== 0; found = slots[place + LOOK]) {
      if (found === look && slots[place] === hash) break;
      place = (place + SLOT) & (slots.length - 1);
    }
    return place;
  }
}

/** A power of two, so that the last place is followed by the first. */
const SLOT = 4;
const LOOK = 1;
const NUMBER = 2;

/** Never 0: no folded unit is. */
function lookOf(units: Uint16Array, from: number, to: number): number {
  return ((units[from] ?? 0) << 16) | (to - from);
}
