import type { Partner } from "../reading/partner";
import type { Finding } from "../rules/verdict";
import { cellName } from "../table/cell-name";
import type { CellRef } from "../table/grid";
import type { Checked } from "./checked";
import { countryName, partnerName, standingOf } from "./names";
import { reasonWord } from "./reasons";
import { ledIn, listed } from "./wording";

/** Names of partners: “A”, “B” and 7 more. "" where there are none. */
export function whoText(checked: Checked, ids: readonly number[], atMost = 4): string {
  return firstOf(ids, atMost, (id) => named(checked, id, () => ""));
}

/** Names of partners with their countries: “A” (Switzerland) and “B” (Brazil). */
export function whoAndWhere(checked: Checked, ids: readonly number[], atMost = 4): string {
  return firstOf(ids, atMost, (id) =>
    named(checked, id, ({ country }) =>
      country.kind === "known" ? ` (${countryName(country.value)})` : ""
    )
  );
}

/** "In question: “A” (country unclear) and 2 more."; "" where nobody is. */
export function inQuestion({ maybe }: Finding, checked: Checked): string {
  const text = firstOf(maybe, 3, ({ id, why }) =>
    named(checked, id, () => ` (${reasonWord(why)})`)
  );
  return ledIn("In question: ", text) + (text === "" ? "" : ".");
}

/** "settle D7 and D12", each cell once; "" where no cell of the table would settle it. */
export function settleText(cells: readonly CellRef[]): string {
  return ledIn("settle ", firstOf([...new Set(cells.map(cellName))], 6, String));
}

function named(checked: Checked, id: number, more: (partner: Partner) => string): string {
  const standing = standingOf(checked, id);
  return standing ? partnerName(standing.partner) + more(standing.partner) : `partner ${id}`;
}

// Only what is shown is put into words, so that ten thousand partners cost no more than ten.
function firstOf<T>(items: readonly T[], atMost: number, text: (item: T) => string): string {
  const shown = items.slice(0, atMost).map(text);
  const rest = items.length - shown.length;
  return listed(rest > 0 ? [...shown, `${rest} more`] : shown, atMost + 1);
}
