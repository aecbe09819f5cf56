import { CALLS } from "../calls";
import type { Call } from "../core/rules/rule";

/**
 * The call that an argument names, by its id in any case; null where it is left out, however a host says that.
 * @throws CustomFunctions.Error #VALUE!, with the ids that are known
 */
export function callNamed(argument: unknown): Call | null {
  if (argument === null || argument === undefined || argument === "" || argument === 0) return null;
  const wanted = typeof argument === "string" ? argument.trim().toLowerCase() : "";
  const known = CALLS.find(({ id }) => id === wanted);
  if (known) return known;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Microsoft's own error is none of JavaScript's
  throw new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    `There is no such call. Known are: ${CALLS.map(({ id }) => id).join(", ")}.`
  );
}
