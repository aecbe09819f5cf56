import fc from "fast-check";
import { longestFirst } from "../../../src/core/reading/longest-first";
import { WordStarts } from "../../../src/core/reading/word-starts";

const starts = new WordStarts([
  ["vet ", 1],
  ["universit", 2],
  ["school of business", 3],
  ["uni ", 4],
]);

test.each([
  ["vet centre", [1]],
  ["veterans", []],
  ["northern university", [2]],
  ["interuniversity", []],
  ["school of business", [3]],
  ["school of law", []],
  ["uni of a university and of vet", [4, 2, 1]],
  ["", []],
])("%j begins words as phrases %j do", (text, told) => {
  expect(starts.find(text)).toEqual(told);
});

test("a phrase that could not be found is our own mistake", () => {
  expect(() => new WordStarts([["eg", 1]])).toThrow("eg");
});

test("the longest phrase takes its place with it, and what it leaves of a word is a word", () => {
  const find = longestFirst([
    ["partner ", "partner"],
    ["associated partner ", "associated"],
    ["hochschul", "hei"],
    ["entwicklung", "development"],
    ["recht", "law"],
  ]);
  expect(find("partner")).toEqual(["partner"]);
  expect(find("associated partner")).toEqual(["associated"]);
  expect(find("partner and associated partner")).toEqual(["associated", "partner"]);
  expect(find("hochschulrecht")).toEqual(["hei", "law"]);
  expect(find("entwicklung an hochschulen")).toEqual(["development", "hei"]);
  expect(find("partners")).toEqual([]);
  expect(find("partner or partner")).toEqual(["partner"]);
});

test("it finds what going through all phrases finds, whatever the text", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 4 });
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
  const phrase = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 2 }), fc.constantFrom("", " "))
    .map(([words, end]) => words.join(" ") + end)
    .filter((one) => one.length > 2);
  fc.assert(
    fc.property(fc.uniqueArray(phrase, { maxLength: 8 }), text, (phrases, folded) => {
      const all = phrases.map((one, at) => [one, at] as const);
      expect(longestFirst(all)(folded)).toEqual(oneAfterTheOther(all, folded));
    })
  );
});

function oneAfterTheOther(
  phrases: readonly (readonly [string, number])[],
  folded: string
): readonly number[] {
  let rest = ` ${folded} `;
  const found: number[] = [];
  for (const [phrase, meaning] of [...phrases].sort(([a], [b]) => b.length - a.length)) {
    if (!rest.includes(` ${phrase}`)) continue;
    found.push(meaning);
    rest = rest.replace(` ${phrase}`, " | ");
  }
  return found;
}
