import type { Contestant } from "./contestant";

/** Milliseconds. */
export type Clock = () => number;

/**
 * Calls per second of each contestant, one figure a round. They take turns, so that whatever else the machine does, it does
 * to all; each has had time to warm up, and its turns are long enough for the clock.
 */
export function takeTurns(
  contestants: readonly Contestant[],
  rounds: number,
  now: Clock
): readonly (readonly number[])[] {
  const runners = contestants.map((contestant) => warmedUp(contestant, now));
  const speeds: number[][] = contestants.map(() => []);
  for (let round = 0; round < rounds; round++)
    runners.forEach((runner, i) => speeds[i]?.push(turn(runner, now)));
  return speeds;
}

interface Runner {
  readonly contestant: Contestant;
  /** The number of its next call, counted through all its turns. */
  next: number;
  /** Calls in a turn. */
  calls: number;
  /** The last answer: what nobody looks at, a compiler may leave out. */
  answer: unknown;
}

const WARM_UP_MS = 300;
const TURN_MS = 60;

function warmedUp(contestant: Contestant, now: Clock): Runner {
  const runner: Runner = { contestant, next: 0, calls: contestant.together, answer: undefined };
  const start = now();
  let took: number;
  do took = timeOf(runner, now);
  while (now() - start < WARM_UP_MS);
  runner.calls *= Math.max(1, Math.ceil(TURN_MS / took));
  return runner;
}

function turn(runner: Runner, now: Clock): number {
  const took = timeOf(runner, now);
  return (runner.calls * runner.contestant.part * 1000) / took;
}

function timeOf(runner: Runner, now: Clock): number {
  const { contestant, calls } = runner;
  const start = now();
  for (let i = 0; i < calls; i++) runner.answer = contestant.call(runner.next++);
  return now() - start;
}
