import { findTables } from "../../../src/core/table/find-tables";
import type { CellValue } from "../../../src/core/table/grid";
import { plainSheet } from "./plain-sheet";

const COUNTRIES = ["Germany", "Ireland", "Spain", "Italy", "Poland"];

function consortium(size: number): readonly (readonly CellValue[])[] {
  const rows = Array.from({ length: size }, (_, at) => [
    at + 1,
    `Organisation number ${at} of somewhere GmbH`,
    COUNTRIES[at % COUNTRIES.length] ?? "",
    at === 0 ? "Coordinator" : "Partner",
  ]);
  return [["No", "Organisation", "Country", "Role"], ...rows];
}

// What grows with the square of the rows would keep these busy for minutes.
test("a hundred thousand rows are all found", () => {
  expect(findTables([plainSheet(consortium(100_000))])[0]?.rows).toHaveLength(100_000);
});

test("a hundred thousand rows, each with a blank row after it, are all found", () => {
  const values = consortium(50_000).flatMap((row) => [row, ["", "", "", ""]]);
  expect(findTables([plainSheet(values)])[0]?.rows).toHaveLength(50_000);
});

test.each([
  ["each a lone text", Array.from({ length: 100_000 }, (_, at) => [`Name ${at}`, "", "", ""])],
  ["of words that mean nothing", Array.from({ length: 100_000 }, (_, at) => [`a${at}`, "b", "c"])],
])("a hundred thousand rows, %s, are one table at most, and a poor one", (_, values) => {
  const [best, ...others] = findTables([plainSheet(values), plainSheet(consortium(12))]);
  expect(best?.rows).toHaveLength(12);
  expect(others.length).toBeLessThan(2);
});
