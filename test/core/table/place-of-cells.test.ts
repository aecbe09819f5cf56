import fc from "fast-check";
import type { CellValue, Sheet } from "../../../src/core/table/grid";
import { placeOfCells } from "../../../src/core/table/place-of-cells";
import { plainSheet } from "./plain-sheet";

const sheet = (values: CellValue[][], top = 0, left = 0, id = "s"): Sheet =>
  plainSheet(values, { top, left, id });

const VALUES = [
  ["", "Title", ""],
  ["A", "B", ""],
  ["A", 0, "C"],
  ["A", "B", "C"],
];

test("cells are found where they stand, in the sheet's own count", () => {
  const place = placeOfCells([["A", 0], ["A", "B"]], [sheet(VALUES, 3, 2)]); // prettier-ignore
  expect(place?.area).toEqual({ top: 5, left: 2, bottom: 6, right: 3 });
});

test("the first sheet that has them, the first place from the top", () => {
  const sheets = [sheet([["x"]], 0, 0, "one"), sheet(VALUES, 0, 0, "two"), sheet(VALUES)];
  const place = placeOfCells([["A", "B"]], sheets);
  expect(place?.sheet.id).toBe("two");
  expect(place?.area).toEqual({ top: 1, left: 0, bottom: 1, right: 1 });
});

test("an empty cell may stand for a 0, and for what lies outside the used cells", () => {
  const given = [["A", ""], ["A", "B"], ["", ""]]; // prettier-ignore
  expect(placeOfCells(given, [sheet(VALUES)])?.area).toEqual({
    top: 2,
    left: 0,
    bottom: 4,
    right: 1,
  });
});

test("blank edges belong to the place; it cannot begin above the sheet", () => {
  const given = [["", ""], ["", "A"]]; // prettier-ignore
  expect(placeOfCells(given, [sheet([["A"]], 4, 4)])?.area.top).toBe(3);
  expect(placeOfCells(given, [sheet([["A"]], 0, 4)])).toBeNull();
});

test("other cells, a 0 for an empty cell, and no cells at all are nowhere", () => {
  expect(placeOfCells([["A", "X"]], [sheet(VALUES)])).toBeNull();
  expect(placeOfCells([["Title", 0]], [sheet(VALUES)])).toBeNull();
  expect(placeOfCells([["A", ""]], [sheet([["A", "B"]])])).toBeNull();
  expect(placeOfCells([["", ""]], [sheet(VALUES)])).toBeNull();
  expect(placeOfCells([], [sheet(VALUES)])).toBeNull();
});

test("any part of any sheet is found at a place that holds the same", () => {
  const cell = fc.constantFrom<CellValue>("", "A", "B", 0, 1, true);
  const grid = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      })
    );
  fc.assert(
    fc.property(grid, fc.nat(5), fc.nat(4), fc.nat(5), fc.nat(4), (values, r, c, h, w) => {
      const [top, left] = [r % values.length, c % values[0]!.length];
      const part = values.slice(top, top + h + 1).map((row) => row.slice(left, left + w + 1));
      const place = placeOfCells(part, [sheet(values)]);
      if (part.every((row) => row.every((one) => one === ""))) return expect(place).toBeNull();
      const { area } = place!;
      const there = values
        .slice(area.top, area.bottom + 1)
        .map((row) => row.slice(area.left, area.right + 1));
      return expect(there).toEqual(part.map((row, i) => row.map((one, j) => (one === "" ? there[i]![j] : one)))); // prettier-ignore
    }),
    { numRuns: 500 }
  );
});

test("cells that repeat and are not there: the search is given up after a few times their number", () => {
  let looks = 0;
  const counted = (row: CellValue[]): CellValue[] =>
    new Proxy(row, {
      get: (cells, key, receiver) => ((looks += 1), Reflect.get(cells, key, receiver) as unknown),
    });
  const column = (length: number, last: string): CellValue[][] =>
    Array.from({ length }, (_, at) => ["A", at === length - 1 ? last : "A"]);
  const given = column(500, "X");
  expect(placeOfCells(given, [sheet(column(2_000, "Y").map(counted))])).toBeNull();
  // Comparing everything with everything would be two million looks.
  expect(looks).toBeGreaterThan(1_000);
  expect(looks).toBeLessThan(100_000);
});
