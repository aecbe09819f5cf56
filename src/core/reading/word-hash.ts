import { unitAt } from "./unit-at";

/** The number for a word with one more letter; a word begins with 0. The hash by Fowler, Noll and Vo, without its offset. */
export function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

const FNV_PRIME = 0x01000193;

/** The number of folded units from `from` up to, and without, `to`. */
export function hashOfUnits(units: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = withUnit(hash, units[i] ?? 0);
  return hash;
}

/** The number for two words, one behind the other. */
export function pairHash(first: number, second: number): number {
  return spread(first) ^ second;
}

/** Spreads numbers that are alike, so that sums of them differ (Knuth's multiplier). */
export function spread(hash: number): number {
  return Math.imul(hash, 0x9e3779b1);
}

/** Folded words, and pairs of words, known by their numbers alone: what is none of them passes for one once in some million. */
export class WordHashes {
  private readonly hashes: ReadonlySet<number>;
  /** By the last bits of a number, a bit: whether any word has them. Hardly any other word does. */
  private readonly looks = new Uint8Array(LOOKS / 8);

  /** @throws Error for three words and more: a mistake in our own tables */
  constructor(words: Iterable<string>) {
    this.hashes = new Set([...words].map(hashOfPhrase));
    for (const hash of this.hashes) {
      const place = (hash & (LOOKS - 1)) >> 3;
      this.looks[place] = (this.looks[place] ?? 0) | (1 << (hash & 7));
    }
  }

  has(hash: number): boolean {
    const look = this.looks[(hash & (LOOKS - 1)) >> 3] ?? 0;
    return ((look >> (hash & 7)) & 1) === 1 && this.hashes.has(hash);
  }
}

const LOOKS = 2 ** 15;

function hashOfPhrase(phrase: string): number {
  const [first = 0, second, ...more] = phrase.split(" ").map(hashOf);
  if (more.length > 0) throw new Error(`"${phrase}" is more than two words`);
  return second === undefined ? first : pairHash(first, second);
}

/** The number of a word. */
export function hashOf(word: string): number {
  let hash = 0;
  const { length } = word;
  for (let i = 0; i < length; i++) hash = withUnit(hash, unitAt(word, i));
  return hash;
}
