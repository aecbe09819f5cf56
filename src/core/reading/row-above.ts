import type { FoundTable, TableRow } from "../table/found-table";
import { cellOf, type Columns } from "./column-readers";
import type { Field } from "./field";
import type { Reading } from "./reading";

/** A row's reading where its cell leaves it to the row above; `cell` as it is where it doesn't. Rows come in their order. */
export type OrOfRowAbove<T> = (cell: Reading<T>, row: TableRow) => Reading<T>;

/**
 * Prepares this: a ditto mark leaves it to the row above, and so does an empty cell where each value stands once, in the
 * first row of its group. Likely, never more. Below a cell that can't be read it is `doubted`. What is `alone` is left to no
 * row below: one partner coordinates, and a confirmed one takes part as if nothing was said.
 */
export function orOfRowAbove<T extends string>(
  field: Field,
  table: FoundTable,
  columns: Columns,
  { doubted, alone }: { readonly doubted?: T; readonly alone?: T } = {}
): OrOfRowAbove<T> {
  const valueIn = cellOf(field, columns);
  const index = columns.get(field)?.index;
  if (index === undefined) return (cell) => cell;
  const isGrouped = isOfGroups(table, index, columns);
  let above: Reading<T> | undefined;
  let rowAbove: TableRow | undefined;
  return (cell, row) => {
    // What a name speaks for is one row's alone.
    if (cell.kind === "known" && cell.evidence === "organisation-name") return cell;
    const isDitto = cell.kind === "unreadable" && DITTO.test(cell.typed);
    if (cell.kind === "known" || (cell.kind === "unreadable" && !isDitto)) {
      above = cell;
      rowAbove = row;
      return cell;
    }
    const isLeft = isDitto || (isGrouped && valueIn(row) === "");
    if (!isLeft || row.section !== rowAbove?.section) above = undefined;
    const value = above?.kind === "known" ? above.value : above && doubted;
    if (value === undefined || value === alone) return cell;
    const typed = cell.kind === "unreadable" ? cell.typed : "";
    return { kind: "known", value, typed, confidence: "likely", evidence: "row-above" };
  };
}

const DITTO = /^(?:["\u201c-\u201f\u3003]|''|,,|ditto|idem|id\.|dto\.?|dito|ebenso)$/i;

/** Whether a column before the names has each value once, and blanks below many: nobody forgets so regularly. */
export function isOfGroups(
  { rows, layout }: FoundTable,
  index: number | undefined,
  columns: Columns
): boolean {
  const organisation = columns.get("organisation");
  if (layout === "wide" || index === undefined || !organisation || index > organisation.index)
    return false;
  const seen = new Set<unknown>();
  for (const { values } of rows) {
    const value = values[index] ?? "";
    if (value === "" ? seen.size === 0 : seen.has(value)) return false;
    if (value !== "") seen.add(value);
  }
  const blanks = rows.length - seen.size;
  return seen.size > 1 && blanks > 1 && blanks * 3 >= seen.size;
}
