import { unitAt } from "./unit-at";

/** Finds what a word's end means, the longest of these endings first: a "Volkshochschule" is no "Hochschule". */
export function longestEnding<T>(
  endings: Iterable<readonly [ending: string, meaning: T]>
): (word: string) => T | undefined {
  const byLast = new Map<number, (readonly [string, T])[]>();
  for (const one of [...endings].sort(([a], [b]) => b.length - a.length)) {
    const key = lastTwo(one[0]);
    byLast.set(key, [...(byLast.get(key) ?? []), one]);
  }
  return (word) => byLast.get(lastTwo(word))?.find(([ending]) => word.endsWith(ending))?.[1];
}

function lastTwo(word: string): number {
  const { length } = word;
  return length < 2 ? 0 : unitAt(word, length - 1) * 0x10000 + unitAt(word, length - 2);
}
