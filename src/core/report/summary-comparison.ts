import type { Checked } from "./checked";
import { callLineText, type CallLine, otherCallLines } from "./comparison";
import { columnHeads, section } from "./summary-lines";
import type { Line } from "./summary-page";

/** The calls beside the chosen one, a line each: outcome in symbol and word, deadline, what it would take. */
export function otherCallsSection(checked: Checked): readonly Line[] {
  const lines = otherCallLines(checked).map(callLine);
  if (lines.length === 0) return [];
  const heads = columnHeads("", "Outcome", "Call", "", "", "", "Deadline, what it would take", "");
  return section("The same partners in other calls", [heads, ...lines]);
}

function callLine(line: CallLine): Line {
  const { outcome, symbol, word, label } = line;
  return {
    look: `row-${outcome}`,
    cells: ["", `${symbol} ${word}`, label, "", "", "", callLineText(line), ""],
  };
}
