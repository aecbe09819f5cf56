import { highsOptimum, type Optimum } from "../../../bench/advice/beside-highs";
import { drawn, type Asked } from "../../../bench/advice/pools";
import { choose, type Choice } from "../../../src/core/advice/candidates-choice";
import { withdrawalsFrom } from "../../../src/core/advice/withdrawals";
import { seeded } from "../rules/random-consortium";

/** `npm run bench -- advice` has more, and larger ones. */
const CASES = 80;
const MOST = 120;

let optimum: Optimum;

beforeAll(async () => {
  optimum = await highsOptimum();
});

test("among some candidates no choice is better, by HiGHS, and the one made lets so many leave", () => {
  const random = seeded(300);
  const seen: Record<string, number> = {};
  for (let index = 0; index < CASES; index++) {
    const asked = drawn(random, Math.floor(random() * MOST));
    const { pool, wish } = asked;
    const choice = chosen(asked);
    if (choice.is !== "chosen") throw new Error(`Case ${index}: ${choice.is}`);
    const { candidates, grant } = choice;
    const cost = wish.aim === "fewest" ? candidates.length : grant;
    expect([index, cost]).toEqual([index, expect.closeTo(optimum(asked) ?? NaN, 4)]);
    const members = [...pool.base, ...candidates];
    const survives = withdrawalsFrom(pool.minima, members, pool.countTwice)?.survives ?? -1;
    expect([index, survives >= wish.departures]).toEqual([index, true]);
    const key = `${wish.aim} ${wish.departures}`;
    seen[key] = (seen[key] ?? 0) + 1;
  }
  expect(Object.keys(seen)).toHaveLength(8);
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(3);
});

function chosen({ pool, wish }: Asked): Choice {
  const steps = choose(pool, wish);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
