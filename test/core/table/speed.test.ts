import { findTables } from "../../../src/core/table/find-tables";
import type { CellValue, Sheet } from "../../../src/core/table/grid";

const COUNTRIES = ["Germany", "Ireland", "Spain", "Italy", "Poland"];

function sheetOf(values: readonly (readonly CellValue[])[]): Sheet {
  return {
    id: "s",
    name: "s",
    active: true,
    visible: true,
    grid: { top: 0, left: 0, values },
    tables: [],
    merged: [],
    hiddenRows: new Set(),
    struckRows: new Set(),
  };
}

function consortium(size: number): readonly (readonly CellValue[])[] {
  const rows = Array.from({ length: size }, (_, at) => [
    at + 1,
    `Organisation number ${at} of somewhere GmbH`,
    COUNTRIES[at % COUNTRIES.length] ?? "",
    at === 0 ? "Coordinator" : "Partner",
  ]);
  return [["No", "Organisation", "Country", "Role"], ...rows];
}

function milliseconds(sheet: Sheet): number {
  const start = performance.now();
  findTables([sheet]);
  return performance.now() - start;
}

// Generous bounds, for a busy machine: what grows with the square of the rows passes them by far.
test("a hundred thousand rows in about a second", () => {
  expect(milliseconds(sheetOf(consortium(100_000)))).toBeLessThan(3000);
  expect(findTables([sheetOf(consortium(100_000))])[0]?.rows).toHaveLength(100_000);
});

test.each([
  ["each with a blank row after it", consortium(50_000).flatMap((row) => [row, ["", "", "", ""]])],
  ["each a lone text", Array.from({ length: 100_000 }, (_, at) => [`Name ${at}`, "", "", ""])],
  ["of words that mean nothing", Array.from({ length: 100_000 }, (_, at) => [`a${at}`, "b", "c"])],
  [
    "each a header, blank rows between",
    Array.from({ length: 100_000 }, (_, at) => (at % 2 ? ["", ""] : ["Organisation", "Country"])),
  ],
])("a hundred thousand rows, %s", (_, values) => {
  expect(milliseconds(sheetOf(values))).toBeLessThan(5000);
});
