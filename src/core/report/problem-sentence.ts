import { PART_MISSING, type ProblemWords } from "./first-words";
import type { Problem, ProblemCode } from "./problem";
import { counted, quoted } from "./wording";

/**
 * A problem in plain words. From `detail` it reads `sheet` (a sheet's name), `call` (an id), `calls` (ids known, as one text),
 * `rows` (how many), `expected` (what cells should hold, in words) and `code` (Excel's own name of an error); each may be missing.
 */
export function problemSentence({ code, detail }: Problem): ProblemWords {
  return WORDS[code](detail);
}

type Detail = Problem["detail"];

const WORDS: Readonly<Record<ProblemCode, (detail: Detail) => ProblemWords>> = {
  "empty-workbook": () => ({
    says: "The workbook is empty.",
    next: "Put your partners into a table, one row for each, with at least organisation and country, and check again.",
  }),
  "no-table": (detail) => ({
    says: `No partner table was found${on(detail)}.`,
    next: "Give your table a header row with names such as Organisation, Country, Role and Type and one row for each partner, and check again. If partners stand in columns, copy the table and choose Paste Special, Transpose.",
  }),
  "no-partners": (detail) => ({
    says: `The table${on(detail)} has a header but no partners below it.`,
    next: "Add one row for each partner and check again.",
  }),
  "no-country-column": (detail) => ({
    says: `No column with countries was found${on(detail)}, and without countries nothing can be checked.`,
    next: "Add a column named Country with a country in each row, or say which column holds the countries. Ticks below their names are not read.",
  }),
  "chosen-table-gone": (detail) => ({
    says: `The table you chose${on(detail)} is no longer there.`,
    next: "Select the cells of your partner table and choose Use the selection, or let the likeliest table be taken.",
  }),
  "checked-table-gone": (detail) => ({
    says: `The table that was checked${on(detail)} is no longer there.`,
    next: "Choose Check consortium to look for another, or select the cells of your partner table and choose Use the selection.",
  }),
  "no-table-in-selection": (detail) => ({
    says: `The selected cells${on(detail)} hold no partner table.`,
    next: "Select the whole table, its header included, and choose Use the selection again.",
  }),
  "no-cells-given": () => ({
    says: "The cells given are empty.",
    next: "Give the partner table with its header row, such as Partners[#All], or nothing at all for the table of this workbook.",
  }),
  "one-column-given": () => ({
    says: "One column alone does not tell that.",
    next: "Give the whole partner table with its header row, such as Partners[#All].",
  }),
  "other-column-given": ({ expected }) => ({
    says: `The cells given do not look like ${expected ?? "what is needed here"}.`,
    next: "Give the column with its header, or the whole partner table with its header row, such as Partners[#All].",
  }),
  "no-header-given": () => ({
    says: "Without a header row it is not clear what these columns hold.",
    next: "Give the partner table with its header row, such as Partners[#All].",
  }),
  "cells-in-two-places": ({ sheet, other }) => ({
    says: `The same cells stand on two sheets${other === undefined ? "" : ` (${quoted(String(sheet))}, ${quoted(String(other))})`} and count differently there: a row may be struck through on one.`,
    next: "Say it in a cell, such as “withdrawn” in a column named Status.",
  }),
  "no-such-sheet": ({ sheet }) => ({
    says:
      sheet === undefined
        ? "There is no such sheet."
        : `There is no sheet named ${quoted(String(sheet))}.`,
    next: "Look up the name on the sheet’s tab and try again.",
  }),
  "no-such-call": ({ call, calls }) => ({
    says:
      call === undefined || call === ""
        ? "There is no such call."
        : `There is no call named ${quoted(String(call))}.`,
    next:
      calls === undefined
        ? "Choose one of the calls offered, such as blueprint-2026."
        : `Choose one of these: ${calls}.`,
  }),
  "sheet-too-big": (detail) => ({
    says: `The used part of the sheet${named(detail)} is too big to read in full.`,
    next: "Copy the partner table alone to a new sheet, or delete the empty rows and columns around it, and check again.",
  }),
  "not-a-workbook": () => ({
    says: "The file is not an Excel workbook.",
    next: "Open it in Excel, save it as .xlsx and try again.",
  }),
  "password-protected": () => ({
    says: "The file is protected with a password, so it cannot be read.",
    next: "Open it in Excel, take the password off (File, Info, Protect Workbook) and try again.",
  }),
  "unsupported-format": () => ({
    says: "The file is in a format that cannot be read here.",
    next: "Save it from Excel as .xlsx and try again.",
  }),
  "unreadable-file": () => ({
    says: "The file could not be opened; it may be missing, damaged or in use.",
    next: "See that the name is right and that it opens in Excel, save it again and try once more.",
  }),
  "file-too-big": () => ({
    says: "The file is too big to be read here.",
    next: "Pick the Commission’s list alone, as it was downloaded: it has less than 20 MB.",
  }),
  "no-charter-list": () => ({
    says: "The file holds no list of charter holders that could be recognised.",
    next: "Pick the Commission’s list of ECHE holders as it was downloaded, with columns such as Erasmus Code, PIC, Legal Name and Country.",
  }),
  "file-reader-missing": () => ({
    says: "The part of this add-in that reads files could not be loaded.",
    next: "Close the pane, open it again and pick the file once more.",
  }),
  "part-missing": () => PART_MISSING,
  "cell-being-edited": () => ({
    says: "A cell is being edited, and Excel waits for that.",
    next: "Press Enter or Esc in the cell and check again.",
  }),
  "sheet-protected": (detail) => ({
    says: `The sheet${named(detail)} is protected, so nothing was changed on it.`,
    next: "Take the protection off (Review, Unprotect Sheet) and try again.",
  }),
  "workbook-protected": () => ({
    says: "The workbook’s structure is protected, so no summary sheet could be added.",
    next: "Take the protection off (Review, Protect Workbook) and check again.",
  }),
  "read-only": () => ({
    says: "The workbook is open for reading only, so nothing was written into it.",
    next: "Choose Enable Editing, or save a copy of your own, and check again.",
  }),
  "summary-has-your-text": (detail) => ({
    says: `Someone has written on the summary sheet${named(detail)}${typedRows(detail)}, so it was left as it is.`,
    next: "Choose whether to write a second sheet or to write over this one.",
  }),
  "record-newer": () => ({
    says: "A newer version of Alliance Check has written in this workbook; nothing was changed.",
    next: "Update the add-in, then check again.",
  }),
  "table-changed": () => ({
    says: "The workbook changed while it was being checked; nothing of yours was touched.",
    next: "Check again.",
  }),
  "request-too-big": () => ({
    says: "That was more than Excel takes at once.",
    next: "Copy the partner table alone to a new workbook and check it there, or use Excel on the desktop.",
  }),
  "excel-too-old": () => ({
    says: "This version of Excel is too old for this check.",
    next: "Update Excel, or open the workbook in Excel on the web.",
  }),
  "excel-refused": () => ({
    says: "Excel did not carry this out to the end; nothing of yours was changed.",
    next: "Check again; if it happens once more, save the workbook, close it and open it anew.",
  }),
  "our-mistake": () => ({
    says: "Alliance Check made a mistake here; nothing of yours was changed.",
    next: "Try once more; if it happens again, pass on the details below to whoever gave you the add-in.",
  }),
};

function on({ sheet }: Detail): string {
  return sheet === undefined ? "" : ` on the sheet ${quoted(String(sheet))}`;
}

function named({ sheet }: Detail): string {
  return sheet === undefined ? "" : ` ${quoted(String(sheet))}`;
}

function typedRows({ rows }: Detail): string {
  return typeof rows === "number" && rows > 0 ? ` (in ${counted(rows, "row")})` : "";
}
