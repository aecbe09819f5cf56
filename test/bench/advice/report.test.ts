import { reportOfAdvice, type Chosen } from "../../../bench/advice/report";

test("median, 95th percentile and longest of both", () => {
  const times = Array.from({ length: 20 }, (_, at) => at + 1);
  const lines = reportOfAdvice(times.map((ours) => ({ ours, highs: 10 * ours, isAsGood: true })));
  expect(lines[0]).toMatch(/median +95th +longest$/);
  expect(lines[1]).toMatch(/^ours +10\.5 +19\.0 +20\.0$/);
  expect(lines[2]).toMatch(/^HiGHS +105\.0 +190\.0 +200\.0$/);
});

test("what holds, and what doesn't", () => {
  const claims = (...all: readonly Chosen[]): readonly string[] =>
    reportOfAdvice(all).filter((line) => /hold/i.test(line));
  expect(claims(chosen(49.9, true), chosen(1, true))).toEqual([
    "holds: under 50 ms in 95 of 100 choices (49.9)",
    "holds: as good as HiGHS's choice (2 of 2)",
  ]);
  expect(claims(chosen(50, true), chosen(1, false))).toEqual([
    "DOES NOT HOLD: under 50 ms in 95 of 100 choices (50.0)",
    "DOES NOT HOLD: as good as HiGHS's choice (1 of 2)",
  ]);
});

function chosen(ours: number, isAsGood: boolean): Chosen {
  return { ours, highs: 1, isAsGood };
}
