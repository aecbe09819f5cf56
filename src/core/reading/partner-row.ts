import type { FoundTable, TableRow } from "../table/found-table";
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
import { cellReader, charterReader, markReader, valueOf, type Columns } from "./column-readers";
import { readCountry } from "./country";
import type { Field } from "./field";
import { labourMarketMark } from "./labour-market-mark";
import { groupsOf } from "./groups";
import { readErasmusCode, readPic } from "./identifier";
import { readOrganisationTypes } from "./organisation-type";
import type { Partner } from "./partner";
import { partnerRole } from "./partner-role";
import { roleColumnReader } from "./role-column";
import { readStatus } from "./status";

/** What the cells of one row say of a partner. */
export type RowReading = Omit<Partner, "id" | "row" | "hidden" | "struck" | "cells">;

/** Prepares the reading of a table's rows: how a cell is understood may hang on the rest of its column. */
export function partnerRowReader(
  table: FoundTable,
  columns: Columns,
  choices: ReadingChoices
): (row: TableRow) => RowReading {
  const chosen = chosenReadings(choices.readings);
  const mark = (field: Field) =>
    cellReader(field, columns, chosen, markReader(table, field, columns), chosenMark);

  const country = cellReader("country", columns, chosen, readCountry, chosenCountry);
  const roles = roleColumnReader(table, columns);
  const role = cellReader("role", columns, chosen, roles, chosenRole);
  const status = cellReader("status", columns, chosen, readStatus, chosenStatus);
  const types = cellReader("organisationType", columns, chosen, readOrganisationTypes, chosenTypes);
  const eche = cellReader("eche", columns, chosen, charterReader(table, columns), chosenMark);
  const isCoordinator = mark("isCoordinator");
  const isFullPartner = mark("isFullPartner");
  const isAssociatedPartner = mark("isAssociatedPartner");
  const isAffiliatedEntity = mark("isAffiliatedEntity");
  const isLabourMarketActor = mark("isLabourMarketActor");
  const isEnterprise = mark("isEnterprise");
  const isSme = mark("isSme");
  const isLargeEnterprise = mark("isLargeEnterprise");
  const isHigherEducationInstitution = mark("isHigherEducationInstitution");
  const isVetProvider = mark("isVetProvider");

  return (row) => {
    const organisation = nameIn(row, columns);
    const declared = types(row, organisation);
    const roleMarks = {
      coordinator: isCoordinator(row, organisation),
      "full-partner": isFullPartner(row, organisation),
      "associated-partner": isAssociatedPartner(row, organisation),
      "affiliated-entity": isAffiliatedEntity(row, organisation),
    };
    const groupMarks = {
      "labour-market-actor": labourMarketMark(isLabourMarketActor(row, organisation), [
        isEnterprise(row, organisation),
        isSme(row, organisation),
        isLargeEnterprise(row, organisation),
      ]),
      "higher-education-institution": isHigherEducationInstitution(row, organisation),
      "vet-provider": isVetProvider(row, organisation),
    };
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

// "TBC" names nobody: two such rows are not the same organisation.
function nameIn(row: TableRow, columns: Columns): string {
  const values = [valueOf(row, "organisation", columns), valueOf(row, "shortName", columns)];
  const named = values.find((value) => !isBlank(value) && !isErrorValue(value));
  return named === undefined ? "" : tidy(named);
}
