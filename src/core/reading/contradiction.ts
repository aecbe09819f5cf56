import { type ColumnContent, RECOGNISABLE } from "./column-content";
import type { Field } from "./field";

/** Whether cells speak against the field that their header names, with that weight. */
export function isContradicted(field: Field, header: number, content: ColumnContent): boolean {
  const share = content.shares[field] ?? 0;
  const other = Math.max(...OTHERS.map((one) => content.shares[one] ?? 0)) > 0.8;
  if (content.filled < 2 && !other) return false;
  // "Partner 1, 2, 3" holds a 1, which could be a tick.
  if (field === "isFullPartner") return share < 0.6;
  // "Partners" may head short names, where they are short.
  if (field === "shortName" && header < 0.5) return share < 0.5;
  // "Industry" may head firms, or what they do.
  if (field === "organisation" && header < 0.5) return content.bodies < 0.3;
  // A name can look like a type: "University of Example".
  if (field === "organisationType" && header < 0.5) return share < 0.5;
  if (RECOGNISABLE.has(field)) return share < 0.2;
  return field !== "eche" && (other || content.foreign > 0.5 || share < 0.05);
}

/** Whether they do so whatever the header says: addresses of mail are no cities, people ("PIC" for who is in charge) no numbers. */
export function saysElse({ foreign, shares }: ColumnContent, field: Field): boolean {
  if (field === "city" || field === "shortName") return foreign > 0.8;
  const isNumber = field === "pic" || field === "oid";
  return isNumber && shares[field] === undefined && (shares.organisation ?? 0) > 0.8;
}

const OTHERS: readonly Field[] = [
  "country",
  "role",
  "pic",
  "oid",
  "erasmusCode",
  "grant",
  "partnerNumber",
  "isCoordinator",
];
