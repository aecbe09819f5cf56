/** A spelling of a list with how many slips of the keyboard it is away from what was typed. */
export interface Similar<T> {
  readonly value: T;
  readonly slips: number;
}

/**
 * A search for the values whose spelling is at most `most` slips away; a slip is a letter missing, added, changed, or two
 * neighbours swapped. Of each value only its nearest spelling is given; nearest values first.
 */
export type SimilarSearch<T> = (typed: string, most: number) => readonly Similar<T>[];

/** Prepares such a search over folded spellings. */
export function similarSearch<T>(spellings: Iterable<readonly [string, T]>): SimilarSearch<T> {
  const byLength: Candidate<T>[][] = [];
  for (const [spelling, value] of spellings) {
    (byLength[spelling.length] ??= []).push({ spelling, value, letters: letterSet(spelling) });
  }
  return (typed, most) => {
    const letters = letterSet(typed);
    const nearest = new Map<T, number>();
    for (let length = typed.length - most; length <= typed.length + most; length++) {
      for (const candidate of byLength[length] ?? []) {
        // A slip changes at most two letters of the set, one that goes and one that comes: most candidates end here.
        if (bitCount(letters ^ candidate.letters) > 2 * most) continue;
        const slips = slipsBetween(typed, candidate.spelling, most);
        if (slips < (nearest.get(candidate.value) ?? most + 1)) nearest.set(candidate.value, slips);
      }
    }
    return [...nearest]
      .map(([value, slips]) => ({ value, slips }))
      .sort((a, b) => a.slips - b.slips);
  };
}

interface Candidate<T> {
  readonly spelling: string;
  readonly value: T;
  readonly letters: number;
}

function letterSet(text: string): number {
  let set = 0;
  for (let i = 0; i < text.length; i++) set |= 1 << (text.charCodeAt(i) & 31);
  return set;
}

// In pairs, fours and bytes at once: asked of thousands of spellings for each text that is none of them.
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  const bytes = (fours + (fours >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bytes, 0x01010101) >>> 24;
}

// Optimal string alignment (Damerau-Levenshtein without edits inside a swap), three rows at a time.
function slipsBetween(a: string, b: string, most: number): number {
  let last: number[] = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
  let beforeLast = [...last];
  let row = [...last];
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    const before = a.charCodeAt(i - 2);
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let slips = Math.min(
        (last[j - 1] ?? 0) + (letter === other ? 0 : 1),
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1
      );
      // Beyond its beginning a text has no letter, which equals none.
      if (letter === b.charCodeAt(j - 2) && before === other) {
        slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1);
      }
      row[j] = slips;
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? most + 1;
}
