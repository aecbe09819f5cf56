import { areaName } from "../table/cell-name";
import { dateText } from "./call-sentence";
import type { Checked } from "./checked";
import { allCallLines, callLineText, type CallLine } from "./comparison";
import type { Paint } from "./verdict-text";
import { quoted, wrapped } from "./wording";

const WIDTH = 96;

/** The partners held against every call known, as plain text for a terminal. Colours only where they are given. */
export function comparisonText(checked: Checked, paint?: Paint): string {
  const { workbook, table, asOf } = checked;
  const where = `${areaName(table.area)} on ${quoted(table.sheetName)} of ${quoted(workbook)}`;
  return [
    painted("Consortium check, all calls", paint?.bold),
    ...wrapped(`Table ${where}, checked on ${dateText(asOf)}`, WIDTH).map((line) =>
      painted(line, paint?.dim)
    ),
    "",
    ...allCallLines(checked).flatMap((line) => callTexts(line, paint)),
  ].join("\n");
}

function callTexts(line: CallLine, paint: Paint | undefined): string[] {
  const { call, label, outcome, symbol, word, isChosen } = line;
  const head = `${symbol} ${word.padEnd(16)}${label} (${call.id})${isChosen ? ", the call chosen" : ""}`;
  const rest = wrapped(callLineText(line), WIDTH - 18).map((text) => " ".repeat(18) + text);
  return [painted(head, paint?.[outcome]), ...rest];
}

function painted(text: string, paint: ((text: string) => string) | undefined): string {
  return paint ? paint(text) : text;
}
