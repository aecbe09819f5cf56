import { fold } from "../reading/fold";
import { headerFits } from "../reading/header";
import { isEmpty, isWord } from "./cell";
import type { TableColumn, TableRow } from "./found-table";
import type { CellValue } from "./grid";
import { readWideHeader, type SlotRole } from "./wide-header";

/** How the columns of a wide table (one row a project, a group of columns for each partner) stand for the columns of a plain one. */
export interface WideLayout {
  readonly headers: readonly string[];
  /** One per partner, in the order they are read; `columns[i]` is the position of the cell for `headers[i]`, null for none. */
  readonly slots: readonly {
    readonly role: SlotRole;
    readonly columns: readonly (number | null)[];
  }[];
}

/** Sees whether headers number their partners ("Partner 1 name", "Partner 1 country", "Partner 2 name" …); null when they don't. */
export function wideLayout(texts: readonly string[]): WideLayout | null {
  const parsed = texts.map(readWideHeader);
  const numbered = parsed.filter((one) => one !== null && one.slot > 0);
  if (new Set(numbered.map((one) => one?.slot)).size < 2) return null;
  const headers: string[] = [];
  const keys: string[] = [];
  const slots = new Map<string, Slot>();
  parsed.forEach((one, position) => {
    if (one === null) return;
    const { role, slot } = one;
    const columns = slots.get(`${role} ${slot}`)?.columns ?? [];
    slots.set(`${role} ${slot}`, { role, slot, columns });
    const at = place(keys, keyOf(one.header), columns);
    if (headers[at] === undefined) headers[at] = one.header;
    columns[at] = position;
  });
  const ordered = [...slots.values()].sort(
    (one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role) || one.slot - other.slot
  );
  const partners = ordered.filter(({ slot }) => slot > 0).length;
  if (!namesPartners(headers, numbered.length, partners)) return null;
  return {
    headers,
    slots: ordered.map(({ role, columns }) => ({
      role,
      columns: headers.map((_, at) => columns[at] ?? null),
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

interface Slot {
  readonly role: SlotRole;
  readonly slot: number;
  readonly columns: (number | null)[];
}

const ROLES: readonly SlotRole[] = [
  "Coordinator",
  "Partner",
  "Affiliated entity",
  "Associated partner",
];

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
