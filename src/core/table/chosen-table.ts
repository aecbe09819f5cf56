import { overlap } from "./area";
import { fold } from "../reading/fold";
import { tableWithin } from "./find-tables";
import type { FoundTable } from "./found-table";
import type { Area, Sheet } from "./grid";

/** Which table the user meant: on which sheet, where it stood, and what it looked like. */
export interface TableChoice {
  readonly sheet: string;
  /** The sheet's id, which outlives its name. */
  readonly sheetId?: string;
  /** Name of the Excel table, where it is one. */
  readonly name?: string;
  /** In a wide table of several projects: what names the row. */
  readonly project?: string;
  readonly area: Area;
  /** The headers and the first row, folded: by these it is known where rows have moved. */
  readonly headers?: string;
  readonly first?: string;
  /** True where the user selected these very cells: nothing beyond them belongs to the table. */
  readonly exact?: boolean;
}

/** A table as the user's choice. */
export function tableChoice(table: FoundTable): TableChoice {
  const { sheetName, sheetId, name, project, area } = table;
  return {
    sheet: sheetName,
    sheetId,
    area,
    headers: headersOf(table),
    first: firstRowOf(table),
    ...(name !== undefined && { name }),
    ...(project !== undefined && { project }),
  };
}

/**
 * The table that was chosen, as it stands now: the Excel table of that name; the one with those headers, wherever its rows
 * and its sheet's name have gone; the cells that were selected. Null when it is gone, or when two could be meant.
 * `found`: what `findTables` gives for these sheets.
 */
export function chosenTable(
  choice: TableChoice,
  found: readonly FoundTable[],
  sheets: readonly Sheet[]
): FoundTable | null {
  const sheet = sheetOf(choice, sheets);
  if (choice.name !== undefined) {
    const named = found.filter(({ name }) => name === choice.name);
    if (named.length > 0) return ofProject(named, choice)[0] ?? null;
  }
  if (!sheet) return null;
  const there = ofProject(
    found.filter(({ sheetId }) => sheetId === sheet.id),
    choice
  );
  if (choice.exact) return selectedTable(choice, there, sheet);
  if (choice.headers === undefined) return inPlace(choice, there) ?? onlyAround(choice, there);
  const alike = there.filter((table) => headersOf(table) === choice.headers);
  if (alike.length === 1) return alike[0] ?? null;
  const same = alike.filter((table) => firstRowOf(table) === choice.first);
  if (same.length === 1) return same[0] ?? null;
  return inPlace(choice, there) ?? null;
}

function sheetOf(choice: TableChoice, sheets: readonly Sheet[]): Sheet | undefined {
  return (
    sheets.find(({ id }) => id === choice.sheetId) ??
    sheets.find(({ name }) => name.toLowerCase() === choice.sheet.toLowerCase())
  );
}

/** What was selected: the table around a cell or a row, the table that fills the selection, or just these cells. */
function selectedTable(
  choice: TableChoice,
  there: readonly FoundTable[],
  sheet: Sheet
): FoundTable | null {
  const { area } = choice;
  if (area.top === area.bottom) return onlyAround(choice, there);
  const table = tableWithin(sheet, area);
  if (!table || (choice.headers !== undefined && headersOf(table) !== choice.headers)) return null;
  return there.find((one) => isSameArea(one.area, table.area)) ?? table;
}

function inPlace({ area }: TableChoice, there: readonly FoundTable[]): FoundTable | undefined {
  return there.find((one) => one.area.top === area.top && one.area.left === area.left);
}

function onlyAround({ area }: TableChoice, there: readonly FoundTable[]): FoundTable | null {
  const [only, ...others] = there.filter((one) => overlap(one.area, area));
  return only !== undefined && others.length === 0 ? only : null;
}

function ofProject(tables: readonly FoundTable[], { project }: TableChoice): readonly FoundTable[] {
  return project === undefined ? tables : tables.filter((table) => table.project === project);
}

function headersOf({ columns }: FoundTable): string {
  return columns.map(({ header }) => fold(header)).join("|");
}

function firstRowOf({ rows }: FoundTable): string {
  const values = rows[0]?.values ?? [];
  return values.map((value) => fold(String(value)).slice(0, 40)).join("|");
}

function isSameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
