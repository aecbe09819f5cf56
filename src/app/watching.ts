import { answered } from "./answered";
import type { Answer, Workbook, WorkbookEvent } from "./workbook";

/** Listening to the workbook: once, however often it is asked for, and again where Excel refused. */
export interface Watching {
  readonly isOn: () => boolean;
  readonly begin: () => Promise<Answer<void>>;
}

export function createWatching(
  workbook: Workbook,
  listeners: readonly ((event: WorkbookEvent) => void)[]
): Watching {
  let isOn = false;
  let asked: Promise<Answer<void>> | null = null;

  async function ask(): Promise<Answer<void>> {
    const answer = await answered(() =>
      workbook.watch((event) => listeners.forEach((listener) => listener(event)))
    );
    isOn = answer.ok;
    asked = null;
    return answer;
  }

  return {
    isOn: () => isOn,
    begin: async () => (isOn ? { ok: true, value: undefined } : (asked ??= ask())),
  };
}
