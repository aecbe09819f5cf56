import { toldInOwnProcess } from "../own-process";

/** Milliseconds that the very first check of a small table takes. */
export interface FirstChecks {
  /** Where nobody has read anything before. */
  readonly unprepared: number;
  /** Once the lists of names and words were made ahead, as the add-in does when it is idle. */
  readonly ahead: number;
}

/** What is measured. */
export const SHIPPED = "checking/shipped.ts";

/** `built`: the path of its script, see ../as-shipped. */
export async function firstChecks(built: string): Promise<FirstChecks> {
  const program = require.resolve("./first-check.ts");
  return {
    unprepared: await toldInOwnProcess(program, [built]),
    ahead: await toldInOwnProcess(program, [built, "ahead"]),
  };
}
