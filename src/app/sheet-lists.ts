import type { CharterList } from "../core/charters/charter-list";
import { charterListIn } from "../core/charters/find-list";
import type { Grid } from "../core/table/grid";
import type { WorkbookContents } from "./workbook";

/** The lists of charter holders that stand on sheets of a workbook. */
export interface SheetLists {
  readonly lists: readonly CharterList[];
  /** On these sheets, by id: they hold no partners. */
  readonly sheetIds: ReadonlySet<string>;
}

export const NO_LISTS: SheetLists = { lists: [], sheetIds: new Set() };

export function sheetLists({ sheets }: WorkbookContents): SheetLists {
  const found = sheets.flatMap(({ sheet }) => {
    const list = listOn(sheet.name, sheet.grid);
    return list ? [{ list, id: sheet.id }] : [];
  });
  return {
    lists: found.map(({ list }) => list),
    sheetIds: new Set(found.map(({ id }) => id)),
  };
}

// A check and the figures of cells look at the same cells: thousands of holders are read once for both.
const KNOWN = new WeakMap<Grid["values"], CharterList | null>();

function listOn(sheetName: string, { values }: Grid): CharterList | null {
  const known = KNOWN.get(values);
  if (known !== undefined) return known;
  const list = charterListIn({ sheetName, values });
  KNOWN.set(values, list);
  return list;
}
