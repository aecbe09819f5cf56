import { poolOf, type Pool } from "../advice/candidates";
import type { Checked } from "./checked";

const GIVEN = new WeakMap<Checked, Pool>();

/** The candidates of a check: the same for all who show something of them, made when the first asks. */
export function poolOn(checked: Checked): Pool {
  const known = GIVEN.get(checked);
  if (known) return known;
  const pool = poolOf(checked.verdict, checked.consortium.countTwice);
  GIVEN.set(checked, pool);
  return pool;
}
