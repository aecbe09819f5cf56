import { WordStarts } from "./word-starts";

/**
 * Prepares the search for what phrases mean in folded texts: the longest first, each taking its place with it, so that
 * "associated partner" holds no "partner". A phrase that ends in a blank is found as whole words, any other at the
 * beginning of words. Each phrase is found once.
 */
export function longestFirst<T>(
  phrases: Iterable<readonly [phrase: string, meaning: T]>
): (folded: string) => readonly T[] {
  const ranked = [...phrases].sort(([one], [other]) => other.length - one.length);
  const starts = new WordStarts(ranked.map(([phrase], rank) => [phrase, rank] as const));
  return (folded) => {
    let rest = ` ${folded} `;
    const found: T[] = [];
    let rank = firstBehind(-1, starts.find(folded));
    for (let next = ranked[rank]; next; next = ranked[rank]) {
      const [phrase, meaning] = next;
      found.push(meaning);
      rest = rest.replace(` ${phrase}`, " | ");
      rank = firstBehind(rank, starts.find(rest));
    }
    return found;
  };
}

/** The lowest rank above another; -1 where there is none. */
function firstBehind(last: number, ranks: readonly number[]): number {
  let first = -1;
  for (const rank of ranks) if (rank > last && (first < 0 || rank < first)) first = rank;
  return first;
}
