import type { Call } from "../rules/rule";

// What the pane says before anything was checked: apart from all other sentences, which come with whatever checks.

/** What the add-in does, in the two lines of the first run. */
export const PURPOSE =
  "Reads the partner table in this workbook and says whether the alliance is eligible, why, and what is missing.";
export const PROMISE = "Your list stays on this computer.";

export const NOT_IN_EXCEL = "Open this pane inside Excel to check a workbook.";

export const CLEARING =
  "Takes the colours off and empties our summary sheet. Your cells and your answers stay.";

/** What is being done, for as long as it takes; "" when that concerns nobody. */
export function progressSentence(
  doing:
    "checking" | "clearing" | "adding-sample" | "keeping-choices" | "reading-list" | "following",
  stage: "reading" | "judging" | "writing" | null
): string {
  switch (doing) {
    case "checking":
      return stage === null ? "Getting ready …" : STAGES[stage];
    case "clearing":
      return "Taking the colours off …";
    case "adding-sample":
      return "Adding a sheet with a sample table …";
    case "keeping-choices":
      return "Keeping your choice in the workbook …";
    case "reading-list":
      return stage === null ? "Reading the list of charter holders …" : STAGES[stage];
    case "following":
      return "";
  }
}

/** A call's name, short enough for one line of the pane: "Blueprint 2026", "Blueprint 2027, provisional". */
export function callLabel({ name }: Call): string {
  const [, short, edition] = /\(([^()]+)\) (\d{4}(?:, provisional)?)$/.exec(name) ?? [];
  return short === undefined ? name : `${short} ${edition}`;
}

/** What went wrong, and what to do next: one plain sentence each. */
export interface ProblemWords {
  readonly says: string;
  readonly next: string;
}

/** Where what checks could not be loaded. */
export const PART_MISSING: ProblemWords = {
  says: "The part of this add-in that checks could not be loaded, so nothing was done.",
  next: "Choose Check consortium to try again; if that does not help, close the pane and open it once more.",
};

/** The same in a cell. */
export const PART_MISSING_IN_CELL = `${PART_MISSING.says} Choose Check consortium in the pane, then enter this formula once more.`;

const STAGES = {
  reading: "Reading the workbook …",
  judging: "Holding the partners against the rules …",
  writing: "Writing colours and summary …",
} as const;
