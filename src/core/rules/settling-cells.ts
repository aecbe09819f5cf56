import type { Field } from "../reading/field";
import { cellFor, type Group, type Partner } from "../reading/partner";
import type { CellRef } from "../table/grid";
import { isOfUndecidedCountry, rowsOf, type Organisation } from "./organisation";
import type { Reason } from "./verdict";

const ROLE_FIELDS = [
  "role",
  "isCoordinator",
  "isFullPartner",
  "isAssociatedPartner",
  "isAffiliatedEntity",
] as const;

const MARK_FIELDS: Readonly<Record<Group, readonly Field[]>> = {
  "labour-market-actor": ["isLabourMarketActor", "isEnterprise", "isSme", "isLargeEnterprise"],
  "higher-education-institution": ["isHigherEducationInstitution"],
  "vet-provider": ["isVetProvider"],
};

/** Cells that keep an organisation from counting certainly as a full partner. */
export function participationCells(organisation: Organisation): CellRef[] {
  if (organisation.counts !== "possibly") return [];
  const country = organisation.allowed === "possible" ? countryCells(organisation) : [];
  return organisation.takesPart === "yes"
    ? country
    : [...takingPartCells(organisation), ...country];
}

/** Cells that leave open whether an organisation takes part as coordinator or full partner. */
export function takingPartCells(organisation: Organisation): CellRef[] {
  return rowsOf(organisation).flatMap((row) => [
    ...roleCells(row),
    ...(isOpen(row.status) ? statusCells(row) : []),
    ...(row.struck ? cells(row, ["organisation"]) : []),
  ]);
}

/** Cells that leave open what an organisation's country allows; none where that is for the programme to settle. */
export function countryCells(organisation: Organisation): CellRef[] {
  if (isOfUndecidedCountry(organisation)) return [];
  return rowsOf(organisation).flatMap((row) => cells(row, ["country"]));
}

/** Cells that leave open whether an organisation belongs to one of these groups; its name where the table has no such column. */
export function groupCells(organisation: Organisation, groups: readonly Group[]): CellRef[] {
  return openGroupCells(
    organisation,
    groups.filter((group) => organisation.groups[group] === "possible")
  );
}

/** The same where it is open whether it counts in these. */
export function openGroupCells(organisation: Organisation, open: readonly Group[]): CellRef[] {
  return rowsOf(organisation).flatMap((row) => {
    const typed = open
      .filter((group) => organisation.declared[group] === "possible")
      .flatMap((group) => typeCells(row, group));
    const charter = open.includes("higher-education-institution") ? charterCells(organisation) : [];
    return [...typed, ...charter];
  });
}

export function charterCells(organisation: Organisation): CellRef[] {
  const { charter } = organisation;
  if (charter !== "unknown") return [];
  // Without a column about charters, their list was asked: then it is the organisation that the question is about.
  return rowsOf(organisation).flatMap(
    (row) => cellFor(row, "eche") ?? cells(row, ["organisation"])
  );
}

function roleCells(row: Partner): CellRef[] {
  return isOpen(row.role) || row.role.kind === "blank" ? cells(row, ROLE_FIELDS) : [];
}

// Without such a column it is a name that tells the status.
function statusCells(row: Partner): CellRef[] {
  const found = cells(row, ["status"]);
  return found.length > 0 ? found : cells(row, ["organisation"]);
}

/** Each cell once, in the order given. */
export function distinctCells(all: readonly CellRef[]): CellRef[] {
  const seen = new Map(all.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return [...seen.values()];
}

/** Why an organisation's group is open: its charter, or its type. */
export function openGroupReason(organisation: Organisation, groups: readonly Group[]): Reason {
  const byType = groups.some(
    (group) =>
      organisation.groups[group] === "possible" && organisation.declared[group] === "possible"
  );
  return byType ? "group-possible" : "eche-unknown";
}

function typeCells(row: Partner, group: Group): CellRef[] {
  const found = cells(row, ["organisationType", ...MARK_FIELDS[group]]);
  return found.length > 0 ? found : cells(row, ["organisation"]);
}

function isOpen(reading: Partner["role"] | Partner["status"]): boolean {
  return (
    reading.kind === "unreadable" || (reading.kind === "known" && reading.confidence === "likely")
  );
}

function cells(row: Partner, fields: readonly Field[]): CellRef[] {
  return fields.flatMap((field) => cellFor(row, field) ?? []);
}
