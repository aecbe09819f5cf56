import type { Field } from "../../../src/core/reading/field";
import type { Capability, Partner, Role, Status } from "../../../src/core/reading/partner";
import type { Reading } from "../../../src/core/reading/reading";
import type { Consortium } from "../../../src/core/rules/verdict";
import { COUNTRIES, type CountryCode } from "../../../src/reference/countries";

/**
 * A table of partners as the cases write it: commas, no quotes, one header line. A cell is a plain value (certain), a
 * value and `?` (likely), empty (blank) or `!` (unreadable); a column that is missing is absent. Sheet row 0 is the header.
 */
export function consortiumFromCsv(csv: string): Consortium {
  const [header, ...lines] = csv.trim().split("\n");
  const columns = (header ?? "").split(",");
  for (const column of columns) if (!(column in FIELD_OF)) throw new Error(`Column ${column}?`);
  const partners = lines.map((line, index) => partnerFrom(columns, line.split(","), index + 1));
  const fields = columns.flatMap((column) => FIELD_OF[column] ?? []);
  return { partners, columns: new Set(fields), facts: {}, countTwice: false };
}

const FIELD_OF: Readonly<Record<string, Field | null>> = {
  organisation: "organisation",
  country: "country",
  role: "role",
  lma: "isLabourMarketActor",
  hei: "isHigherEducationInstitution",
  vet: "isVetProvider",
  eche: "eche",
  status: "status",
  pic: "pic",
  erasmusCode: "erasmusCode",
  // Lettering of the row: "hidden", "struck" or both with a space between.
  row: null,
};

function partnerFrom(columns: readonly string[], cells: readonly string[], id: number): Partner {
  if (cells.length !== columns.length) throw new Error(`Row ${id} has ${cells.length} cells`);
  const cell = (column: string): string | undefined => cells[columns.indexOf(column)];
  const lettering = (cell("row") ?? "").split(" ");
  return {
    id,
    row: id,
    organisation: cell("organisation") ?? "",
    country: reading(cell("country"), countryCode),
    role: reading(cell("role"), (text) => from(ROLES, text)),
    status: reading(cell("status"), (text) => from(STATUSES, text)),
    types: { kind: "absent" },
    groups: {
      "labour-market-actor": capability(cell("lma")),
      "higher-education-institution": capability(cell("hei")),
      "vet-provider": capability(cell("vet")),
    },
    eche: reading(cell("eche"), (text) => from({ yes: true, no: false }, text)),
    pic: Number(cell("pic")) || null,
    erasmusCode: cell("erasmusCode") || null,
    hidden: lettering.includes("hidden"),
    struck: lettering.includes("struck"),
    columns: Object.fromEntries(
      columns.flatMap((column, index) => {
        const field = FIELD_OF[column];
        return field ? [[field, index]] : [];
      })
    ),
  };
}

const ROLES: Readonly<Record<string, Role>> = {
  coordinator: "coordinator",
  full: "full-partner",
  affiliated: "affiliated-entity",
  associated: "associated-partner",
};

const STATUSES: Readonly<Record<string, Status>> = {
  confirmed: "confirmed",
  candidate: "candidate",
  withdrawn: "withdrawn",
};

function reading<T>(text: string | undefined, read: (text: string) => T): Reading<T> {
  if (text === undefined) return { kind: "absent" };
  if (text === "") return { kind: "blank" };
  if (text === "!") return { kind: "unreadable", typed: text, suggestions: [] };
  const likely = text.endsWith("?");
  return {
    kind: "known",
    value: read(likely ? text.slice(0, -1) : text),
    typed: text,
    confidence: likely ? "likely" : "certain",
    evidence: likely ? "fuzzy" : "name",
  };
}

function countryCode(text: string): CountryCode {
  if (!(text in COUNTRIES)) throw new Error(`Country ${text}?`);
  return text as CountryCode;
}

function from<T>(known: Readonly<Record<string, T>>, text: string): T {
  const value = known[text];
  if (value === undefined) throw new Error(`${text}?`);
  return value;
}

function capability(text: string | undefined): Capability {
  if (text === undefined || text === "") return "no";
  return from<Capability>({ yes: "certain", maybe: "possible", no: "no" }, text);
}
