import { startLocalExcel } from "../../local-excel/start";
import { firstCall } from "./first-calls";
import { reportOfFunctions, type Raced, type Racer } from "./report";
import { takeTurns } from "./turns";
import { WORKS } from "./works";

const ROUNDS = 11;

/**
 * The worksheet functions beside a package that knows countries, and beside a plain look-up: lines for people.
 * @throws Error when somebody's answers are not worth a race
 */
export async function raceFunctions(): Promise<readonly string[]> {
  await startLocalExcel(); // CustomFunctions comes with it
  console.log(`Calling worksheet functions and others, ${ROUNDS} rounds in turn …\n`);
  const raced: Raced[] = [];
  for (const [index, makeWork] of WORKS.entries()) {
    const work = makeWork();
    const contestants = [work.ours, ...work.others];
    const understands = contestants.map(({ check }) => check());
    const speeds = takeTurns(contestants, ROUNDS, () => performance.now());
    const racers: Racer[] = [];
    for (const [i, contestant] of contestants.entries())
      racers.push({
        contestant,
        speeds: speeds[i] ?? [],
        understands: understands[i] ?? "",
        firstCall: await firstCall(index, i),
      });
    raced.push({ work, racers });
  }
  return reportOfFunctions(raced);
}
