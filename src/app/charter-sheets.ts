import { type CharterList, newestOf } from "../core/charters/charter-list";
import { charterListIn } from "../core/charters/find-list";
import type { SheetContents } from "./workbook";

/** The list of charter holders that lies in the workbook, the newest where there are several, and the sheets that are none of the partners'. */
export interface CharterSheets {
  readonly list: CharterList | null;
  readonly sheets: ReadonlySet<SheetContents>;
}

/** Looks for the Commission's list among the sheets. Linear in their cells. */
export function charterSheets(sheets: readonly SheetContents[]): CharterSheets {
  const found = sheets.flatMap((contents) => {
    const { name, grid } = contents.sheet;
    const list = charterListIn({ sheetName: name, values: grid.values });
    return list ? [{ contents, list }] : [];
  });
  return {
    list: newestOf(found.map(({ list }) => list)),
    sheets: new Set(found.map(({ contents }) => contents)),
  };
}
