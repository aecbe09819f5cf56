import { adviceOf, type Advice } from "../advice/advice";
import type { Checked } from "./checked";

const GIVEN = new WeakMap<Checked, Advice>();

/** The advice on a check: one for all who show something of it, worked out when the first asks. */
export function adviceOn(checked: Checked): Advice {
  const known = GIVEN.get(checked);
  if (known) return known;
  const advice = adviceOf(checked.verdict, checked.consortium.countTwice);
  GIVEN.set(checked, advice);
  return advice;
}
