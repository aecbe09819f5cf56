import { fold } from "../reading/fold";
import { groupsOfName } from "../reading/groups-of-name";
import { cellFor, GROUPS, type Group, type Partner } from "../reading/partner";
import { tidy } from "../reading/blank";
import type { FoundTable, TableRow } from "../table/found-table";
import type { CellRef } from "../table/grid";
import type { Checked } from "./checked";
import { groupName } from "./names";
import { GROUP_FIELDS, NONE_OF_THESE, type Question, type QuestionOption } from "./question";
import { askGroup, becauseName } from "./question-words";

/** For each full partner that may count in a group: in which it does. Types that are themselves to be confirmed come first. */
export function groupQuestions({ verdict, table }: Checked): Question[] {
  const rows = rowsByNumber(table);
  const asked = new Map<
    string,
    { partner: Partner; given: string; ids: number[]; cells: CellRef[] }
  >();
  for (const { partner, counts } of verdict.standings) {
    if (counts === "no" || partner.organisation === "" || !isOpen(partner)) continue;
    const given = typedIn(cellFor(partner, "organisationType"), table, rows);
    const key = `${fold(partner.organisation)} ${fold(given)}`;
    const same = asked.get(key) ?? { partner, given, ids: [], cells: [] };
    asked.set(key, same);
    same.ids.push(partner.id);
    same.cells.push(...cellsOf(partner));
  }
  return [...asked].map(([key, { partner, given, ids, cells }]) => ({
    key: `group ${key}`,
    asks: askGroup(partner),
    because: suggested(partner) ? becauseName() : "",
    cells,
    partners: ids,
    suggestion: suggested(partner),
    options: optionsFor(partner),
    isDecisive: false,
    target: {
      kind: "group",
      organisation: partner.organisation,
      typed: marksOf(partner, table, rows),
      given,
    },
  }));
}

function isOpen({ groups, types }: Partner): boolean {
  const typeIsOpen =
    types.kind === "unreadable" || (types.kind === "known" && types.confidence === "likely");
  return !typeIsOpen && GROUPS.some((group) => groups[group] === "possible");
}

function cellsOf(partner: Partner): CellRef[] {
  const cell = cellFor(partner, "organisationType") ?? cellFor(partner, "organisation");
  return cell ? [cell] : [];
}

// A declared type that leaves a group open says nothing for one answer; a name that speaks for one group does.
function suggested(partner: Partner): QuestionOption | null {
  const { organisation, groups } = partner;
  if (declaresType(partner)) return null;
  const [only, ...others] = groupsOfName(organisation);
  const isClear = only !== undefined && others.length === 0 && groups[only] === "possible";
  return isClear ? optionOf([only]) : null;
}

function declaresType({ types }: Partner): boolean {
  return types.kind === "known" && types.value.some((type) => type !== "other");
}

/**
 * What it certainly is, alone or with one of what it may be, or with both kinds of provider. A declared type bounds what it
 * may be; a name only says what is likely.
 */
function optionsFor(partner: Partner): QuestionOption[] {
  const { groups } = partner;
  const certain = GROUPS.filter((group) => groups[group] === "certain");
  const likely = GROUPS.filter((group) => groups[group] === "possible");
  const others = GROUPS.filter((group) => groups[group] === "no");
  const open = declaresType(partner) ? likely : [...likely, ...others];
  const providers = open.filter((group) => group !== "labour-market-actor");
  const both = providers.length > 1 ? [optionOf([...certain, ...providers])] : [];
  return [...open.map((group) => optionOf([...certain, group])), ...both, optionOf(certain)];
}

function optionOf(groups: readonly Group[]): QuestionOption {
  if (groups.length === 0) return { value: NONE_OF_THESE, label: "None of these groups" };
  const sorted = GROUPS.filter((group) => groups.includes(group));
  const label = sorted.map(groupName).join(" and ");
  return { value: sorted.join(), label: label.charAt(0).toUpperCase() + label.slice(1) };
}

function marksOf(
  partner: Partner,
  table: FoundTable,
  rows: ReadonlyMap<number, readonly TableRow[]>
): Readonly<Record<Group, string>> {
  const typed = (group: Group): string =>
    typedIn(cellFor(partner, GROUP_FIELDS[group]), table, rows);
  return {
    "labour-market-actor": typed("labour-market-actor"),
    "higher-education-institution": typed("higher-education-institution"),
    "vet-provider": typed("vet-provider"),
  };
}

function typedIn(
  cell: CellRef | undefined,
  table: FoundTable,
  rows: ReadonlyMap<number, readonly TableRow[]>
): string {
  return cell ? textIn(cell, table, rows.get(cell.row) ?? []) : "";
}

function textIn({ column }: CellRef, table: FoundTable, rows: readonly TableRow[]): string {
  for (const { values, from } of rows) {
    const places = from ?? table.columns.map((one) => one.column);
    const index = places.indexOf(column);
    if (index >= 0) return tidy(values[index] ?? "");
  }
  return "";
}

function rowsByNumber({ rows }: FoundTable): ReadonlyMap<number, readonly TableRow[]> {
  const found = new Map<number, TableRow[]>();
  for (const row of rows) found.set(row.row, [...(found.get(row.row) ?? []), row]);
  return found;
}
