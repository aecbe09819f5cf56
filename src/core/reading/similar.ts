import { HalfIndex } from "./half-index";
import { slipsBetween } from "./slips";

/** A spelling of a list with how many slips of the keyboard it is away from what was typed. */
export interface Similar<T> {
  readonly value: T;
  readonly slips: Slips;
}

/** More are not looked for: what is further away is another word. */
export type Slips = 0 | 1 | 2;

/**
 * A search for the values whose spelling is at most `most` slips away; a slip is a letter missing, added, changed, or two
 * neighbours swapped. Of each value only its nearest spelling is given; nearest values first, else in the list's order.
 */
export type SimilarSearch<T> = (typed: string, most: Slips) => readonly Similar<T>[];

/** Prepares such a search over folded spellings. */
export function similarSearch<T>(spellings: Iterable<readonly [string, T]>): SimilarSearch<T> {
  const list = [...spellings];
  const index = new HalfIndex(list.map(([spelling]) => spelling));
  return (typed, most) => {
    const found: Found[] = [];
    for (const place of index.placesLike(typed, most)) {
      const slips = slipsBetween(typed, list[place]?.[0] ?? "", most);
      if (slips <= most) found.push({ place, slips: slips as Slips });
    }
    if (found.length === 0) return [];
    found.sort((a, b) => a.slips - b.slips || a.place - b.place);
    const nearest = new Map<T, Slips>();
    for (const { place, slips } of found) {
      const value = list[place]?.[1] as T;
      if (!nearest.has(value)) nearest.set(value, slips);
    }
    return [...nearest].map(([value, slips]) => ({ value, slips }));
  };
}

interface Found {
  readonly place: number;
  readonly slips: Slips;
}
