import type { Field } from "../../src/core/reading/field";

/** A header whose meaning is known, as the sets say it. */
export interface HeaderRow {
  readonly header: string;
  readonly meaning: string;
}

/** The fields of ours that a header may rightly be mapped to; none where it must stay unmapped. */
export function fieldsMeant({ header, meaning }: HeaderRow): readonly Field[] {
  // A charter's end says whether it is valid; "End Date" alone could be anything's, and a start says nothing: both stay unmapped.
  if (meaning === "eche_end") return /eche|chart/i.test(header) ? ["eche"] : [];
  // A column of yes and no about leading is a role too, in a field of its own.
  if (meaning === "role" && YES_OR_NO.test(header)) return ["isCoordinator", "role"];
  const field = FIELD_OF_MEANING.get(meaning);
  return field === undefined ? [] : [field];
}

const YES_OR_NO = /\b[yj]\s*\/\s*n\b/i;

/** Whether a header asks for yes or no. */
export function asksYesOrNo(header: string): boolean {
  return YES_OR_NO.test(header);
}

// Everything else in the sets is none of our fields: contacts, addresses, projects, budgets, regions, sizes.
const FIELD_OF_MEANING: ReadonlyMap<string, Field> = new Map(
  Object.entries({
    org_name: "organisation",
    org_name_en: "organisation",
    short_name: "shortName",
    country: "country",
    role: "role",
    org_type: "organisationType",
    pic: "pic",
    oid: "oid",
    erasmus_code: "erasmusCode",
    city: "city",
    eu_grant: "grant",
    partner_no: "partnerNumber",
    sme: "isSme",
  } as const)
);
