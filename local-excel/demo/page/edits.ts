import type { ProblemWords } from "../../../src/core/report/first-words";
import { HostFailure } from "../../protocol/failure";

/** Does what the user asked for, and says so when the workbook refuses. Our own mistakes go on. */
export function attempt(what: () => void, tell: (words: ProblemWords) => void): void {
  try {
    what();
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    tell(REFUSALS[error.code] ?? { says: "That cannot be done here.", next: error.message });
  }
}

const REFUSALS: Readonly<Record<string, ProblemWords>> = {
  AccessDenied: {
    says: "The sheet is protected, so nothing was changed.",
    next: "Take the protection off in Excel and open the workbook again.",
  },
  InvalidOperation: {
    says: "That cannot be done to a part of merged cells or of a table.",
    next: "Select all of it, or cells beside it.",
  },
  NotImplemented: {
    says: "This stand-in for Excel cannot do that.",
    next: "Do it in Excel and open the workbook again.",
  },
};
