import type { FoundTable, TableRow } from "../table/found-table";
import type { CellRef, CellValue } from "../table/grid";
import { isBlank, isErrorValue, tidy } from "./blank";
import type { ReadingChoices } from "./choices";
import {
  chosenCountry,
  chosenMark,
  chosenReadings,
  chosenRole,
  chosenStatus,
  chosenTypes,
} from "./chosen";
import { cellReader, columnsByField, markReader, type FieldColumn } from "./column-readers";
import { readCountry } from "./country";
import { readEche } from "./eche";
import type { ColumnMap, Field } from "./field";
import { groupsOf } from "./groups";
import { readErasmusCode, readPic } from "./identifier";
import { readOrganisationTypes } from "./organisation-type";
import type { Partner } from "./partner";
import { partnerRole } from "./partner-role";
import { roleColumnReader } from "./role-column";
import { readStatus } from "./status";

/** Sheet rows (from 0) that are hidden or in which text is struck through. */
export interface RowLooks {
  readonly hiddenRows: ReadonlySet<number>;
  readonly struckRows: ReadonlySet<number>;
}

/**
 * Reads the rows of a table as partners, in their order. Rows that name neither an organisation, a country, a type nor an
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
  const read = rowReader(table, byField, choices);
  const rows = table.rows.filter((row) => namesSomething(row, byField));
  return rows.map((row, i) => ({
    id: i + 1,
    row: row.row,
    ...read(row),
    hidden: looks.hiddenRows.has(row.row),
    struck: looks.struckRows.has(row.row),
    cells: cellsOf(table, row, byField),
  }));
}

type Columns = ReadonlyMap<Field, FieldColumn>;
type WhatCellsSay = Omit<Partner, "id" | "row" | "hidden" | "struck" | "cells">;

const NAMING_FIELDS: readonly Field[] = [
  "organisation",
  "shortName",
  "country",
  "organisationType",
  "pic",
  "oid",
  "erasmusCode",
  "city",
];

function namesSomething(row: TableRow, columns: Columns): boolean {
  return NAMING_FIELDS.some((field) => !isBlank(valueOf(row, field, columns)));
}

function valueOf(row: TableRow, field: Field, columns: Columns): CellValue {
  const column = columns.get(field);
  return column ? (row.values[column.index] ?? "") : "";
}

function rowReader(
  table: FoundTable,
  columns: Columns,
  choices: ReadingChoices
): (row: TableRow) => WhatCellsSay {
  const chosen = chosenReadings(choices.readings);
  const country = cellReader(
    {
      field: "country",
      column: columns.get("country"),
      read: readCountry,
      understand: chosenCountry,
    },
    chosen
  );
  const role = cellReader(
    {
      field: "role",
      column: columns.get("role"),
      read: roleColumnReader(table, columns.get("role")),
      understand: chosenRole,
    },
    chosen
  );
  const status = cellReader(
    { field: "status", column: columns.get("status"), read: readStatus, understand: chosenStatus },
    chosen
  );
  const types = cellReader(
    {
      field: "organisationType",
      column: columns.get("organisationType"),
      read: readOrganisationTypes,
      understand: chosenTypes,
    },
    chosen
  );
  const eche = cellReader(
    {
      field: "eche",
      column: columns.get("eche"),
      read: markReader(table, columns.get("eche"), readEche),
      understand: chosenMark,
    },
    chosen
  );
  const mark = (field: Field) =>
    cellReader(
      {
        field,
        column: columns.get(field),
        read: markReader(table, columns.get(field)),
        understand: chosenMark,
      },
      chosen
    );
  const coordinator = mark("isCoordinator");
  const associatedPartner = mark("isAssociatedPartner");
  const affiliatedEntity = mark("isAffiliatedEntity");
  const labourMarketActor = mark("isLabourMarketActor");
  const higherEducationInstitution = mark("isHigherEducationInstitution");
  const vetProvider = mark("isVetProvider");

  return (row) => {
    const organisation = nameOf(row, columns);
    const roleMarks = {
      coordinator: coordinator(row, organisation),
      associatedPartner: associatedPartner(row, organisation),
      affiliatedEntity: affiliatedEntity(row, organisation),
    };
    const groupMarks = {
      "labour-market-actor": labourMarketActor(row, organisation),
      "higher-education-institution": higherEducationInstitution(row, organisation),
      "vet-provider": vetProvider(row, organisation),
    };
    const declared = types(row, organisation);
    return {
      organisation,
      country: country(row, organisation),
      role: partnerRole(role(row, organisation), roleMarks, row.section),
      status: status(row, organisation),
      types: declared,
      groups: groupsOf(declared, groupMarks, organisation),
      eche: eche(row, organisation),
      pic: readPic(valueOf(row, "pic", columns)),
      erasmusCode: readErasmusCode(valueOf(row, "erasmusCode", columns)),
    };
  };
}

function nameOf(row: TableRow, columns: Columns): string {
  const named = (["organisation", "shortName"] as const)
    .map((field) => valueOf(row, field, columns))
    .find((value) => !isBlank(value) && !isErrorValue(value));
  return named === undefined ? "" : tidy(named);
}

function cellsOf(
  table: FoundTable,
  row: TableRow,
  columns: Columns
): Readonly<Partial<Record<Field, CellRef>>> {
  const cells: Partial<Record<Field, CellRef>> = {};
  for (const [field, { index }] of columns) {
    const column = row.from ? row.from[index] : table.columns[index]?.column;
    if (column !== null && column !== undefined) cells[field] = { row: row.row, column };
  }
  return cells;
}
