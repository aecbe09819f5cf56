import { unitAt } from "./unit-at";

/** What one sees of a text, or a stretch of it, at a glance: its ends and its length, in one number. Not for an empty one. */
export function textGlance(text: string, from = 0, to = text.length): number {
  return 31 * unitAt(text, from) + 7 * unitAt(text, to - 1) + to - from;
}
