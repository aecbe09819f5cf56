import type { FoundTable, TableRow } from "../table/found-table";
import type { CellValue } from "../table/grid";
import { isBlank, isErrorValue, tidy } from "./blank";
import type { ReadingChoices } from "./choices";
import { cellOf, columnsByField, type Columns } from "./column-readers";
import type { ColumnMap, Field } from "./field";
import type { Partner } from "./partner";
import { partnerReader, type RowLooks } from "./partner-row";

export type { RowLooks };

/**
 * Reads the rows of a table as partners, in their order. Rows that name neither an organisation, a place, a type nor an
 * identifier are left out. Never throws, whatever the cells hold; time is linear in the rows, and each distinct value of
 * a column is understood once.
 */
export function readPartners(
  table: FoundTable,
  columns: ColumnMap,
  choices: ReadingChoices,
  looks: RowLooks
): readonly Partner[] {
  const byField = columnsByField(columns);
  const nameIn = nameReader(byField);
  const namesSomething = namingCells(byField);
  const read = partnerReader(table, byField, choices, looks);
  const partners: Partner[] = [];
  for (const row of table.rows) {
    const name = nameIn(row);
    if (name !== "" || namesSomething(row)) partners.push(read(row, partners.length + 1, name));
  }
  return partners;
}

// "TBC" names nobody: two such rows are not the same organisation.
function nameReader(columns: Columns): (row: TableRow) => string {
  const organisationIn = cellOf("organisation", columns);
  const shortNameIn = cellOf("shortName", columns);
  return (row) => nameOf(organisationIn(row)) || nameOf(shortNameIn(row));
}

function nameOf(value: CellValue): string {
  return isBlank(value) || isErrorValue(value) ? "" : tidy(value);
}

// A role, a status or a running number alone is a line that somebody prepared and left empty.
const NAMING_FIELDS: readonly Field[] = [
  "organisation",
  "shortName",
  "country",
  "city",
  "organisationType",
  "pic",
  "oid",
  "erasmusCode",
];

function namingCells(columns: Columns): (row: TableRow) => boolean {
  const cells = NAMING_FIELDS.map((field) => cellOf(field, columns));
  return (row) => cells.some((cellIn) => !isBlank(cellIn(row)));
}
