import type { TableColumn } from "../table/found-table";
import type { ReadingChoices } from "./choices";
import type { Field } from "./field";
import { fold } from "./fold";

/** The columns (by index) that the user settled, each with its field, or null for "none of these". The latest choice wins. */
export function chosenFields(
  columns: readonly TableColumn[],
  { columns: choices }: ReadingChoices
): ReadonlyMap<number, Field | null> {
  const chosen = new Map<number, Field | null>();
  const taken = new Set<Field>();
  for (const { header, column, field } of [...choices].reverse()) {
    const index = indexOf(columns, fold(header), column);
    if (index === null || chosen.has(index) || (field !== null && taken.has(field))) continue;
    chosen.set(index, field);
    if (field !== null) taken.add(field);
  }
  return chosen;
}

function indexOf(
  columns: readonly TableColumn[],
  header: string,
  column: number | null
): number | null {
  const same = columns.flatMap((one, index) => (fold(one.header) === header ? [index] : []));
  const there = same.find((index) => columns[index]?.column === column);
  if (there !== undefined) return there;
  return same.length === 1 && header !== "" ? (same[0] ?? null) : null;
}
