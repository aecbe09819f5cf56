import type { Problem, ProblemCode } from "./problem";
import { counted, quoted } from "./wording";

export const STALE = "The workbook has changed since this check.";

/** What stands beside questions: what becomes of an answer. */
export function whatBecomesOfAnswers(problem: Problem | null): string {
  return problem && KEEPS_NOTHING.has(problem.code)
    ? "Nothing can be kept in this workbook: answers hold until you close the pane."
    : "Answers are kept in this workbook, for your colleagues too. They change none of your cells.";
}

export const COUNT_TWICE =
  "The call is silent on this. Off: each organisation counts in one group only, which is the safe reading.";

/** Heading of the questions. */
export function questionsHeading(count: number): string {
  return `${counted(count, "thing")} to confirm`;
}

/** Whether the summary sheet shows what the pane shows. */
export function summarySentence(sheetName: string, isCurrent: boolean): string {
  const name = quoted(sheetName, 31);
  return isCurrent
    ? `The summary is on the sheet ${name}.`
    : `The sheet ${name} still shows an earlier check.`;
}

/** What checking by itself does in this Excel. */
export function liveSentence(live: "off" | "with-highlights" | "pane-only"): string {
  switch (live) {
    case "off":
      return "Off: check again by hand after your edits.";
    case "with-highlights":
      return "Verdict and colours follow your edits. The summary sheet waits until you write it.";
    case "pane-only":
      return "Only this pane follows: this Excel would lose your undo history if the colours followed too.";
  }
}

/** Whether a problem is about which cells are the partner table, so that selecting them helps. */
export function isAboutTheTable(code: ProblemCode): boolean {
  return ABOUT_THE_TABLE.has(code);
}

/** Whether a problem is about a file that was picked, so that picking another helps. */
export function isAboutTheFile(code: ProblemCode): boolean {
  return ABOUT_THE_FILE.has(code);
}

/** What an entry should look like that could not be read. */
export function entrySentence(kind: "grant" | "duration"): string {
  return kind === "grant"
    ? "Please give an amount in euro, such as 4 000 000 or 1.2 million."
    : "Please give whole months, such as 48, or years, such as 4 years.";
}

const KEEPS_NOTHING: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["read-only", "record-newer"]);

const ABOUT_THE_FILE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "file-too-big",
  "no-charter-list",
  "not-a-workbook",
  "password-protected",
  "unsupported-format",
  "unreadable-file",
]);

const ABOUT_THE_TABLE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "no-table",
  "no-partners",
  "no-country-column",
  "chosen-table-gone",
  "checked-table-gone",
  "no-table-in-selection",
]);
