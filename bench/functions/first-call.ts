import { startLocalExcel } from "../../local-excel/start";
import { WORKS } from "./works";

// A process of its own, started by first-calls.ts: it makes one call, the first of all, and tells how long that took.
const [workIndex = NaN, contestantIndex = NaN] = process.argv.slice(2).map(Number);

void startLocalExcel().then(() => {
  const work = WORKS[workIndex]?.();
  const contestant = work && [work.ours, ...work.others][contestantIndex];
  if (!contestant) throw new Error(`There is no contestant ${process.argv.slice(2).join(" ")}.`);
  const start = performance.now();
  contestant.call(0);
  process.send?.((performance.now() - start) / contestant.part);
});
