import { loneColumn } from "../../../src/core/reading/lone-column";

const valuesOf = (cells: (string | number)[], field: "country" | "organisationType"): unknown =>
  loneColumn(cells, field)?.rows.map(({ values }) => values[0]) ?? null;

test("a header is told from a first cell that is one of the column's own", () => {
  expect(valuesOf(["Country", "Spain", "Italy"], "country")).toEqual(["Spain", "Italy"]);
  expect(valuesOf(["", "Country", "Spain"], "country")).toEqual(["Spain"]);
  expect(valuesOf(["Spain", "Italy"], "country")).toEqual(["Spain", "Italy"]);
  expect(valuesOf(["SME", "SME", "University"], "organisationType")).toHaveLength(3);
});

test("a header that names the field is believed, whatever the cells hold", () => {
  expect(valuesOf(["Country", "Xyzzy", "Plugh"], "country")).toEqual(["Xyzzy", "Plugh"]);
});

test("without one, at least half of what is filled has to look like it", () => {
  expect(valuesOf(["Spain", "Xyzzy"], "country")).toEqual(["Spain", "Xyzzy"]);
  expect(valuesOf(["Spain", "Xyzzy", "Plugh"], "country")).toBeNull();
  expect(valuesOf(["Spain", "", "", ""], "country")).toHaveLength(4);
});

test("a column of another kind is none", () => {
  expect(valuesOf(["Organisation", "Acme GmbH", "Beta SL"], "country")).toBeNull();
  expect(valuesOf(["Country", "Spain", "Italy"], "organisationType")).toBeNull();
  expect(valuesOf([1, 2, 3], "country")).toBeNull();
});

test("where the header stands, and each cell's row", () => {
  const table = loneColumn(["", "Country", "Spain", "Italy"], "country");
  expect(table).toMatchObject({ headerRow: 1, columns: [{ column: 0, header: "Country" }] });
  expect(table?.rows.map(({ row }) => row)).toEqual([2, 3]);
});

test("a header alone is a cell like any other", () => {
  expect(valuesOf(["Country"], "country")).toBeNull();
});
