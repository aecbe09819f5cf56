import { dayNamedIn, dayReader } from "../../../src/core/charters/days";

test.each([
  [44197, "2021-01-01"],
  [44197.75, "2021-01-01"],
  ["2021-01-01", "2021-01-01"],
  ["2021-01-01T00:00:00.000Z", "2021-01-01"],
  ["2029-12-31 00:00:00", "2029-12-31"],
  ["1/11/2021", "2021-11-01"],
  ["31.12.2027", "2027-12-31"],
  ["01-JAN-2021", "2021-01-01"],
  ["31 December 2027", "2027-12-31"],
  ["8th April 2026", "2026-04-08"],
])("%j is the day %s", (cell, day) => expect(dayReader([cell])(cell)).toBe(day));

test.each(["", "31/02/2021", "2021", 2021, 7, -1, NaN, Infinity, true, "tbc", "12345678", "yes"])(
  "%j is no day",
  (cell) => expect(dayReader([cell])(cell)).toBeNull()
);

test("one cell of a column that can't have the day first shows the order of all", () => {
  const read = dayReader(["1/11/2021", "12/31/2027"]);
  expect(read("1/11/2021")).toBe("2021-01-11");
  expect(read("12/31/2027")).toBe("2027-12-31");
});

test.each([
  ["accredited-heis-2026-04-08.xlsx", "2026-04-08"],
  ["ECHE_list_08042024_final.xlsx", "2024-04-08"],
  ["list 20240408.xlsx", "2024-04-08"],
  ["8.4.2024 holders", "2024-04-08"],
  ["Situation on 8 April 2026", "2026-04-08"],
])("%j names the day %s", (text, day) => expect(dayNamedIn(text)).toBe(day));

test.each(["eche-2021-2027.xlsx", "ECHE 2021 2027", "list (3).xlsx", "101012444.xlsx", ""])(
  "%j names no day",
  (text) => expect(dayNamedIn(text)).toBeNull()
);
