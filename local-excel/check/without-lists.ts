import type { SheetContents, Workbook } from "../../src/app/workbook";
import { withoutAreas } from "../../src/core/report/own-lists";
import type { AddInCell } from "../calc/add-in-cells";

/**
 * A workbook in which the lists that our functions spill (COUNTRYLIST, FINDINGS) are not read: below headers that somebody
 * typed they look like a partner table. The add-in knows them by what they say; here it is known which cells they fill, also
 * where something stands right beside. A column is read: COUNTRYCODE of a column of the table is a column of the table.
 */
export function withoutLists(workbook: Workbook, cells: () => readonly AddInCell[]): Workbook {
  return {
    ...workbook,
    read: async (wantedSheet) => {
      const answer = await workbook.read(wantedSheet);
      if (!answer.ok) return answer;
      const lists = cells().filter(isList);
      const sheets = answer.value.sheets.map((sheet) => without(sheet, lists));
      return { ok: true, value: { ...answer.value, sheets } };
    },
  };
}

function isList({ area, isCallAlone }: AddInCell): boolean {
  return isCallAlone && area.right > area.left;
}

function without(contents: SheetContents, lists: readonly AddInCell[]): SheetContents {
  const { sheet } = contents;
  const areas = lists.filter((list) => list.sheet === sheet.name).map(({ area }) => area);
  return { ...contents, sheet: { ...sheet, grid: withoutAreas(sheet.grid, areas) } };
}
