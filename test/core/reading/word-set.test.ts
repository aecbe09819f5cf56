import { WordSet } from "../../../src/core/reading/word-set";

const set = new WordSet(["gmbh", "co kg", "a"]);

test.each([
  ["werk gmbh", 5, 9, true],
  ["werk co kg", 5, 10, true],
  ["a werk", 0, 1, true],
  ["werk gmbx", 5, 9, false],
  ["werk gmbh", 5, 8, false],
  ["werk gmbh", 0, 4, false],
  ["", 0, 0, false],
])("in %j from %i to %i stands one of the words: %s", (text, from, to, expected) => {
  expect(set.has(text, from, to)).toBe(expected);
});

test.each([
  ["werk a ost", true, false],
  ["gmbh", true, true],
  ["a werk", true, true],
  ["werk gmb", false, false],
  ["", false, false],
])("of the words of %j, any is one of them: %s; the first: %s", (text, any, first) => {
  expect([set.hasAnyOf(text), set.hasFirstOf(text)]).toEqual([any, first]);
});
