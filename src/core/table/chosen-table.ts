import type { FoundTable } from "./found-table";
import type { Area } from "./grid";

/** Which table the user meant: on which sheet, and where it stood. */
export interface TableChoice {
  readonly sheet: string;
  /** Name of the Excel table, where it is one; then the area is only for showing. */
  readonly name?: string;
  readonly area: Area;
}

/** A found table as the user's choice. */
export function tableChoice({ sheetName, name, area }: FoundTable): TableChoice {
  return { sheet: sheetName, area, ...(name !== undefined && { name }) };
}
