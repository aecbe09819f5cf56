import { toldInOwnProcess } from "../own-process";

/** Milliseconds that the very first call takes: what is loaded is loaded, nothing was called yet. */
export function firstCall(workIndex: number, contestantIndex: number): Promise<number> {
  return toldInOwnProcess(require.resolve("./first-call.ts"), [workIndex, contestantIndex]);
}
