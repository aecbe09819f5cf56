import type { FoundTable } from "./found-table";
import { tableWithin } from "./find-tables";
import type { Area, Sheet } from "./grid";

/** Which table the user meant: on which sheet, and where it stood. */
export interface TableChoice {
  readonly sheet: string;
  /** Name of the Excel table, where it is one; then the area is only for showing. */
  readonly name?: string;
  /** In a wide table of several projects: what names the row. */
  readonly project?: string;
  readonly area: Area;
  /** True where the user selected these very cells: nothing beyond them belongs to the table. */
  readonly exact?: boolean;
}

/** A found table as the user's choice. */
export function tableChoice({ sheetName, name, project, area }: FoundTable): TableChoice {
  return {
    sheet: sheetName,
    area,
    ...(name !== undefined && { name }),
    ...(project !== undefined && { project }),
  };
}

/**
 * The table that was chosen, as it stands now: the Excel table of that name, the found table that begins where it began,
 * or the cells that were selected. Null when it is gone. `found`: what `findTables` gives for these sheets.
 */
export function chosenTable(
  choice: TableChoice,
  found: readonly FoundTable[],
  sheets: readonly Sheet[]
): FoundTable | null {
  const named = found.filter(({ name }) => name !== undefined && name === choice.name);
  const onSheet = found.filter(({ sheetName }) => isSameName(sheetName, choice.sheet));
  if (choice.name !== undefined) return ofProject(named, choice) ?? null;
  if (choice.exact && choice.area.top < choice.area.bottom) {
    const sheet = sheets.find(({ name }) => isSameName(name, choice.sheet));
    return sheet ? tableWithin(sheet, choice.area) : null;
  }
  const same = onSheet.filter(({ area }) => startsAlike(area, choice.area));
  const around = onSheet.filter(({ area }) => overlap(area, choice.area));
  return ofProject(same, choice) ?? ofProject(around, choice) ?? null;
}

function ofProject(
  tables: readonly FoundTable[],
  { project }: TableChoice
): FoundTable | undefined {
  return project === undefined ? tables[0] : tables.find((table) => table.project === project);
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function startsAlike(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left;
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
