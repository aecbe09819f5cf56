import { once } from "../reading/once";
import { judge } from "./judge";
import type { Call } from "./rule";
import type { Consortium, Verdict } from "./verdict";

/** The same partners held against another of the calls known. */
export interface OtherCall {
  readonly call: Call;
  /** Judged when it is first asked for, and kept. */
  readonly verdict: () => Verdict;
}

/**
 * All calls but `chosen`, in their order. The partners are those that were read; all that depends on the call, such as whether
 * a charter is valid on the day of its deadline, is judged for each. `asOf` is the ISO 8601 time of the check.
 */
export function otherCalls(
  calls: readonly Call[],
  chosen: Call,
  consortium: Consortium,
  asOf: string
): readonly OtherCall[] {
  return calls
    .filter(({ id }) => id !== chosen.id)
    .map((call) => ({ call, verdict: once(() => judge(call, consortium, asOf)) }));
}
