import { FIELDS, type Field } from "../reading/field";
import type { Assumption } from "../rules/verdict";
import type { Checked } from "./checked";
import { fieldName } from "./names";
import { quoted } from "./wording";

/** What was taken for granted: by the rules where the table doesn't say, and by the reading of columns not sure of. */
export function assumptionsIn({ verdict, columns, table }: Checked): readonly Assumption[] {
  const likely = columns.flatMap(({ index, field, confidence }): Assumption[] => {
    if (confidence !== "likely" || field === null) return [];
    const header = table.columns[index]?.header ?? "";
    return [{ code: "likely-column", detail: { header, field } }];
  });
  return [...verdict.assumptions, ...likely];
}

/** What was taken for granted, in one sentence. */
export function assumptionSentence({ code, detail }: Assumption): string {
  switch (code) {
    case "no-role-column":
      return "There is no role column, so every row is taken as a full partner.";
    case "no-eche-column":
      return "There is no ECHE column, so each higher education institution is taken to hold a valid charter.";
    case "no-type-column":
      return "There is no column for the type of organisation, so groups are guessed from names and stay open: add such a column, or confirm each guess.";
    case "counted-once":
      return "An organisation that fits both groups counts in one of them, where it helps most.";
    case "likely-column":
      return `${columnText(detail.header)} is taken as ${fieldText(detail.field)}; please confirm.`;
  }
}

function columnText(header: string | number | undefined): string {
  return header === undefined || header === ""
    ? "A column without a header"
    : `The column ${quoted(String(header))}`;
}

function fieldText(field: string | number | undefined): string {
  const known = FIELDS.find((one): one is Field => one === field);
  return known ? fieldName(known) : "what its cells look like";
}
