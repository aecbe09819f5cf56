import type { Clock } from "../../src/app/clock";

/** A clock whose time passes when it is told to. */
export interface FakeClock extends Clock {
  /** Lets so much time pass, and all that was waiting for it happen. */
  readonly pass: (milliseconds: number) => Promise<void>;
}

export function fakeClock(): FakeClock {
  let time = 0;
  let waiting: { at: number; work: () => void }[] = [];
  // What is asked for at once happens by itself: nobody waits for it.
  const settle = (): Promise<void> => new Promise((go) => setTimeout(go, 0));
  return {
    now: () => "2026-02-01T09:00:00Z",
    after: (milliseconds, work) => {
      if (milliseconds === 0) {
        setTimeout(work, 0);
        return () => undefined;
      }
      const entry = { at: time + milliseconds, work };
      waiting.push(entry);
      return () => void (waiting = waiting.filter((one) => one !== entry));
    },
    pass: async (milliseconds) => {
      time += milliseconds;
      const due = waiting.filter(({ at }) => at <= time);
      waiting = waiting.filter(({ at }) => at > time);
      for (const { work } of due) work();
      for (let turn = 0; turn < 12; turn += 1) await settle();
    },
  };
}
