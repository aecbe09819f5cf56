import type { Contestant } from "../../../bench/functions/contestant";
import { takeTurns } from "../../../bench/functions/turns";

/** A clock that only calls move on, and who was called when. */
function course() {
  let time = 0;
  const called: string[] = [];
  const runner = (says: string, ms: number, more: Partial<Contestant> = {}): Contestant => ({
    says,
    isPackage: false,
    part: 1,
    together: 1,
    check: () => "",
    call: (n) => {
      time += ms;
      called.push(`${says}${n}`);
    },
    ...more,
  });
  return { runner, called, now: () => time };
}

test("calls per second, a figure for each round", () => {
  const { runner, now } = course();
  const speeds = takeTurns([runner("a", 20), runner("b", 0.5)], 3, now);
  expect(speeds).toEqual([
    [50, 50, 50],
    [2000, 2000, 2000],
  ]);
});

test("who does a part only of the work is that much slower", () => {
  const { runner, now } = course();
  expect(takeTurns([runner("a", 100, { part: 1 / 10 })], 1, now)).toEqual([[1]]);
});

test("turn by turn, once all are warm; the calls of each are counted through", () => {
  const { runner, called, now } = course();
  takeTurns([runner("a", 400), runner("b", 150)], 2, now);
  expect(called).toEqual(["a0", "b0", "b1", "a1", "b2", "a2", "b3"]);
});

test("a turn is long enough for the clock, and what belongs together stays together", () => {
  const { runner, called, now } = course();
  takeTurns([runner("a", 1, { together: 7 })], 1, now);
  // 7 ms each: 43 times until 300 ms are over; then 9 times, since 60 ms is the least.
  expect(called).toHaveLength((43 + 9) * 7);
});
