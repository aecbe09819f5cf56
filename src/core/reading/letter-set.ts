import { unitAt } from "./unit-at";

/** The letters of a text as bits, some of them sharing one: a quick look at how alike two texts are at most. */
export function letterSet(text: string): number {
  let set = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) set |= 1 << (unitAt(text, i) & 31);
  return set;
}

/** How many letters two sets don't share, or fewer; a slip brings in at most one and takes away another. */
export function lettersApart(a: number, b: number): number {
  const bits = a ^ b;
  // In pairs, fours and bytes at once.
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  const bytes = (fours + (fours >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bytes, 0x01010101) >>> 24;
}
