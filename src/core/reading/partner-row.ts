import type { CountryCode } from "../../reference/countries";
import type { FoundTable, TableRow } from "../table/found-table";
import type { ReadingChoices } from "./choices";
import {
  type Chosen,
  chosenCountry,
  chosenMark,
  chosenReadings,
  chosenRole,
  chosenStatus,
  chosenTypes,
} from "./chosen";
import {
  cellOf,
  cellReader,
  charterReader,
  markReader,
  saysNothing,
  type Columns,
  type ReadRow,
} from "./column-readers";
import { countryColumnReader } from "./country-column";
import { orOfOrganisation } from "./country-of-organisation";
import type { Field } from "./field";
import { grantReader } from "./grant";
import { groupsReader, type GroupMarks } from "./groups";
import { readErasmusCode, readPic } from "./identifier";
import { kindNumbersIn } from "./kind-numbers";
import { labourMarketMark } from "./labour-market-mark";
import { readOrganisationTypes } from "./organisation-type";
import type { Partner, Role, Status } from "./partner";
import { asidesLike, PartnerOfRow, RowAsides } from "./partner-of-row";
import { partnerRole, type RoleMarks } from "./partner-role";
import { besideRemark, leftBesideReader, remarkReader } from "./remark";
import { linesApart } from "./remark-beside";
import { roleColumnReader } from "./role-column";
import { orOfNamedRole } from "./role-of-name";
import { remarkedRoleReader } from "./role-of-remark";
import { orOfRowAbove } from "./row-above";
import { rowStatusReader } from "./section-status";
import { sectionTypesReader } from "./section-types";
import { statusColumnReader } from "./status-column";
import { orOfName } from "./status-of-name";

/** Sheet rows (from 0) that are hidden, or in which text is struck through. */
export interface RowLooks {
  readonly hiddenRows: ReadonlySet<number>;
  readonly struckRows: ReadonlySet<number>;
}

/** Reads a row as a partner; with its number among the partners, from 1, and what it names. */
export type ReadPartner = (row: TableRow, id: number, organisation: string) => Partner;

/** Prepares the reading of a table's rows: how a cell is understood may hang on the rest of its column. */
export function partnerReader(
  table: FoundTable,
  columns: Columns,
  choices: ReadingChoices,
  looks: RowLooks
): ReadPartner {
  const chosen = chosenReadings(choices.readings);
  const countries = countryColumnReader(table, columns);
  const country = cellReader("country", columns, chosen, countries, chosenCountry);
  const roles = roleColumnReader(table, columns);
  const role = cellReader("role", columns, chosen, roles, chosenRole);
  const statuses = statusColumnReader(table, columns);
  const status = cellReader("status", columns, chosen, statuses, chosenStatus);
  const types = cellReader("organisationType", columns, chosen, readOrganisationTypes, chosenTypes);
  const orOfSection = sectionTypesReader();
  const eche = cellReader("eche", columns, chosen, charterReader(table, columns), chosenMark);
  const markOf: MarkOf = (field) =>
    cellReader(field, columns, chosen, markReader(table, field, columns), chosenMark);
  const roleMarks = roleMarksReader(markOf);
  const groupMarks = groupMarksReader(markOf);
  const grant = grantOf(table, columns, chosen);
  const organisationIn = cellOf("organisation", columns);
  const picIn = cellOf("pic", columns);
  const erasmusCodeIn = cellOf("erasmusCode", columns);
  const [hasPics, hasErasmusCodes] = [columns.has("pic"), columns.has("erasmusCode")];
  const standsIn = sheetColumns(table, columns);
  const { hiddenRows, struckRows } = looks;
  const [anyHidden, anyStruck] = [hiddenRows.size > 0, struckRows.size > 0];

  const rowStatus = rowStatusReader(table);
  const numbers = kindNumbersIn(table, columns);
  const said = remarkReader(table, columns, numbers);
  const leftBeside = leftBesideReader();
  const orOfRemark = remarkedRoleReader(table, columns, numbers);
  const groups = groupsReader();
  const countryAbove = orOfRowAbove<CountryCode>("country", table, columns);
  const roleAbove = orOfRowAbove<Role>("role", table, columns, { alone: "coordinator" });
  const asides = { doubted: "candidate", alone: "confirmed" } as const;
  const statusAbove = orOfRowAbove<Status>("status", table, columns, asides);
  let asidesAbove = new RowAsides();

  return (row, id, organisation) => {
    const roleCell = roleAbove(role(row, organisation), row);
    const statusCell = statusAbove(status(row, organisation), row);
    const declared = orOfSection(types(row, organisation), row.section);
    const sits = countryAbove(orOfOrganisation(country(row, organisation), organisation), row);
    const nameCell = organisationIn(row);
    // What is tidy as typed has no lines.
    const inLines =
      nameCell === organisation
        ? organisation
        : (organisation && linesApart(nameCell)) || organisation;
    const told = partnerRole(roleCell, roleMarks(row, organisation), row.section);
    asidesAbove = asidesLike(
      asidesAbove,
      standsIn(row),
      besideRemark(
        orOfName(rowStatus(statusCell, roleCell, row.section), inLines, nameCell),
        leftBeside(declared) ? "withdrawn" : (said?.(row) ?? null)
      ),
      eche(row, organisation),
      hasErasmusCodes ? readErasmusCode(erasmusCodeIn(row)) : null,
      anyHidden && hiddenRows.has(row.row),
      anyStruck && struckRows.has(row.row)
    );
    const partner = new PartnerOfRow(
      id,
      row.row,
      organisation,
      sits,
      orOfRemark(orOfNamedRole(told, inLines), row),
      declared,
      groups(declared, groupMarks(row, organisation), organisation),
      hasPics ? readPic(picIn(row)) : null,
      asidesAbove
    );
    if (grant) partner.grant = grant(row, organisation);
    return partner;
  };
}

function grantOf(
  { columns: headed }: FoundTable,
  columns: Columns,
  chosen: Chosen
): ReadRow<number> | undefined {
  const column = columns.get("grant");
  if (!column) return undefined;
  const read = grantReader(headed[column.index]?.header ?? "");
  return cellReader("grant", columns, chosen, read, () => undefined);
}

type ReadMarks<T> = (row: TableRow, organisation: string) => T;
type MarkOf = (field: Field) => ReadRow<boolean>;

// Where no column of marks says anything, all rows share their marks.
const NOTHING = saysNothing();
const NO_ROLE_MARKS: RoleMarks = {
  coordinator: NOTHING,
  "full-partner": NOTHING,
  "associated-partner": NOTHING,
  "affiliated-entity": NOTHING,
};
const NO_GROUP_MARKS: GroupMarks = {
  "labour-market-actor": NOTHING,
  "higher-education-institution": NOTHING,
  "vet-provider": NOTHING,
};

function isSilent(mark: ReadRow<boolean>): boolean {
  return mark === saysNothing;
}

function roleMarksReader(markOf: MarkOf): ReadMarks<RoleMarks> {
  const coordinator = markOf("isCoordinator");
  const full = markOf("isFullPartner");
  const associated = markOf("isAssociatedPartner");
  const affiliated = markOf("isAffiliatedEntity");
  if ([coordinator, full, associated, affiliated].every(isSilent)) return () => NO_ROLE_MARKS;
  return (row, organisation) => ({
    coordinator: coordinator(row, organisation),
    "full-partner": full(row, organisation),
    "associated-partner": associated(row, organisation),
    "affiliated-entity": affiliated(row, organisation),
  });
}

function groupMarksReader(markOf: MarkOf): ReadMarks<GroupMarks> {
  const actor = markOf("isLabourMarketActor");
  const enterprises = [markOf("isEnterprise"), markOf("isSme"), markOf("isLargeEnterprise")];
  const hei = markOf("isHigherEducationInstitution");
  const vet = markOf("isVetProvider");
  if ([actor, ...enterprises, hei, vet].every(isSilent)) return () => NO_GROUP_MARKS;
  return (row, organisation) => ({
    "labour-market-actor": labourMarketMark(
      actor(row, organisation),
      enterprises.map((read) => read(row, organisation))
    ),
    "higher-education-institution": hei(row, organisation),
    "vet-provider": vet(row, organisation),
  });
}

/** In a table of one row per partner all rows have their fields in the same columns. */
function sheetColumns(table: FoundTable, columns: Columns): (row: TableRow) => Partner["columns"] {
  const shared = columnsOf(columns, (index) => table.columns[index]?.column);
  return ({ from }) => (from ? columnsOf(columns, (index) => from[index]) : shared);
}

function columnsOf(
  columns: Columns,
  columnAt: (index: number) => number | null | undefined
): Partner["columns"] {
  const standing: Partial<Record<Field, number>> = {};
  for (const [field, { index }] of columns) {
    const column = columnAt(index);
    if (typeof column === "number") standing[field] = column;
  }
  return standing;
}
