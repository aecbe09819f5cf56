import { median } from "../../bench/median";

test("the one in the middle, or between the two in the middle", () => {
  expect(median([3])).toBe(3);
  expect(median([10, 9, 1])).toBe(9);
  expect(median([100, 1, 4, 2])).toBe(3);
});

test("what was given stays in its order", () => {
  const given = [3, 1, 2];
  median(given);
  expect(given).toEqual([3, 1, 2]);
});
