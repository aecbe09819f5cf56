import { choose, type Choice } from "../../src/core/advice/candidates-choice";
import { withdrawalsFrom } from "../../src/core/advice/withdrawals";
import { numbers } from "../disorder";
import { highsOptimum } from "./beside-highs";
import { drawn, type Asked } from "./pools";
import { reportOfAdvice, type Chosen } from "./report";

const CANDIDATES = 300;
const WARM_UP = 20;
const CASES = 500;

/**
 * Choosing among 300 candidates beside HiGHS, which is asked the same: lines for people.
 * @throws Error when nothing is chosen, or what is chosen doesn't do
 */
export async function raceAdvice(): Promise<readonly string[]> {
  console.log(`Choosing among ${CANDIDATES} candidates, ${CASES} cases …\n`);
  const optimum = await highsOptimum();
  const random = fractions();
  const cases = Array.from({ length: WARM_UP + CASES }, (): Chosen => {
    const asked = drawn(random, CANDIDATES);
    const start = performance.now();
    const cost = costOf(asked, choiceFor(asked));
    const between = performance.now();
    const best = optimum(asked);
    const end = performance.now();
    const isAsGood = best !== null && Math.abs(cost - best) < LEAST_DIFFERENCE;
    return { ours: between - start, highs: end - between, isAsGood };
  });
  return reportOfAdvice(cases.slice(WARM_UP));
}

/** Less than a cent. */
const LEAST_DIFFERENCE = 0.004;

function* endless(): Generator<number, never> {
  const dice = numbers(20_260_310);
  for (;;) yield dice.next().value / 2_147_483_647;
}

function fractions(): () => number {
  const all = endless();
  return () => all.next().value;
}

function choiceFor({ pool, wish }: Asked): Choice {
  const steps = choose(pool, wish);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** In partners or euro. */
function costOf({ pool, wish }: Asked, choice: Choice): number {
  if (choice.is !== "chosen") throw new Error(`Nothing was chosen: ${choice.is}`);
  const members = [...pool.base, ...choice.candidates];
  const left = withdrawalsFrom(pool.minima, members, pool.countTwice);
  if ((left?.survives ?? Infinity) < wish.departures) throw new Error("A choice doesn't do.");
  return wish.aim === "fewest" ? choice.candidates.length : (choice.grant ?? NaN);
}
