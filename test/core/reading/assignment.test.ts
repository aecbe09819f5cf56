import fc from "fast-check";
import { bestAssignment } from "../../../src/core/reading/assignment";

const worth = fc.oneof(fc.constant(0), fc.integer({ min: -3, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true })); // prettier-ignore
const worths = fc.record({ rows: fc.nat(6), columns: fc.nat(4) }).chain(
  ({ rows, columns }) =>
    fc.array(fc.array(worth, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }) // prettier-ignore
);

test("no other choice of a column for each row is worth more", () => {
  fc.assert(
    fc.property(worths, (all) => {
      const chosen = bestAssignment(all);
      const taken = chosen.filter((column) => column !== null);
      expect(chosen).toHaveLength(all.length);
      expect(new Set(taken).size).toBe(taken.length);
      const each = chosen.map((column, row) =>
        column === null ? null : (all[row]?.[column] ?? 0)
      );
      expect(each.every((one) => one === null || one > 0)).toBe(true);
      const sum = each.reduce<number>((total, one) => total + (one ?? 0), 0);
      expect(sum).toBeCloseTo(mostOf(all, []), 9);
    }),
    { numRuns: 500, seed: 41 }
  );
});

test("rows worth nothing anywhere are left without a column, and in nobody's way", () => {
  expect(bestAssignment([[0, 0], [0, 3], [-1, 0], [2, 4]])).toEqual([null, 1, null, 0]); // prettier-ignore
  expect(bestAssignment([])).toEqual([]);
  expect(bestAssignment([[], []])).toEqual([null, null]);
});

/** The most that any choice is worth: all are tried. */
function mostOf(all: readonly (readonly number[])[], taken: readonly number[]): number {
  const [first, ...others] = all;
  if (!first) return 0;
  const withFirst = first.map((one, column) =>
    one > 0 && !taken.includes(column) ? one + mostOf(others, [...taken, column]) : 0
  );
  return Math.max(mostOf(others, taken), ...withFirst);
}
