import type { CountryCode } from "../../reference/countries";
import type { OrganisationType } from "../../reference/organisation-types";
import type { CellRef } from "../table/grid";
import type { Field } from "./field";
import type { Pic } from "./identifier";
import type { Reading } from "./reading";

/** The roles that a call knows. */
export type PartnerRole =
  "coordinator" | "full-partner" | "affiliated-entity" | "associated-partner";

/** What a role cell can say; "no-partner" is who stands in the table and takes part in none of these roles. */
export type Role = PartnerRole | "no-partner";

export type Status = "confirmed" | "candidate" | "withdrawn";

/** The groups that rules count. An education and training provider is either of the last two. */
export const GROUPS = [
  "labour-market-actor",
  "higher-education-institution",
  "vet-provider",
] as const;
export type Group = (typeof GROUPS)[number];

/** Whether a partner can count in a group. */
export type Capability = "certain" | "possible" | "no";

/** One organisation, from one row of the table. */
export interface Partner {
  /** From 1, in the order of the table. */
  readonly id: number;
  /** Sheet row, from 0. */
  readonly row: number;
  /** As typed, white space tidied; "" when the cell is blank. */
  readonly organisation: string;
  readonly country: Reading<CountryCode>;
  readonly role: Reading<Role>;
  readonly status: Reading<Status>;
  /** One cell may name two types ("HEI/VET"). */
  readonly types: Reading<readonly OrganisationType[]>;
  /** From types, marks and name together: a declared type decides; a name alone is never more than possible. */
  readonly groups: Readonly<Record<Group, Capability>>;
  readonly eche: Reading<boolean>;
  /** Null when the cell is blank, absent or holds something else. */
  readonly pic: Pic | null;
  readonly erasmusCode: string | null;
  /** EU grant for this partner, in euro; left out where the table has no such column. */
  readonly grant?: Reading<number>;
  readonly hidden: boolean;
  readonly struck: boolean;
  /** The sheet column (from 0) in which each field stands, columns that the table has only; shared by the rows of a table. */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
}

/** Where a field of a partner stands; undefined where the table has no such column. */
export function cellFor({ row, columns }: Partner, field: Field): CellRef | undefined {
  const column = columns[field];
  return column === undefined ? undefined : { row, column };
}
