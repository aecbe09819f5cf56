import { listedBy } from "./listed-by";

/** What each key means where all that have it mean the same; those of several meanings mean none. */
export function agreedMeanings<Meaning>(
  entries: Iterable<readonly [key: string, meaning: Meaning]>
): ReadonlyMap<string, Meaning> {
  const agreed = new Map<string, Meaning>();
  for (const [key, all] of listedBy(entries, ([key]) => key)) {
    const meanings = new Set(all.map(([, meaning]) => meaning));
    if (meanings.size === 1) for (const meaning of meanings) agreed.set(key, meaning);
  }
  return agreed;
}
