import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "./csv";

/** A row of a file, by column. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/** The usable rows of one file of the folder. */
export interface DataSet<Column extends string = string> {
  readonly rows: readonly Row<Column>[];
  /** How many rows were left out: of another length than the header, or nothing that anyone could be asked. */
  readonly odd: number;
}

export interface DataFolder {
  readonly countries: DataSet<"raw" | "iso2" | "origin">;
  readonly headers: DataSet<"header" | "meaning" | "origin">;
  readonly organisationTypes: DataSet<"label" | "code" | "source" | "class">;
  readonly roles: DataSet<"label" | "role" | "origin">;
  readonly consortia: DataSet<"project" | "organisation" | "country" | "role">;
  /** What was not there or not as expected, for people: a line for each file. */
  readonly remarks: readonly string[];
}

/**
 * Reads a folder of sets, a CSV file each, with these columns in any order and others beside them; an empty `iso2` must not
 * match. A file that is missing, or lacks a column, gives no rows and a remark.
 */
export function readDataFolder(folder: string): DataFolder {
  const remarks: string[] = [];
  const read = <C extends string>(name: string, columns: readonly C[], usable: Usable<C>) => {
    const path = join(folder, name);
    const found = existsSync(path)
      ? dataSet(readFileSync(path, "utf8"), columns, usable)
      : "is not there: what needs it is left out.";
    if (typeof found === "string") remarks.push(`${name} ${found}`);
    else if (found.odd > 0) remarks.push(`${name}: ${found.odd} odd rows left out.`);
    return typeof found === "string" ? { rows: [], odd: 0 } : found;
  };
  return {
    countries: read(
      "countries.csv",
      ["raw", "iso2", "origin"],
      (row) =>
      has(row.raw) && /^(?:[A-Z]{2})?$/.test(row.iso2) // prettier-ignore
    ),
    headers: read(
      "headers.csv",
      ["header", "meaning", "origin"],
      (row) =>
      has(row.header) && has(row.meaning) // prettier-ignore
    ),
    organisationTypes: read(
      "orgtypes.csv",
      ["label", "code", "source", "class"],
      (row) =>
      has(row.label) && CLASSES.includes(row.class) // prettier-ignore
    ),
    roles: read(
      "roles.csv",
      ["label", "role", "origin"],
      (row) =>
      has(row.label) && isRole(row.role) // prettier-ignore
    ),
    consortia: read(
      "real_consortia.csv",
      ["project", "organisation", "country", "role"],
      (row) =>
      has(row.organisation) && has(row.country) && isRole(row.role) // prettier-ignore
    ),
    remarks,
  };
}

/** The classes of organisation types that the sets know. */
const CLASSES: readonly string[] = [
  "HEI",
  "VET",
  "LMA-enterprise",
  "LMA-intermediary",
  "other",
  "ambiguous",
];

/** Our role for each word by which the sets name one. */
export const ROLES_MEANT: Readonly<Record<string, string>> = {
  coordinator: "coordinator",
  full_partner: "full-partner",
  partner: "full-partner",
  affiliated_entity: "affiliated-entity",
  "affiliated entity": "affiliated-entity",
  associated_partner: "associated-partner",
  "associated partner": "associated-partner",
};

type Usable<Column extends string> = (row: Row<Column>) => boolean;

function dataSet<C extends string>(
  text: string,
  columns: readonly C[],
  usable: Usable<C>
): DataSet<C> | string {
  const { header, rows } = readCsv(text);
  const lacking = columns.filter((column) => !header.includes(column));
  if (lacking.length > 0) return `has no column ${lacking.join(", ")}: what needs it is left out.`;
  const asRow = (cells: readonly string[]): Row<C> =>
    Object.fromEntries(columns.map((c) => [c, cells[header.indexOf(c)] ?? ""])) as Row<C>;
  const whole = rows.filter(({ length }) => length === header.length).map(asRow);
  const kept = whole.filter(usable);
  return { rows: kept, odd: rows.length - kept.length };
}

function isRole(word: string): boolean {
  return Object.hasOwn(ROLES_MEANT, word);
}

function has(text: string): boolean {
  return text.trim() !== "";
}
