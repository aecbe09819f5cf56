import { similarSearch } from "../../../src/core/reading/similar";

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
