import type { FoundTable } from "../../../src/core/table/found-table";
import { bestTable, mapping } from "../table/found";
import { plainSheet } from "../table/plain-sheet";

const COUNTRIES = ["Germany", "Ireland", "Spain", "Italy", "Poland"];
const ROWS = 2400;
/** The rows of which cells are looked at first. */
const FIRST = new Set([0, 3, 8, 14, 19, 25, 31, 38].map((place) => (place * ROWS) / 40));

/** A table of thousands: names, and another column. */
function thousands(header: string, cell: (at: number) => string): FoundTable {
  const rows = Array.from({ length: ROWS }, (_, at) => [
    `Organisation number ${at} of somewhere GmbH`,
    cell(at),
  ]);
  return bestTable(plainSheet([["Organisation", header], ...rows]));
}

test("a column that the first cells looked at leave open has more of them looked at", () => {
  const country = (at: number): string => COUNTRIES[at % COUNTRIES.length] ?? "";
  const where = thousands("Where", (at) => (FIRST.has(at) ? "to be told" : country(at)));
  expect(mapping(where)).toEqual(["Organisation: organisation!", "Where: country?"]);
  const headed = thousands("Country", (at) => (FIRST.has(at) ? "University of X" : country(at)));
  expect(mapping(headed)).toEqual(["Organisation: organisation!", "Country: country!"]);
});

test("so has one of which only the cells speak", () => {
  const [block, places] = [ROWS / 8, [..."ABCDEFGH"]];
  const rows = Array.from({ length: ROWS }, (_, at) => [
    `University of ${places[Math.floor(at / block)]}`,
    COUNTRIES[at % COUNTRIES.length] ?? "",
    "see the mail",
  ]);
  // Eight names, each in hundreds of rows, are no list of organisations.
  expect(mapping(bestTable(plainSheet(rows)))).toEqual([": country!"]);
});

test("what comes again and again does not stand in all cells that are looked at", () => {
  const place = thousands("Location", (at) => (at % 300 === 0 ? "Germany" : "Berlin"));
  expect(mapping(place)).toEqual(["Organisation: organisation!", "Location: city?"]);
});

test("a country's name and its code are compared in the rows that both have looked at", () => {
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const place = Math.floor(at / 60) % COUNTRIES.length;
    const name = `Organisation number ${at} of somewhere GmbH`;
    return [name, COUNTRIES[place] ?? "", CODES[place] ?? ""];
  });
  const table = bestTable(plainSheet([["Organisation", "Country", "Country code"], ...rows]));
  expect(mapping(table)).toEqual(["Organisation: organisation!", "Country: country!"]);
});

const CODES = ["DE", "IE", "ES", "IT", "PL"];
