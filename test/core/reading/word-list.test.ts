import { listedParts, phrases, wordList } from "../../../src/core/reading/word-list";

it("takes lists apart at bars and line breaks", () => {
  expect(phrases(" a b | c\n  d, e ")).toEqual(["a b", "c", "d, e"]);
});

it("refuses a spelling that two meanings claim", () => {
  expect(() => wordList({ one: "Straße", two: "STRASSE" })).toThrow(/strasse/);
  expect(wordList({ one: "a | A", two: "b" })).toEqual(
    new Map([
      ["a", "one"],
      ["b", "two"],
    ])
  );
});

it("takes cells apart at commas, slashes, brackets, dashes and words for and", () => {
  expect(listedParts("HEI/VET, SME (x) und y – z").map((part) => part.trim())).toEqual([
    "HEI",
    "VET",
    "SME",
    "x",
    "y",
    "z",
  ]);
});
