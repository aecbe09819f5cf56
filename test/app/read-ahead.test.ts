import { readAhead } from "../../src/app/read-ahead";
import { readConsortium } from "../../src/app/read-consortium";
import { readRecord } from "../../src/app/record";
import { CALLS } from "../../src/calls";
import type { CellValue } from "../../src/core/table/grid";
import { plainWorkbook } from "./plain-contents";

/** The lists of names and words made so far, by where they are written. */
const made: string[] = [];

jest.mock("../../src/core/reading/once", () => {
  const { once } = jest.requireActual<typeof import("../../src/core/reading/once")>(
    "../../src/core/reading/once"
  );
  return {
    once: (make: () => unknown) => {
      const calls = new Error().stack ?? "";
      const [, room = "", file = ""] = /core\/(\w+)\/([\w-]+)\.ts/.exec(calls) ?? [];
      // What is made for one verdict is no list.
      const isList = room === "reading" && file !== "made-when-asked";
      return once(() => {
        if (isList) made.push(file);
        return make();
      });
    },
  };
});
const ROWS: readonly (readonly CellValue[])[] = [
  ["Organisation", "Country", "Role", "Type of organisation", "Status"],
  ["Kostrava Institute of Welding", "Deutschland", "Coordinator", "University", "confirmed"],
  ["Alpenstahl", "Fraance", "Partner", "SMEs", "to be confirmd"],
  ["Chamber of Brunnsby", "Republic of Lituania", "Partnr", "Traning centre", "ok"],
];

test("all lists that a check reads by are made ahead, a part at a time, each when nothing else is to be done", () => {
  const waiting: (() => void)[] = [];
  readAhead((work) => waiting.push(work));
  expect(made).toEqual([]);
  const parts: number[] = [];
  for (let work = waiting.pop(); work; work = waiting.pop()) {
    const before = made.length;
    work();
    expect(waiting.length).toBeLessThan(2);
    parts.push(made.length - before);
  }
  expect(Math.max(...parts)).toBeLessThan(made.length / 2);
  expect(made).toContain("similar-countries");

  made.length = 0;
  const sheet = {
    id: "1",
    name: "Partners",
    active: true,
    visible: true,
    grid: { top: 0, left: 0, values: ROWS },
    tables: [],
    merged: [],
    hiddenRows: new Set<number>(),
    struckRows: new Set<number>(),
  };
  const request = { calls: CALLS, asOf: "2026-02-01T09:00:00Z" };
  const answer = readConsortium(plainWorkbook(sheet), readRecord(null), request);
  expect(answer.ok && answer.value.verdict.standings.length).toBe(3);
  expect(made).toEqual([]);
});
