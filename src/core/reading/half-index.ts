import { letterSet, lettersApart } from "./letter-set";
import { unitAt } from "./unit-at";

/**
 * Finds what is spelt like a text without a look at every spelling. Of two slips, both lie in one half of a spelling, and
 * the other is in the text as it is; or each half has one, and what is left of the first without some letter is left of
 * the text's beginning without one too (symmetric deletion). A swap across the middle changes a letter on either side of
 * it, and leaves the rest of one half as it is. So spellings are kept under those, and a text's beginnings and ends of
 * about half its length are looked up.
 */
export class HalfIndex {
  private readonly lengths: Int32Array;
  private readonly letters: Int32Array;
  private readonly longest: number;
  private readonly hashes: Hashes;
  /** The spellings' places in the list, ordered by the hash of the halves they are kept under. */
  private readonly places: Int32Array;
  /** Where in `places` those of each hash begin. */
  private readonly begins: Int32Array;
  private readonly bits: number;
  /** The places of all spellings that a text of more than `FEW_ARE_LONGER` letters may be like, the shortest first. */
  private readonly long: Int32Array;
  /** By length, where in `long` those begin that are as long; behind the last, where all end. */
  private readonly longBegins: Int32Array;
  /** By place: the look-up that came by last. */
  private readonly seen: Int32Array;
  private lookUp = 0;

  constructor(spellings: readonly string[]) {
    this.lengths = Int32Array.from(spellings, ({ length }) => length);
    this.letters = Int32Array.from(spellings, letterSet);
    this.longest = this.lengths.reduce((longest, length) => Math.max(longest, length), 0);
    this.hashes = new Hashes(this.longest + 2);
    this.seen = new Int32Array(spellings.length);
    const long = [...spellings.keys()].filter((place) => this.lengthOf(place) > FEW_ARE_LONGER - MOST_SLIPS); // prettier-ignore
    this.long = Int32Array.from(long.sort((a, b) => this.lengthOf(a) - this.lengthOf(b)));
    this.longBegins = beginsOf(this.long.map((place) => this.lengthOf(place)), this.longest + 1 + MOST_SLIPS); // prettier-ignore

    const count = this.lengths.reduce((sum, length) => sum + (length >> 1) + 3, 0);
    this.bits = 32 - Math.clz32(count);
    const [keys, owners] = [new Int32Array(count), new Int32Array(count)];
    let filled = 0;
    for (let place = 0; place < spellings.length; place++) {
      const spelling = spellings[place] ?? "";
      const [middle, end] = [spelling.length >> 1, spelling.length];
      this.hashes.take(spelling);
      for (let left = NONE; left < middle; left++) {
        keys[filled] = this.hashes.of(0, middle, left, START, this.bits);
        owners[filled++] = place;
      }
      for (let from = middle; from <= Math.min(middle + 1, end); from++) {
        keys[filled] = this.hashes.of(from, end, NONE, END, this.bits);
        owners[filled++] = place;
      }
    }
    this.begins = beginsOf(keys.subarray(0, filled), 2 ** this.bits);
    this.places = ordered(keys.subarray(0, filled), owners, this.begins);
  }

  /** The places in the list of all spellings up to `most` slips away, and of some others, each once. */
  placesLike(text: string, most: 0 | 1 | 2): readonly number[] {
    const found: number[] = [];
    const { length } = text;
    if (length > this.longest + most) return found;
    const typed = { length, letters: letterSet(text), most };
    this.lookUp++;
    if (length > FEW_ARE_LONGER) {
      const [from, to] = [length - most, length + most + 1];
      const { long, longBegins } = this;
      this.collectFrom(long, longBegins[from] ?? 0, longBegins[to] ?? long.length, typed, found);
      return found;
    }
    this.hashes.take(text);
    this.collectByStart((length - most) >> 1, (length + most) >> 1, typed, found);
    this.collectByEnd((length - most + 1) >> 1, (length + most + 1) >> 1, typed, found);
    return found;
  }

  private lengthOf(place: number): number {
    return this.lengths[place] ?? 0;
  }

  /** Looks among the first halves that are `shortest` to `longest` letters long. */
  private collectByStart(shortest: number, longest: number, typed: Typed, found: number[]): void {
    const { hashes, bits } = this;
    const last = Math.min(longest + 1, typed.length);
    for (let size = Math.max(shortest - 1, 0); size <= last; size++) {
      if (size <= longest) this.collect(hashes.of(0, size, NONE, START, bits), typed, found);
      if (typed.most < 2 || size < shortest) continue;
      for (let left = 0; left < size; left++) {
        this.collect(hashes.of(0, size, left, START, bits), typed, found);
      }
    }
  }

  /** Likewise among the second halves. */
  private collectByEnd(shortest: number, longest: number, typed: Typed, found: number[]): void {
    const { length } = typed;
    for (let size = Math.max(shortest - 1, 0); size <= Math.min(longest, length); size++) {
      const key = this.hashes.of(length - size, length, NONE, END, this.bits);
      this.collect(key, typed, found);
    }
  }

  private collect(key: number, typed: Typed, found: number[]): void {
    const { begins, places } = this;
    this.collectFrom(places, begins[key] ?? 0, begins[key + 1] ?? 0, typed, found);
  }

  private collectFrom(
    places: Int32Array,
    begin: number,
    end: number,
    { length, letters, most }: Typed,
    found: number[]
  ): void {
    const { seen, lookUp } = this;
    for (let i = begin; i < end; i++) {
      const place = places[i] ?? 0;
      if (seen[place] === lookUp) continue;
      seen[place] = lookUp;
      if (Math.abs((this.lengths[place] ?? 0) - length) > most) continue;
      if (lettersApart(this.letters[place] ?? 0, letters) <= 2 * most) found.push(place);
    }
  }
}

/** Among longer spellings a look at each takes less time than halves: names of institutions are longer than most countries'. */
const FEW_ARE_LONGER = 27;

const MOST_SLIPS = 2;

interface Typed {
  readonly length: number;
  readonly letters: number;
  readonly most: number;
}

const START = 0;
const END = 1;
/** Of a stretch of which no letter is left out. */
const NONE = -1;

/** Where each key begins once all are in order; behind the last, where all end. */
function beginsOf(keys: Int32Array, count: number): Int32Array {
  const begins = new Int32Array(count + 1);
  for (const key of keys) begins[key + 1] = (begins[key + 1] ?? 0) + 1;
  for (let key = 1; key <= count; key++) {
    begins[key] = (begins[key] ?? 0) + (begins[key - 1] ?? 0);
  }
  return begins;
}

function ordered(keys: Int32Array, owners: Int32Array, begins: Int32Array): Int32Array {
  const places = new Int32Array(keys.length);
  const next = begins.slice();
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const at = next[key] ?? 0;
    places[at] = owners[i] ?? 0;
    next[key] = at + 1;
  }
  return places;
}

/** Hashes of stretches of a text, each in the same time whatever its length (Rabin and Karp). */
class Hashes {
  private readonly upTo: Int32Array;
  private readonly powers: Int32Array;

  constructor(longest: number) {
    this.upTo = new Int32Array(longest + 1);
    this.powers = new Int32Array(longest + 1).fill(1);
    for (let i = 1; i <= longest; i++) this.powers[i] = Math.imul(this.powers[i - 1] ?? 0, BASE);
  }

  take(text: string): void {
    const { length } = text;
    for (let i = 0; i < length; i++) {
      this.upTo[i + 1] = Math.imul(this.upTo[i] ?? 0, BASE) + unitAt(text, i);
    }
  }

  /** Of the letters from `from` up to, and without, `to`; without the one at `left`. */
  of(from: number, to: number, left: number, side: number, bits: number): number {
    const whole =
      left === NONE
        ? this.stretch(from, to)
        : Math.imul(this.stretch(from, left), this.powers[to - left - 1] ?? 0) +
          this.stretch(left + 1, to);
    return Math.imul(whole ^ side, SPREAD) >>> (32 - bits);
  }

  private stretch(from: number, to: number): number {
    return (this.upTo[to] ?? 0) - Math.imul(this.upTo[from] ?? 0, this.powers[to - from] ?? 0);
  }
}

const BASE = 0x01000193;
// Knuth's multiplier, which carries what differs into the upper bits.
const SPREAD = 0x9e3779b1;
