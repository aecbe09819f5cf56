import { fold } from "../reading/fold";
import { headerFits } from "../reading/header";
import { isEmpty, isWord } from "./cell";
import type { TableColumn, TableRow } from "./found-table";
import type { CellValue } from "./grid";

/** How the columns of a wide table (one row a project, a group of columns for each partner) stand for the columns of a plain one. */
export interface WideLayout {
  readonly headers: readonly string[];
  /** One per partner, in the order they are read; `columns[i]` is the position of the cell for `headers[i]`, null for none. */
  readonly slots: readonly {
    readonly role: "Coordinator" | "Partner";
    readonly columns: readonly (number | null)[];
  }[];
}

/** Sees whether headers number their partners ("Partner 1 name", "Partner 1 country", "Partner 2 name" …); null when they don't. */
export function wideLayout(texts: readonly string[]): WideLayout | null {
  const parsed = texts.map(parse);
  const numbered = parsed.filter((one) => one !== null && one.slot > 0);
  const numbers = [...new Set(numbered.map((one) => one?.slot ?? 0))].sort((a, b) => a - b);
  if (numbers.length < 2) return null;
  const headers: string[] = [];
  const keys: string[] = [];
  const slots = new Map<number, (number | null)[]>();
  parsed.forEach((one, position) => {
    if (one === null) return;
    const columns = slots.get(one.slot) ?? [];
    slots.set(one.slot, columns);
    const at = place(keys, keyOf(one.header), columns);
    if (headers[at] === undefined) headers[at] = one.header;
    columns[at] = position;
  });
  if (!namesPartners(headers, numbered.length, numbers.length)) return null;
  return {
    headers,
    slots: [0, ...numbers]
      .filter((slot) => slots.has(slot))
      .map((slot) => ({
        role: slot === 0 ? "Coordinator" : "Partner",
        columns: headers.map((_, at) => slots.get(slot)?.[at] ?? null),
      })),
  };
}

/** The columns of a wide table once unfolded; a role is added where the table has none of its own. */
export function unfoldedColumns({ headers }: WideLayout): readonly TableColumn[] {
  return (hasRole(headers) ? headers : [...headers, "Role"]).map((header) => ({
    column: null,
    header,
  }));
}

/** The partners in one row of a wide table; `left` is the sheet column of the row's first cell, `row` its sheet row. */
export function unfoldRow(
  layout: WideLayout,
  cells: readonly CellValue[],
  row: number,
  left: number
): readonly TableRow[] {
  const ownRole = hasRole(layout.headers);
  return layout.slots
    .filter(({ columns }) => columns.some((at) => at !== null && isWord(cells[at])))
    .map(({ role, columns }) => {
      const values = columns.map((at) => (at === null ? "" : (cells[at] ?? "")));
      const from = columns.map((at) => (at === null ? null : at + left));
      return ownRole
        ? { row, values, from }
        : { row, values: [...values, role], from: [...from, null] };
    });
}

/** What names the project in a row of a wide table: its first filled cell outside the partners' columns; "" for none. */
export function projectOf(layout: WideLayout, cells: readonly CellValue[]): string {
  const partners = new Set(layout.slots.flatMap(({ columns }) => columns));
  const named = cells.find((cell, at) => !partners.has(at) && !isEmpty(cell));
  return named === undefined ? "" : String(named).trim();
}

interface Parsed {
  /** 0 for the coordinator. */
  readonly slot: number;
  /** The header less its number. */
  readonly header: string;
}

const LONGEST_HEADER = 160;
const PARTY =
  "partner|participant|beneficiary|applicant|member|organi[sz]ation|org|p|partenaire|bénéficiaire|socio|parceiro|beneficiario|partnera|partenerul|partnerorganisation";
const LEAD =
  "coordinating (?:organi[sz]ation|institution|partner)|coordinator|lead (?:partner|organi[sz]ation|applicant|beneficiary)|leader|koordinator|coordinateur|chef de file|coordinador|coordinatore|capofila|coordenador|koordynator";

const BEFORE = new RegExp(
  `^(${PARTY})\\s*(?:no|nr|n°|#)?[\\s.:_#-]*(\\d{1,3})\\b[\\s.:_)\\-–]*(.*)$`,
  "iu"
);
const AFTER = new RegExp(
  `^(.*?)[\\s(,:\\-–[]*(?:\\b(?:of|for|de|del|du|von|di|da)\\b)?\\s*\\b(${PARTY})\\s*(?:no|nr|n°|#)?[\\s.#]*(\\d{1,3})\\s*[)\\]]?$`,
  "iu"
);
const BARE = /^(\D*\p{L})\s*(\d{1,3})$/u;
const LEAD_BEFORE = new RegExp(`^(${LEAD})(?:['’]?s)?\\b[\\s.:_)\\-–]*(.*)$`, "iu");
const LEAD_AFTER = new RegExp(
  `^(.+?)[\\s(,:\\-–]*(?:\\b(?:of|de|du|del|von|di)\\b)?\\s*(?:the )?\\b(${LEAD})\\s*\\)?$`,
  "iu"
);

function parse(text: string): Parsed | null {
  if (text.length > LONGEST_HEADER) return null;
  const spaced = text
    .replace(/_+/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{L})(\d)/gu, "$1 $2")
    .replace(/(\d)(\p{L})/gu, "$1 $2")
    .trim();
  const before = BEFORE.exec(spaced);
  if (before)
    return { slot: Number(before[2]), header: `${partyName(before[1])} ${before[3] ?? ""}`.trim() };
  const after = AFTER.exec(spaced);
  if (after)
    return { slot: Number(after[3]), header: `${after[1] ?? ""} ${partyName(after[2])}`.trim() };
  const lead = LEAD_BEFORE.exec(spaced);
  if (lead) return { slot: 0, header: `Partner ${lead[2] ?? ""}`.trim() };
  const leadAfter = LEAD_AFTER.exec(spaced);
  if (leadAfter) return { slot: 0, header: `${leadAfter[1] ?? ""} partner`.trim() };
  const bare = BARE.exec(spaced);
  return bare === null || headerFits(bare[1] ?? "").length === 0
    ? null
    : { slot: Number(bare[2]), header: (bare[1] ?? "").trim() };
}

function partyName(party = ""): string {
  return party.toLowerCase() === "p" ? "Partner" : party;
}

// "type" of the coordinator is what "organisation type" is of a partner: what they mean joins them, else the words.
function keyOf(header: string): string {
  return headerFits(header)[0]?.field ?? fold(header);
}

function place(keys: string[], key: string, taken: readonly (number | null)[]): number {
  const at = keys.findIndex((one, index) => one === key && (taken[index] ?? null) === null);
  if (at >= 0) return at;
  keys.push(key);
  return keys.length - 1;
}

function namesPartners(headers: readonly string[], numbered: number, slots: number): boolean {
  const fields = new Set(headers.map((header) => headerFits(header)[0]?.field));
  return fields.has("organisation") && fields.size > 1 && numbered >= slots * 2 - 1;
}

function hasRole(headers: readonly string[]): boolean {
  return headers.some((header) => headerFits(header)[0]?.field === "role");
}
