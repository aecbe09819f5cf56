import type { Evidence, Reading } from "../reading/reading";
import { cellName } from "../table/cell-name";
import type { CellRef } from "../table/grid";
import { quoted } from "./wording";

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
    case "known": {
      const by = BY[reading.evidence];
      const typed = reading.typed === "" ? "" : ` ${quoted(reading.typed)}`;
      const is = nameOf(reading.value);
      if (by === undefined) return `${label}${typed}${where} is taken as ${is}; please confirm.`;
      const says = typed === "" ? "is blank" : `says${typed}`;
      return `${label}${where} ${says}; ${by} it is ${is}; please confirm.`;
    }
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

const BY: Readonly<Partial<Record<Evidence, string>>> = {
  "organisation-name": "by its name",
  "row-above": "like the row above",
  remark: "by a remark in its row",
};
