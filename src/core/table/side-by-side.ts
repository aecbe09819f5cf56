import { fold } from "../reading/fold";
import { headerFits } from "../reading/header";
import { tablesIn, type Candidate } from "./candidate";
import { isEmpty, isWord, wordsOf } from "./cell";
import { isCountry } from "./country-cell";
import type { FoundTable, TableRow } from "./found-table";
import { halvesOf, type Half } from "./halves";
import { withListsByKind } from "./lists-by-kind";
import { headingKind } from "./section-heading";
import { wideLayout } from "./wide";

/**
 * The tables in a candidate's place, where several lists may stand side by side without a gap: as one table where all of
 * them list partners of one consortium, each by itself where that is not sure.
 */
export function tablesSideBySide(candidate: Candidate): readonly FoundTable[] {
  const { header, block } = candidate;
  const found = header && !wideLayout(header.texts) && halvesOf(header.texts, block);
  if (!found) return tablesIn(candidate).map(withListsByKind);
  const names = namesIn(candidate, found.halves);
  if (!names) return tablesIn(candidate);
  const titles = titlesOf(candidate, found.halves);
  const halves = found.halves.map((half, at) => ({ ...half, heading: titles[at] || half.heading }));
  const areOneList = titles.length > 0 ? titles.every(saysKind) : found.areOneList;
  const tables = halves.flatMap(({ block: own, texts }) =>
    tablesIn({ ...candidate, block: own, header: { ...header, texts } })
  );
  return areOneList && areOthers(names) ? [joined(tables, halves)] : tables;
}

/**
 * What stands above the headers, one text over each list, or over each but the first; none where it is the same or stands over
 * all of them. What a blank row parts from them ("Version 3") must say a kind.
 */
function titlesOf({ ground, header }: Candidate, halves: readonly Half[]): readonly string[] {
  const [near = [], far = []] = ground.values
    .slice(0, header?.first ?? 0)
    .slice(-2)
    .reverse();
  const isFar = near.every(isEmpty);
  const titles = halves.map(({ block }) => {
    const cells = (isFar ? far : near)
      .slice(block.left, block.right + 1)
      .filter((cell) => !isEmpty(cell));
    return cells.length === 1 ? wordsOf(cells[0]) : "";
  });
  const areOver = titles.slice(1).every((title) => title !== "") && new Set(titles).size > 1;
  return areOver && (!isFar || titles.every(saysKind)) ? titles : [];
}

function saysKind(title: string): boolean {
  return title === "" || headingKind(title) !== null;
}

/** The names in each list, folded; null where one of them holds ticks, or no countries beside its names. */
function namesIn({ ground, runs }: Candidate, halves: readonly Half[]): readonly string[][] | null {
  const rows = runs.flatMap(({ from, to }) => ground.values.slice(from, to + 1)).slice(0, SAMPLE);
  const lists = halves.map(({ block, names: column }) => {
    const named = rows.filter((cells) => isWord(cells[column]));
    const located = named.filter((cells) =>
      cells.slice(block.left, block.right + 1).some(isCountry)
    );
    const names = named.map((cells) => fold(cells[column] as string));
    const long = names.filter((name) => name.length > LONGEST_MARK);
    return Math.min(long.length, located.length) * 2 > named.length ? names : [];
  });
  return lists.some((names) => names.length === 0) ? null : lists;
}

/** Two versions of one list have most names in common. */
function areOthers(lists: readonly (readonly string[])[]): boolean {
  const seen = new Set<string>();
  return lists.every((names) => {
    const again = names.filter((name) => seen.has(name));
    for (const name of names) seen.add(name);
    return again.length * 3 <= names.length;
  });
}

// "VET providers" heads ticks as well; "Companies" doesn't.
function nameHeader(halves: readonly Half[]): string {
  const headers = halves.map(({ texts, names, block }) => texts[names - block.left] ?? "");
  return (
    headers.find((header) => headerFits(header)[0]?.field === "organisation") ?? "Organisation"
  );
}

const SAMPLE = 60;
const LONGEST_MARK = 3;

/** Lists side by side as one table: the rows of each below those of the one before. */
function joined(tables: readonly FoundTable[], halves: readonly Half[]): FoundTable {
  const [first, ...others] = tables as readonly [FoundTable, ...FoundTable[]];
  const starts = tables.map(({ area }) => area.left);
  const names = halves[0] ? halves[0].names - halves[0].block.left : -1;
  // Columns by how far they stand from where their list begins.
  const places = new Map<number, string>();
  tables.forEach(({ columns }, at) => {
    for (const { column, header } of columns) {
      const place = (column ?? 0) - (starts[at] ?? 0);
      places.set(place, places.get(place) ?? (place === names ? nameHeader(halves) : header));
    }
  });
  const headers = [...places].sort(([one], [other]) => one - other);
  const rows = tables.flatMap(({ columns, rows: own }, at) => {
    const from = headers.map(([place]) => place + (starts[at] ?? 0));
    const indexes = from.map((column) => columns.findIndex((one) => one.column === column));
    const heading = halves[at]?.heading ?? "";
    return own.map(({ row, values, section = heading }): TableRow => ({
      row,
      values: indexes.map((index) => values[index] ?? ""),
      from,
      ...(section !== "" && { section }),
    }));
  });
  const read = new Set(rows.map(({ row }) => row));
  const leftOut = new Map(tables.flatMap((one) => one.leftOut).map((one) => [one.row, one]));
  const last = others[others.length - 1] ?? first;
  const bottom = Math.max(...tables.map(({ area }) => area.bottom));
  return {
    ...first,
    layout: "wide",
    area: { ...first.area, right: last.area.right, bottom },
    columns: headers.map(([, header]) => ({ column: null, header })),
    rows,
    leftOut: [...leftOut.values()]
      .filter(({ row }) => !read.has(row))
      .sort((one, other) => one.row - other.row),
  };
}
