/** What a what-if is, in the words of the pane. */
export const WHAT_IF =
  "Try who leaves and who joins. This is only imagined: nothing of it is written into the workbook, and the verdict above stays that of the table.";

export const MAY_JOIN = "They would join as full partners.";

export const CHARTER_HELD = "A higher education institution among them holds its ECHE.";

/** Said aloud where it is over. */
export const BACK_TO_TABLE = "Back to the table.";
export const WHAT_IF_ENDED = "The what-if has ended.";
