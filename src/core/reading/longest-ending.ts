import { listedBy } from "./listed-by";
import { unitAt } from "./unit-at";

/** Finds what a word's end means, the longest of these endings first: a "Volkshochschule" is no "Hochschule". */
export function longestEnding<T>(
  endings: Iterable<readonly [ending: string, meaning: T]>
): (word: string) => T | undefined {
  const longestFirst = [...endings].sort(([a], [b]) => b.length - a.length);
  const byLast = listedBy(longestFirst, ([ending]) => lastTwo(ending));
  return (word) => byLast.get(lastTwo(word))?.find(([ending]) => word.endsWith(ending))?.[1];
}

function lastTwo(word: string): number {
  const { length } = word;
  return length < 2 ? 0 : unitAt(word, length - 1) * 0x10000 + unitAt(word, length - 2);
}
