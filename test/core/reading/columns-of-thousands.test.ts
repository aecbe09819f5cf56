import type { FoundTable } from "../../../src/core/table/found-table";
import { bestTable, mapping } from "../table/found";
import { plainSheet } from "../table/plain-sheet";

const COUNTRIES = ["Germany", "Ireland", "Spain", "Italy", "Poland"];
// The few cells that are looked at first stand as far apart as this in tables of so many rows.
const [ROWS, EACH] = [2400, 300];

/** A table of thousands: names, and a column of which each `EACH`th cell is another than the rest. */
function thousands(header: string, seldom: string, mostly: (at: number) => string): FoundTable {
  const rows = Array.from({ length: ROWS }, (_, at) => [
    `Organisation number ${at} of somewhere GmbH`,
    at % EACH === 0 ? seldom : mostly(at),
  ]);
  return bestTable(plainSheet([["Organisation", header], ...rows]));
}

test("a column that the first cells looked at leave open has more of them looked at", () => {
  const table = thousands("Where", "to be told", (at) => COUNTRIES[at % COUNTRIES.length] ?? "");
  expect(mapping(table)).toEqual(["Organisation: organisation!", "Where: country?"]);
});

test("so has one whose header they contradict", () => {
  const table = thousands(
    "Country",
    "University of Example",
    (at) => COUNTRIES[at % COUNTRIES.length] ?? ""
  );
  expect(mapping(table)).toEqual(["Organisation: organisation!", "Country: country!"]);
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
