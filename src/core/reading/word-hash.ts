/** The number for a word with one more letter; a word begins with 0. The hash by Fowler, Noll and Vo, without its offset. */
export function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

const FNV_PRIME = 0x01000193;

/** The number for a word. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = withUnit(hash, word.charCodeAt(i));
  return hash;
}

/** Folded words known by their numbers alone: a word that is none of them passes for one once in some million. */
export class WordHashes {
  private readonly hashes: ReadonlySet<number>;
  /** By the last bits of a number, whether any word has them: hardly any other word does. */
  private readonly looks = new Uint8Array(LOOKS);

  constructor(words: Iterable<string>) {
    this.hashes = new Set([...words].map(hashOf));
    for (const hash of this.hashes) this.looks[hash & (LOOKS - 1)] = 1;
  }

  has(hash: number): boolean {
    return this.looks[hash & (LOOKS - 1)] === 1 && this.hashes.has(hash);
  }
}

const LOOKS = 4096;
