import fc from "fast-check";
import { allCountryNames } from "../../../src/core/reading/country-spellings";
import { similarSearch, type Similar, type Slips } from "../../../src/core/reading/similar";

const search = similarSearch([
  ["iceland", "IS"],
  ["island", "IS"],
  ["ireland", "IE"],
  ["france", "FR"],
]);

it.each([
  ["frnce", [["FR", 1]]],
  ["frrance", [["FR", 1]]],
  ["frence", [["FR", 1]]],
  ["rfance", [["FR", 1]]],
  ["fracnee", [["FR", 2]]],
  ["france", [["FR", 0]]],
  ["", []],
  ["poltava", []],
] as const)("%j", (typed, expected) => {
  expect(search(typed, 2).map(({ value, slips }) => [value, slips])).toEqual(expected);
});

it("gives each value once, nearest first", () => {
  const found = search("iseland", 2);
  expect(found).toContainEqual({ value: "IS", slips: 1 });
  expect(found).toContainEqual({ value: "IE", slips: 1 });
  expect(found).toHaveLength(2);
});

it("finds nothing beyond the slips allowed", () => {
  expect(search("fracnee", 1)).toEqual([]);
});

// Among few words, hashes are so short that a word may be found by chance.
const FAR_AWAY = Array.from({ length: 200 }, (_, i) => [`${"z".repeat(15)}${i}`, "ZZ"] as const);

it.each(["nowray", "xowray", "nowrax"])("a swap across the middle: %s", (typed) => {
  const norway = similarSearch([["norway", "NO"], ...FAR_AWAY]);
  expect(norway(typed, 2)).toHaveLength(1);
});

it("finds spellings of any length", () => {
  const spellings = Array.from({ length: 56 }, (_, i) => "abcdefg".repeat(9).slice(0, i + 5));
  for (const spelling of spellings) {
    const find = similarSearch([[spelling, "one"], ...FAR_AWAY]);
    expect(find(`x${spelling}x`, 2)).toEqual([{ value: "one", slips: 2 }]);
    expect(find(spelling.slice(1, -1), 2)).toEqual([{ value: "one", slips: 2 }]);
  }
});

describe("finds what a look at every spelling finds", () => {
  // Few letters: many texts are a slip or two apart, and swaps meet in the middle.
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  const slips = fc.constantFrom<Slips>(0, 1, 2);

  it("among words that are all alike", () => {
    const list = fc.array(fc.tuple(word, fc.constantFrom("A", "B", "C")), { maxLength: 12 });
    fc.assert(
      fc.property(list, word, slips, (spellings, typed, most) => {
        const search = similarSearch([...spellings, ...FAR_AWAY]);
        expect(search(typed, most)).toEqual(plainly(spellings, typed, most));
      }),
      { numRuns: 1000 }
    );
  });

  it("among the names of countries", () => {
    const names = allCountryNames();
    const search = similarSearch(names);
    const name = fc.constantFrom(...names.map(([spelling]) => spelling));
    const slip = fc.record({
      at: fc.nat(),
      letter: fc.constantFrom(..."aeinst аи"),
      kind: fc.constantFrom("missing", "added", "changed", "swapped"),
    });
    const mistyped = fc
      .tuple(name, fc.array(slip, { maxLength: 3 }))
      .map(([text, all]) => all.reduce(withSlip, text));
    fc.assert(
      fc.property(mistyped, slips, (typed, most) => {
        expect(search(typed, most)).toEqual(plainly(names, typed, most));
      }),
      { numRuns: 25 }
    );
  });
});

function withSlip(
  text: string,
  { at, letter, kind }: { readonly at: number; readonly letter: string; readonly kind: string }
): string {
  const i = at % (text.length + 1);
  const [before, here, next] = [text.slice(0, i), text.charAt(i), text.charAt(i + 1)];
  switch (kind) {
    case "missing":
      return before + text.slice(i + 1);
    case "added":
      return before + letter + text.slice(i);
    case "changed":
      return before + letter + text.slice(i + 1);
    default:
      return before + next + here + text.slice(i + 2);
  }
}

function plainly<T>(
  spellings: readonly (readonly [string, T])[],
  typed: string,
  most: Slips
): readonly Similar<T>[] {
  const near = spellings
    .filter(([spelling]) => Math.abs(spelling.length - typed.length) <= most)
    .map(([spelling, value]) => ({ value, slips: slipsApart(typed, spelling) as Slips }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return near.filter(({ value }, i) => near.findIndex((other) => other.value === value) === i);
}

/** Optimal string alignment, by the book. */
function slipsApart(a: string, b: string): number {
  const slips = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number) => slips[i]?.[j] ?? Infinity;
  for (let j = 0; j <= b.length; j++) (slips[0] ?? [])[j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      (slips[i] ?? [])[j] = Math.min(
        changed,
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        swapped ? at(i - 2, j - 2) + 1 : Infinity
      );
    }
  }
  return at(a.length, b.length);
}
