import { NO_CHOICES } from "../reading/choices";
import { mapColumns } from "../reading/columns";
import { fold } from "../reading/fold";
import type { FoundTable } from "./found-table";

/** Whether all organisations of a table stand in another that has clearly more rows, as where a dashboard lists some of them again. */
export function isExcerptOf(table: FoundTable, other: FoundTable): boolean {
  if (other.rows.length <= table.rows.length * CLEARLY_MORE) return false;
  const names = namesIn(table);
  if (names.size === 0) return false;
  const others = namesIn(other);
  return [...names].every((name) => others.has(name));
}

const CLEARLY_MORE = 1.5;

function namesIn(table: FoundTable): ReadonlySet<string> {
  const column = mapColumns(table, NO_CHOICES).find(({ field }) => field === "organisation");
  const cells = column ? table.rows.map(({ values }) => values[column.index] ?? "") : [];
  return new Set(cells.map((cell) => fold(String(cell))).filter((name) => name !== ""));
}
