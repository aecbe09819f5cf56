import { charterNotes } from "./charter-notes";
import type { Checked } from "./checked";
import { columnHeads, bullet, section } from "./summary-lines";
import type { Line } from "./summary-page";
import { understoodColumns, understoodNotes } from "./understood";
import { printable } from "./wording";

/** How the table was read: each column's field and how sure that is, and what was left out. */
export function understoodSection(checked: Checked): readonly Line[] {
  const heads = columnHeads("Column", "How sure", "Header", "Understood as", "", "", "Why", "");
  const lines = understoodColumns(checked).map((column): Line => {
    const { letter, header, symbol, sure, field, remark: why } = column;
    const cells = [letter, `${symbol} ${sure}`, printable(header), field, "", "", why, ""];
    return { look: symbol === "?" ? "row-undetermined" : "row", cells };
  });
  const notes = [...charterNotes(checked), ...understoodNotes(checked)];
  return section("What was understood", [heads, ...lines, ...notes.map(bullet)]);
}
