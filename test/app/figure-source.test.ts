import { figureSource } from "../../src/app/figure-source";
import { readRecord } from "../../src/app/record";
import { CALLS } from "../../src/calls/index";

const SOURCE = figureSource({
  calls: CALLS,
  choices: readRecord(null).choices,
  asOf: "2026-02-01T09:00:00Z",
  contents: { ok: false, problem: { code: "excel-refused", detail: {} } },
  keptList: null,
  shown: null,
  stay: undefined,
});

const given = (country: string): { values: string[][]; alone: null } => ({
  values: [
    ["Organisation", "Country"],
    ["Alpha", country],
  ],
  alone: null,
});

test("the same cells are judged once, for each call", () => {
  const first = SOURCE.cells(given("Denmark"), null);
  expect(SOURCE.cells(given("Denmark"), null)).toBe(first);
  expect(SOURCE.cells(given("Denmark"), "blueprint-2025")).not.toBe(first);
  expect(SOURCE.cells(given("Sweden"), null)).not.toEqual(first);
});

test("no more is remembered than a dashboard needs", () => {
  const first = SOURCE.cells(given("Denmark"), null);
  for (let at = 0; at < 20; at += 1) SOURCE.cells(given(`Denmark ${at}`), null);
  const again = SOURCE.cells(given("Denmark"), null);
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});

test("why the workbook cannot be read is the answer about its own table; cells are judged all the same", () => {
  expect(SOURCE.ownTable(null)).toEqual({
    ok: false,
    problem: { code: "excel-refused", detail: {} },
  });
  expect(SOURCE.ownTable("blueprint-2025")).toEqual(SOURCE.ownTable(null));
  expect(SOURCE.cells(given("Denmark"), null).ok).toBe(true);
});
