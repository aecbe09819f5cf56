import type { CellValue } from "../../../src/core/table/grid";
import type { HeaderRow } from "../header-meanings";
import type { Chance } from "./chance";
import { otherNumber, pic, vatNumber } from "./identifiers";
import * as invented from "./invented";
import type { RealCells } from "./real-cells";

/** Cells of a column that is none of our fields, one a row. */
export function foreignCells(
  { header, meaning }: HeaderRow,
  count: number,
  chance: Chance,
  real: RealCells
): readonly CellValue[] {
  const kind = meaning === "other" ? kindOf(header, chance) : meaning;
  const sizes = chance.oneOf(real.sizesByOrigin);
  const cell: Cell = kind === "org_size" ? () => chance.oneOf(sizes) : cellOf(kind, header);
  return Array.from({ length: count }, (_, at) => cell(chance, at));
}

type Cell = (chance: Chance, at: number) => CellValue;

function cellOf(kind: string, header: string): Cell {
  if (kind === "region" && /nut|code/i.test(header)) return (c) => c.oneOf(invented.NUTS);
  return CELLS[kind] ?? text(invented.NOTES);
}

/** What a header that the sets call "other" plainly speaks of; else something by chance, the same throughout the column. */
function kindOf(header: string, chance: Chance): string {
  const spoken = SPEAKS_OF.find(([pattern]) => pattern.test(header));
  return spoken?.[1] ?? chance.oneOf(["priority", "programme", "summary", "note", "code"]);
}

// The first that fits. Headers are in all languages: stems.
const SPEAKS_OF: readonly (readonly [RegExp, string])[] = [
  [/latitud|longitud|geoloc/i, "degree"],
  [/rate|%|taux|stopa|percent|prozent|satz|quota|tasso|taxa/i, "rate"],
  [/summar|desc|objecti|objetiv|zusammenf|sintesi|resum|background|lessons|result/i, "summary"],
  [/date|datum|\bdata\b|timeframe|signature/i, "start_date"],
  [/year|année|\brok\b/i, "year"],
  [/url|link|web/i, "website"],
  [/amount|erdf|total|funding|contribution|expend|cost|montant|valor|wert|€/i, "budget"],
  [/status|active|stato|état/i, "stage"],
  [/^(?:participants|n\. posti|duration|ranking)/i, "number"],
  [/^is |success|good practice/i, "yes_no"],
  [/lp\b|^nr|index|no\.?$|order/i, "count"],
  [/acronym/i, "acronym"],
  [/code|\bid\b|ref|number|num|kod|\bkey\b/i, "code"],
  [/note|comment|author|document/i, "note"],
];

const CELLS: Readonly<Record<string, Cell>> = {
  region: text(invented.REGIONS),
  project_title: (c) =>
    `${c.oneOf(invented.THINGS)} ${c.oneOf(invented.KINDS)}: ${c.oneOf(invented.PRIORITIES)}`,
  budget: (c) => c.between(2_000, 90_000) * 100 + c.between(0, 99),
  address: (c) => `${c.oneOf(invented.STREETS)} ${c.between(1, 180)}`,
  postcode: (c) =>
    c.oneOf([String(c.between(1000, 99_999)), `${c.between(10, 99)}-${c.between(100, 999)}`]),
  contact_name: (c) => `${c.oneOf(invented.FIRST_NAMES)} ${c.oneOf(invented.FAMILY_NAMES)}`,
  contact_email: (c) => `${plain(c.oneOf(invented.FAMILY_NAMES))}@example.org`,
  contact_phone: (c) =>
    `+${c.between(30, 48)} ${c.between(10, 99)} ${c.between(1_000_000, 9_999_999)}`,
  contact_other: text(invented.POSITIONS),
  website: (c) => `https://www.${plain(c.oneOf(invented.CITIES))}-${c.between(1, 99)}.example`,
  org_id_other: otherNumber,
  vat: vatNumber,
  department: text(invented.DEPARTMENTS),
  public_body: (c) => c.oneOf(["yes", "no"]),
  start_date: (c) => day(c, 2021, 2024),
  end_date: (c) => day(c, 2025, 2028),
  eche_start: () => "2021-01-01",
  eche_end: (c) => c.oneOf(["2027-12-31", "2027-12-31", "2027-12-31", "2026-10-31"]),
  degree: (c) => c.between(-9_000, 60_000) / 1000,
  rate: (c) => c.oneOf([0.5, 0.6, 0.75, 0.8, 0.85]),
  year: (c) => c.between(2014, 2026),
  summary: (c) => `${c.oneOf(invented.SENTENCES)} ${c.oneOf(invented.SENTENCES)}`,
  stage: text(invented.STAGES),
  number: (c) => c.between(1, 60),
  yes_no: (c) => c.oneOf(["Yes", "No"]),
  count: (_, at) => at + 1,
  acronym: (c) => c.oneOf(invented.THINGS).toUpperCase().slice(0, 7).trim(),
  code: (c) =>
    `${c.between(2014, 2024)}-${c.oneOf(["A1", "KA202", "TC", "IPA"])}-${pic(c).slice(0, 6)}`,
  priority: text(invented.PRIORITIES),
  programme: text(invented.PROGRAMMES),
  note: text(invented.NOTES),
};

function text(list: readonly string[]): Cell {
  return (chance) => chance.oneOf(list);
}

function day(chance: Chance, from: number, to: number): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${chance.between(from, to)}-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`;
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();
}
