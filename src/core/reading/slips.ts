import { unitAt } from "./unit-at";

/**
 * How many slips of the keyboard two texts are apart, or any number above `most` where it is more than that: optimal string
 * alignment (Damerau-Levenshtein without edits inside a swap). The time grows fast with `most`: meant for 0 to 2.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  let [m, n] = [a.length, b.length];
  while (m > 0 && n > 0 && unitAt(a, m - 1) === unitAt(b, n - 1)) {
    m--;
    n--;
  }
  return slipsFrom(a, 0, m, b, 0, n, most);
}

/** The same for the letters from `i` up to `m` and from `j` up to `n`. */
function slipsFrom(
  a: string,
  i: number,
  m: number,
  b: string,
  j: number,
  n: number,
  most: number
): number {
  // No alignment is better than one that lets the same letters be.
  while (i < m && j < n && unitAt(a, i) === unitAt(b, j)) {
    i++;
    j++;
  }
  const longer = m - i - (n - j);
  if (i === m || j === n) return Math.abs(longer);
  if (most === 0 || Math.abs(longer) > most) return most + 1;

  const rest = most - 1;
  let slips = slipsFrom(a, i + 1, m, b, j + 1, n, rest);
  slips = Math.min(slips, slipsFrom(a, i + 1, m, b, j, n, rest));
  slips = Math.min(slips, slipsFrom(a, i, m, b, j + 1, n, rest));
  if (isSwap(a, i, m, b, j, n)) slips = Math.min(slips, slipsFrom(a, i + 2, m, b, j + 2, n, rest));
  return slips + 1;
}

function isSwap(a: string, i: number, m: number, b: string, j: number, n: number): boolean {
  return (
    i + 1 < m && j + 1 < n && unitAt(a, i) === unitAt(b, j + 1) && unitAt(a, i + 1) === unitAt(b, j)
  );
}
