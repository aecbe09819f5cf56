import type { ChoicesChange } from "./choices";

/** Apart from the other choices: a call is chosen before anything was read, and they come with what reads. */
export function withCall(call: string): ChoicesChange {
  return (choices) => ({ ...choices, call });
}
