import { claimsOf, measured, percent, type Target } from "../../../bench/reading/measured";
import { judged, outcomeOf, type Answer, type Judged } from "../../../bench/reading/outcome";

const SURE: Answer = { value: "a", certain: true, stage: "name" };
const UNSURE: Answer = { value: "a", certain: false, stage: "fuzzy" };
const SILENT: Answer = { value: null, certain: false, stage: "open" };

test("what became of an answer", () => {
  expect([SURE, UNSURE, SILENT].map((answer) => outcomeOf(answer, ["b", "a"]))).toEqual([
    "rightCertain",
    "rightLikely",
    "open",
  ]);
  expect([SURE, UNSURE].map((answer) => outcomeOf(answer, ["b"]))).toEqual([
    "wrongCertain",
    "wrongLikely",
  ]);
  expect([SURE, UNSURE, SILENT].map((answer) => outcomeOf(answer, []))).toEqual([
    "wrongCertain",
    "wrongLikely",
    "leftAlone",
  ]);
});

test("counts of all, by origin and by stage, and the rows worth reading", () => {
  const all = [
    judged("one", ["a"], SURE, "z"),
    judged("two", ["b"], SURE, "z"),
    judged("three", ["b"], UNSURE, "y"),
    judged("four", [], SILENT, "y"),
    judged("five", ["a"], SILENT, "y"),
  ];
  const set = measured({ id: "x", says: "x", target: {} }, all);
  expect(set.counts).toEqual({
    rightCertain: 1,
    rightLikely: 0,
    leftAlone: 1,
    open: 1,
    wrongLikely: 1,
    wrongCertain: 1,
  });
  expect(Object.keys(set.byOrigin)).toEqual(["y", "z"]);
  expect(set.byOrigin.z).toMatchObject({ rightCertain: 1, wrongCertain: 1, open: 0 });
  expect(set.byStage.open).toMatchObject({ leftAlone: 1, open: 1 });
  expect(set.wrongCertain.map(({ asked }) => asked)).toEqual(["two"]);
  expect(set.missed.map(({ asked }) => asked)).toEqual(["three", "five"]);
});

describe("targets", () => {
  const claims = (rows: readonly Judged[], target: Target) =>
    claimsOf(measured({ id: "x", says: "x", target }, rows));
  const rows = (right: number, wrongCertain: number): readonly Judged[] => [
    ...Array.from({ length: right }, () => judged("r", ["a"], SURE, "o")),
    ...Array.from({ length: wrongCertain }, () => judged("w", ["b"], SURE, "o")),
  ];

  test("none wrong, or a share of them, to the row", () => {
    expect(claims(rows(999, 1), { mostWrongCertain: 0.001 })[0]?.holds).toBe(true);
    expect(claims(rows(998, 2), { mostWrongCertain: 0.001 })[0]?.holds).toBe(false);
    expect(claims(rows(5, 0), { mostWrongCertain: 0 })[0]?.holds).toBe(true);
    expect(claims(rows(9999, 1), { mostWrongCertain: 0 })).toEqual([
      { says: "x: none certain and wrong", found: "1 of 10000", holds: false },
    ]);
  });

  test("a share right, to the row", () => {
    expect(claims(rows(93, 7), { leastRight: 0.93 })).toEqual([
      { says: "x: at least 93 % right", found: "93 %, 93 of 100", holds: true },
    ]);
    expect(claims(rows(92, 8), { leastRight: 0.93 })[0]?.holds).toBe(false);
    expect(claims(rows(999, 1), { leastRight: 1 })[0]?.holds).toBe(false);
  });

  test("nothing is claimed of nothing, nor where no target is set", () => {
    expect(claims([], { mostWrongCertain: 0, leastRight: 1 })).toEqual([]);
    expect(claims(rows(1, 1), {})).toEqual([]);
  });
});

test("per cent are never rounded to all or to none", () => {
  expect([percent(1, 3), percent(1, 1), percent(0, 5)]).toEqual(["33.3 %", "100 %", "0 %"]);
  expect([percent(9999, 10_000), percent(1, 10_000), percent(0, 0)]).toEqual([
    "99.9 %",
    "<0.1 %",
    "–",
  ]);
});
