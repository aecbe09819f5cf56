import type { Evidence, Reading } from "../reading/reading";
import { cellName } from "../table/cell-name";
import type { CellRef } from "../table/grid";
import { quoted } from "./wording";

const BY: Readonly<Partial<Record<Evidence, string>>> = {
  "organisation-name": "by its name",
  "row-above": "like the row above",
  remark: "by a remark in its row",
};

/** What is open about a cell: blank, not understood, or understood but to be confirmed. */
export function doubtSentence<T>(
  label: string,
  aKind: string,
  reading: Reading<T>,
  nameOf: (value: T) => string,
  cell: CellRef | undefined
): string {
  const where = cell ? ` (${cellName(cell)})` : "";
  switch (reading.kind) {
    case "known":
      if (BY[reading.evidence] !== undefined) {
        const by = BY[reading.evidence];
        const says = reading.typed === "" ? "is blank" : `says ${quoted(reading.typed)}`;
        return `${label}${where} ${says}; ${by} it is ${nameOf(reading.value)}; please confirm.`;
      }
      // A blank among ticks.
      return `${label}${reading.typed === "" ? "" : ` ${quoted(reading.typed)}`}${where} is taken as ${nameOf(reading.value)}; please confirm.`;
    case "unreadable": {
      const guesses = reading.suggestions.slice(0, 3).map(nameOf);
      const question = guesses.length > 0 ? `; ${guesses.join(" or ")}?` : "; please fill it in.";
      return `${label} ${quoted(reading.typed)}${where} is not one we know${question}`;
    }
    case "blank":
      return `${label}${where} is blank; please fill it in.`;
    case "absent":
      return `The table does not name ${aKind} for this partner.`;
  }
}
