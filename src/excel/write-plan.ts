import type { WritePlan } from "../app/workbook";
import type { Area } from "../core/table/grid";
import { highlight } from "./highlight";
import { BYTES_AT_ONCE } from "./reading-plan";
import { recordXml } from "./record-part";
import { writeSummary } from "./summary-sheet";

/**
 * Carries out a plan in one round trip; in more only where one request would pass 5 MB. The intent goes first and the
 * record last, so that whatever a failure leaves behind is announced, and the next run knows it as ours.
 */
export async function writePlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  recordPartId: string | null
): Promise<void> {
  const parts = context.workbook.customXmlParts;
  const part =
    recordPartId === null ? parts.add(recordXml(plan.intent)) : parts.getItem(recordPartId);
  if (recordPartId !== null) part.setXml(recordXml(plan.intent));

  for (const { sheetId, handles } of plan.removeMarks) removeMarks(context, sheetId, handles);
  for (const { sheetId, area } of plan.empty) emptyArea(context, sheetId, area);
  for (const { sheetId, marks } of plan.marks) highlight(sheetOf(context, sheetId), marks);
  if (plan.summary) await writeSummary(context, plan.summary, BYTES_AT_ONCE * SHARE_FOR_CELLS);
  for (const sheetId of plan.removeSheets) sheetOf(context, sheetId).delete();

  if (plan.record === null) part.delete();
  else part.setXml(recordXml(plan.record));
  await context.sync();
}

// The rest of a request is for highlights, formats and the record.
const SHARE_FOR_CELLS = 0.75;

function removeMarks(
  context: Excel.RequestContext,
  sheetId: string,
  handles: readonly string[]
): void {
  const formats = sheetOf(context, sheetId).getRange().conditionalFormats;
  for (const handle of handles) formats.getItem(handle).delete();
}

function emptyArea(
  context: Excel.RequestContext,
  sheetId: string,
  { top, left, bottom, right }: Area
): void {
  sheetOf(context, sheetId)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
    .clear(Excel.ClearApplyTo.all);
}

function sheetOf(context: Excel.RequestContext, sheetId: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheetId);
}
