import type { FoundTable, TableRow } from "../table/found-table";
import { isBlank } from "./blank";
import type { ReadingChoices } from "./choices";
import { cellOf, columnsByField, type Columns } from "./column-readers";
import type { ColumnMap, Field } from "./field";
import { keepMarks, NameReader } from "./name-marks";
import type { Partner } from "./partner";
import { namesAtMost } from "./several-names";
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
  const standsForSeveral = severalReader(byField);
  const read = partnerReader(table, byField, choices, looks);
  const partners = new Array<Partner>(table.rows.length);
  let count = 0;
  table.rows.forEach((row) => {
    const name = names.read(organisationIn(row)) || names.read(shortNameIn(row));
    if (name === "" && !namesSomething(row)) return;
    const partner = read(row, count + 1, name);
    partners[count++] = partner;
    names.keep(names.areSeveral || standsForSeveral(row, partner));
  });
  partners.length = count;
  keepMarks(partners, names);
  return partners;
}

/** Whether a row's cells tell of several organisations where its name by itself doesn't: two PICs, or as many countries as names. */
function severalReader(columns: Columns): (row: TableRow, partner: Partner) => boolean {
  const organisationIn = cellOf("organisation", columns);
  const countryIn = cellOf("country", columns);
  const picIn = cellOf("pic", columns);
  return (row, { country, pic }) => {
    const picCell = pic === null ? picIn(row) : "";
    if (typeof picCell === "string" && picCell !== "" && TWO_PICS.test(picCell)) return true;
    if (country.kind !== "unreadable" || country.suggestions.length < 2) return false;
    const isListed = LISTED_COUNTRIES.test(String(countryIn(row)));
    return isListed && namesAtMost(String(organisationIn(row))) === country.suggestions.length;
  };
}

const TWO_PICS = /(?:^|\D)\d{9}\D+\d{9}(?!\d)/;
const LISTED_COUNTRIES = /[,;/&+|\n]|\s\p{Ll}{1,3}\s/u;

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
