import { answered } from "./answered";
import { type Clock, WHILE_EDITING } from "./clock";
import type { Workbook } from "./workbook";

/** Whether the workbook starts the add-in when it is opened: as long as it has cells that need it. */
export interface Startup {
  /** To be called with how many such cells there are, whenever that changes. */
  readonly hold: (cells: number) => void;
}

export function createStartup(workbook: Workbook, clock: Clock): Startup {
  let wanted = false;
  let kept = false;
  let callOff = (): void => undefined;

  const later = (milliseconds: number): void => {
    callOff();
    callOff = clock.after(milliseconds, () => void keep());
  };

  async function keep(): Promise<void> {
    if (wanted === kept) return;
    const asked = wanted;
    const answer = await answered(() => workbook.startWithIt(asked));
    if (answer.ok) kept = asked;
    if (wanted !== kept) later(answer.ok ? 0 : WHILE_EDITING);
  }

  return {
    hold: (cells) => {
      if (cells > 0 === wanted) return;
      wanted = cells > 0;
      // A cell that is calculated anew is gone for a moment.
      later(wanted ? 0 : UNTIL_GONE);
    },
  };
}

const UNTIL_GONE = 5000;
