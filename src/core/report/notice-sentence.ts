/** What an action changed, where the pane itself doesn't show it. */
export type Notice =
  | { readonly code: "sample-added"; readonly sheetName: string }
  /** `count` answers or settings were kept in the workbook. */
  | { readonly code: "choices-kept"; readonly count: number }
  | { readonly code: "table-chosen" }
  | { readonly code: "choices-undone"; readonly count: number }
  /** Nothing can be kept in this workbook (read-only …): the choices hold until it is closed. */
  | { readonly code: "choices-for-now" };

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
  }
}
