import { NO_CHOICES } from "../../../src/core/reading/choices";
import type { ReadingChoices } from "../../../src/core/reading/choices";
import { mapColumns } from "../../../src/core/reading/columns";
import { areaName } from "../../../src/core/table/cell-name";
import { findTables } from "../../../src/core/table/find-tables";
import type { FoundTable } from "../../../src/core/table/found-table";
import type { Sheet } from "../../../src/core/table/grid";

/** The best table of some sheets; fails the test when there is none. */
export function bestTable(...sheets: readonly Sheet[]): FoundTable {
  const table = findTables(sheets)[0];
  if (table === undefined) throw new Error("no table found");
  return table;
}

/** A table's columns as "Header: field", "!" where certain, "?" where likely, in the table's order; unmapped ones left out. */
export function mapping(
  table: FoundTable,
  choices: ReadingChoices = NO_CHOICES
): readonly string[] {
  return mapColumns(table, choices).flatMap(({ index, field, confidence }) => {
    const header = table.columns[index]?.header ?? "";
    return field === null ? [] : [`${header}: ${field}${confidence === "certain" ? "!" : "?"}`];
  });
}

/** A table's partners by name, each behind its section if it has one ("Associated partners > Muster AG"). */
export function partners(table: FoundTable): readonly string[] {
  const at = mapColumns(table, NO_CHOICES).findIndex(({ field }) => field === "organisation");
  return table.rows.map(({ values, section }) => {
    const name = String(values[at] ?? "");
    return section === undefined ? name : `${section} > ${name}`;
  });
}

/** What was left out, as "7 totals", with the row as people count it. */
export function leftOut(table: FoundTable): readonly string[] {
  return table.leftOut.map(({ row, why }) => `${row + 1} ${why}`);
}

/** Where a table stands, as "Sheet1!A1:C4". */
export function place(table: FoundTable): string {
  return `${table.sheetName}!${areaName(table.area)}`;
}
