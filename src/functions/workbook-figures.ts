import { sourceWithout } from "../app/figure-source";
import type { Figures, Follower } from "../app/figures";
import { readRecord } from "../app/record";
import { CALLS } from "../calls";

// Excel calls the functions by name, and hands them nothing: what they share with the page lies here.
let connected: Figures | null = null;

/** To be called once by the page, with what the functions follow. */
export function followFigures(figures: Figures): void {
  connected = figures;
}

/** @returns what ends it. Without a page there is no workbook to follow: then cells are judged by themselves, once. */
export function follow(follower: Follower): () => void {
  if (connected) return connected.follow(follower);
  const choices = readRecord(null).choices;
  const without = { calls: CALLS, choices, asOf: NEVER };
  follower.tell(sourceWithout({ code: "excel-refused", detail: {} }, without));
  return () => undefined;
}

// No figure hangs on the time.
const NEVER = "1970-01-01T00:00:00Z";
