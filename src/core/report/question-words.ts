import type { Field, MappedColumn } from "../reading/field";
import type { Partner } from "../reading/partner";
import type { Evidence, Reading } from "../reading/reading";
import { columnName } from "../table/cell-name";
import { partnerName } from "./names";
import { quoted, stretches } from "./wording";

/** What is asked about a column whose field is only likely. */
export function askColumn(header: string, column: number | null): string {
  const place = column === null ? "" : ` (${columnName(column)})`;
  return header === ""
    ? `A column without a header${place}: what does it hold?`
    : `Column ${quoted(header, 40)}${place}: what does it hold?`;
}

/** What is asked about a cell's text; with `partner` where the answer is for that one alone. */
export function askReading(field: Field, typed: string, partner?: Partner): string {
  // What its name says leaves that open, whether or not a cell is blank.
  if (field === "status" && typed === "" && partner)
    return `${partnerName(partner)}: ${ASKED.status ?? ""}`;
  const what = typed === "" ? "A blank" : quoted(typed);
  const whose = partner ? ` of ${partnerName(partner)}` : "";
  return `${what}${whose}: ${ASKED[field] ?? "what does it mean?"}`;
}

/** What is asked about cells that seem to leave it to the row above, or of partners for whom a text elsewhere leaves it open. */
export function askBelow(
  field: Field,
  reading: Extract<Reading<string>, { typed: string }>,
  partners: readonly Partner[]
): string {
  const rows = partners.map(({ row }) => row + 1);
  const what = reading.typed === "" ? "Blank" : quoted(reading.typed);
  return `${what} ${reading.kind === "known" ? "in" : "for"} ${rows.length === 1 ? "row" : "rows"} ${stretches(rows)}: ${ASKED[field] ?? ""}`;
}

/** In which group a partner counts. */
export function askGroup(partner: Partner): string {
  const { types } = partner;
  const typed = types.kind === "known" && types.typed !== "" ? ` (${quoted(types.typed, 40)})` : "";
  return `${partnerName(partner)}${typed}: what does it count as?`;
}

/** What speaks for what a column was taken for. */
export function becauseColumn(evidence: MappedColumn["evidence"]): string {
  return COLUMN_EVIDENCE[evidence];
}

/** What speaks for what a cell was taken for. */
export function becauseReading(reading: Reading<string>): string {
  if (reading.kind === "known") return READING_EVIDENCE[reading.evidence];
  if (reading.kind !== "unreadable" || reading.suggestions.length === 0) return "";
  return reading.suggestions.length === 1 ? "The nearest that we know." : "Several come near.";
}

export function becauseName(): string {
  return "Its name speaks for it.";
}

const ASKED: Readonly<Partial<Record<Field, string>>> = {
  country: "which country?",
  role: "which role?",
  status: "does it take part?",
  organisationType: "which type of organisation?",
  eche: "does it hold a valid Erasmus charter (ECHE)?",
};

const COLUMN_EVIDENCE: Readonly<Record<MappedColumn["evidence"], string>> = {
  choice: "",
  header: "Its header speaks for it, its cells don’t.",
  "header-and-content": "Header and cells speak for it, but not plainly.",
  content: "Its cells look like it.",
  none: "",
};

const READING_EVIDENCE: Readonly<Record<Evidence, string>> = {
  choice: "",
  code: "A code that we know, in a column that we are not sure of.",
  name: "A name that we know, but something beside it speaks against it.",
  fuzzy: "Nearly a name that we know.",
  split: "A part of the cell says so.",
  "organisation-name": "The organisation’s name speaks for it.",
  "row-above": "The row above says so.",
  remark: "A remark in its row seems to say so.",
  section: "The heading above says so.",
  mark: "A mark says so, but not plainly.",
  "charter-list": "The list of charter holders speaks for it.",
  guess: "The nearest that we know.",
};
