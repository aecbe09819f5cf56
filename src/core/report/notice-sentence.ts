import type { CharterList } from "../charters/charter-list";
import { holdersText, listName } from "./charter-words";

/** What an action changed, where the pane itself doesn't show it. */
export type Notice =
  | { readonly code: "sample-added"; readonly sheetName: string }
  /** `count` answers or settings were kept in the workbook. */
  | { readonly code: "choices-kept"; readonly count: number }
  | { readonly code: "table-chosen" }
  | { readonly code: "choices-undone"; readonly count: number }
  /** Nothing can be kept in this workbook (read-only …): the choices hold until it is closed. */
  | { readonly code: "choices-for-now" }
  /** A list of charter holders was taken in, kept in the workbook or not. */
  | { readonly code: "list-kept" | "list-for-now"; readonly list: CharterList }
  | { readonly code: "list-forgotten" };

/** A notice in one short sentence. */
export function noticeSentence(notice: Notice): string {
  switch (notice.code) {
    case "sample-added":
      return `A sample table stands on the new sheet “${notice.sheetName}”. Delete the sheet when you are done.`;
    case "choices-kept":
      return notice.count === 1
        ? "Kept in the workbook; nobody is asked again."
        : `${notice.count} answers kept in the workbook; nobody is asked again.`;
    case "table-chosen":
      return "This table is taken from now on.";
    case "choices-undone":
      return "Taken back.";
    case "choices-for-now":
      return "Nothing can be kept in this workbook, so this holds until you close the pane.";
    case "list-kept":
      return `${listText(notice.list)} kept in the workbook, for your colleagues too.`;
    case "list-for-now":
      return `${listText(notice.list)} taken. It can’t be kept in this workbook, so it holds until you close the pane.`;
    case "list-forgotten":
      return "The list of charter holders is forgotten.";
  }
}

/** Whether it is about a choice, which can be taken back. */
export function isAboutChoice({ code }: Notice): boolean {
  return ["choices-kept", "table-chosen", "choices-undone", "choices-for-now"].includes(code);
}

function listText(list: CharterList): string {
  return `${listName(list)} (${holdersText(list)})`;
}
