import type { WritePlan } from "../app/workbook";
import { rangeOf } from "./addresses";
import { highlight } from "./highlight";
import { BYTES_AT_ONCE } from "./reading-plan";
import { recordXml } from "./record-part";
import { writeSummary } from "./summary-sheet";

/**
 * Carries out a plan in one round trip; in more only where one request would pass 5 MB. First of all Excel is asked for
 * every sheet of the plan, so that nothing is done when one is gone. Then the intent goes first and the record last, so
 * that whatever a failure leaves behind is announced, and the next run knows it as ours.
 */
export async function writePlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  recordPartIds: readonly string[]
): Promise<void> {
  const sheetOf = sheetsOf(context, plan);
  const part = storeIntent(context, plan.intent, recordPartIds);

  for (const { sheetId, handles } of plan.removeMarks) removeMarks(sheetOf(sheetId), handles);
  for (const { sheetId, area } of plan.empty) {
    const range = rangeOf(sheetOf(sheetId), area);
    range.unmerge();
    range.clear(Excel.ClearApplyTo.all);
  }
  for (const { sheetId, marks } of plan.marks) highlight(sheetOf(sheetId), marks);
  if (plan.summary) {
    const { target, page } = plan.summary;
    const sheet =
      target.kind === "new"
        ? context.workbook.worksheets.add(target.name)
        : sheetOf(target.sheetId);
    await writeSummary(sheet, page, BYTES_AT_ONCE * SHARE_FOR_CELLS);
  }
  for (const sheetId of plan.removeSheets) sheetOf(sheetId).delete();

  if (plan.record === null) part.delete();
  else part.setXml(recordXml(plan.record));
  await context.sync();
}
