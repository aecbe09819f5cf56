import type { Clock } from "../../src/app/clock";

/** A clock that can be stopped: what it still has to do is then never done, and keeps no process alive. */
export interface StoppableClock extends Clock {
  readonly stop: () => void;
}

/** @param now as ISO 8601; it stays that */
export function createStoppableClock(now: string): StoppableClock {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let isStopped = false;
  return {
    now: () => now,
    after: (milliseconds, work) => {
      if (isStopped) return () => undefined;
      const timer = setTimeout(() => {
        timers.delete(timer);
        work();
      }, milliseconds);
      timers.add(timer);
      return () => {
        clearTimeout(timer);
        timers.delete(timer);
      };
    },
    stop: () => {
      isStopped = true;
      timers.forEach((timer) => clearTimeout(timer));
    },
  };
}
