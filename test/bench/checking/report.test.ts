import { linesOfFirstChecks, reportOfChecking, type Checked } from "../../../bench/checking/report";

test("a row for each kind of table: medians, and the median of the ratios round by round", () => {
  const lines = reportOfChecking([checked(true, [2, 10], [4, 32], [3, 9])]);
  expect(lines[0]).toMatch(/parsing +checking +times$/);
  // 5, 8 and 3 times
  expect(lines[1]).toMatch(/^some table +3\.0 +10\.0 +5\.0$/);
});

test("the claim is held against the slowest, usual tables by themselves and all of them", () => {
  const claims = (...all: readonly Checked[]): readonly string[] =>
    reportOfChecking(all).filter((line) => line.includes("hold") || line.includes("HOLD"));
  expect(claims(checked(true, [1, 7]), checked(true, [1, 8]), checked(false, [1, 8.1]))).toEqual([
    "holds: at most 8 times the parsing of the cells, usual tables (8.0)",
    "DOES NOT HOLD: at most 8 times the parsing of the cells, all of them (8.1)",
  ]);
  expect(claims(checked(true, [1, 9]), checked(false, [1, 2]))).toEqual([
    "DOES NOT HOLD: at most 8 times the parsing of the cells, usual tables (9.0)",
    "DOES NOT HOLD: at most 8 times the parsing of the cells, all of them (9.0)",
  ]);
});

test("first checks: how many times as long they would take", () => {
  const [, unprepared, ahead] = linesOfFirstChecks({ unprepared: 90, ahead: 20 });
  expect(unprepared).toMatch(/ 90\.0 +4\.5$/);
  expect(ahead).toMatch(/ 20\.0 +1\.0$/);
});

/** Rounds: milliseconds of parsing and of checking. */
function checked(isUsual: boolean, ...rounds: readonly (readonly [number, number])[]): Checked {
  return {
    says: "some table",
    isUsual,
    rounds: rounds.map(([parsing, checking]) => ({ parsing, checking })),
  };
}
