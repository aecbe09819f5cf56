import { quoted } from "./wording";

/** What clearing did with our sheet. */
export interface Cleared {
  /** There was none; emptied; taken away; or emptied but for what the user typed on it. */
  readonly sheet: "none" | "emptied" | "removed" | "left-with-your-text";
  readonly sheetName: string | null;
}

/** What became of the workbook, in one sentence. */
export function clearedSentence({ sheet, sheetName }: Cleared): string {
  const name = quoted(sheetName ?? "");
  switch (sheet) {
    case "none":
      return "The highlights are gone.";
    case "removed":
      return `The highlights are gone, and so is the sheet ${name}.`;
    case "emptied":
      return `The highlights are gone; the sheet ${name} is empty now.`;
    case "left-with-your-text":
      return `The highlights and our lines on ${name} are gone; what you typed there was left.`;
  }
}
