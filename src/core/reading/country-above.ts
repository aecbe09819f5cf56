import type { CountryCode } from "../../reference/countries";
import type { FoundTable, TableRow } from "../table/found-table";
import { cellOf, type Columns } from "./column-readers";
import type { Reading } from "./reading";

/** A row's country where its cell leaves it to the row above; `cell` as it is where it doesn't. Rows come in their order. */
export type OrOfRowAbove = (cell: Reading<CountryCode>, row: TableRow) => Reading<CountryCode>;

/**
 * Prepares this: a ditto mark leaves it to the row above, and so does an empty cell where each country stands once, in the
 * first row of its group. Likely, never more.
 */
export function orOfRowAbove(table: FoundTable, columns: Columns): OrOfRowAbove {
  const countryIn = cellOf("country", columns);
  const isGrouped = groupsByCountry(table, columns);
  let above: CountryCode | null = null;
  let section: string | undefined;
  return (cell, row) => {
    // What a name speaks for is one row's alone.
    if (cell.kind === "known" && cell.evidence === "organisation-name") return cell;
    if (cell.kind === "known") {
      above = cell.value;
      section = row.section;
      return cell;
    }
    const isLeft =
      cell.kind === "unreadable" ? DITTO.test(cell.typed) : isGrouped && countryIn(row) === "";
    if (!isLeft || row.section !== section) above = null;
    if (above === null) return cell;
    const typed = cell.kind === "unreadable" ? cell.typed : "";
    return { kind: "known", value: above, typed, confidence: "likely", evidence: "row-above" };
  };
}

const DITTO = /^(?:["\u201c-\u201f\u3003]|''|,,|ditto|idem|id\.|dto\.?|dito|ebenso)$/i;

/** Whether a column before the names has each country once, and blanks below many: nobody forgets so regularly. */
function groupsByCountry({ rows, layout }: FoundTable, columns: Columns): boolean {
  const country = columns.get("country");
  const organisation = columns.get("organisation");
  if (layout === "wide" || !country || !organisation || country.index > organisation.index)
    return false;
  const seen = new Set<unknown>();
  for (const { values } of rows) {
    const value = values[country.index] ?? "";
    if (value === "" ? seen.size === 0 : seen.has(value)) return false;
    if (value !== "") seen.add(value);
  }
  const blanks = rows.length - seen.size;
  return seen.size > 1 && blanks > 1 && blanks * 3 >= seen.size;
}
