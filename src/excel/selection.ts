import type { Selection } from "../app/workbook";
import type { Area } from "../core/table/grid";
import { rangeOf } from "./addresses";
import { areaOf } from "./survey";

/** Brings a sheet to the front and selects cells there. */
export async function select(
  context: Excel.RequestContext,
  sheetId: string,
  area: Area
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.activate();
  rangeOf(sheet, area).select();
  await context.sync();
}

/** What is selected, cut down to the part of the sheet that is used: whole columns hold a million rows. */
export async function selection(context: Excel.RequestContext): Promise<Selection> {
  const ranges = context.workbook.getSelectedRanges();
  const first = ranges.areas.getItemAt(0);
  const sheet = ranges.worksheet.load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true);
  const part = used
    .getIntersectionOrNullObject(first)
    .load("rowIndex,columnIndex,rowCount,columnCount");
  const active = context.workbook.getActiveCell().load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const range = part.isNullObject ? active : part;
  return { sheetId: sheet.id, sheetName: sheet.name, area: areaOf(range) };
}
