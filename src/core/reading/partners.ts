import type { FoundTable, TableRow } from "../table/found-table";
import { isBlank } from "./blank";
import type { ReadingChoices } from "./choices";
import { cellOf, columnsByField, type Columns } from "./column-readers";
import type { ColumnMap, Field } from "./field";
import { keepMarks, NameReader } from "./name-marks";
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
  const names = new NameReader(table.rows.length);
  const organisationIn = cellOf("organisation", byField);
  const shortNameIn = cellOf("shortName", byField);
  const namesSomething = namingCells(byField);
  const read = partnerReader(table, byField, choices, looks);
  const partners: Partner[] = [];
  for (const row of table.rows) {
    const name = names.read(organisationIn(row)) || names.read(shortNameIn(row));
    if (name === "" && !namesSomething(row)) continue;
    partners.push(read(row, partners.length + 1, name));
    names.keep();
  }
  keepMarks(partners, names);
  return partners;
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
