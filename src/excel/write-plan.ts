import type { WritePlan } from "../app/workbook";
import { rangeOf } from "./addresses";
import { highlight } from "./highlight";
import { removeChart } from "./own-chart";
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
  if (plan.intent.length > LONG_RECORD) await context.sync();

  for (const { sheetId, handles } of plan.removeMarks) removeMarks(sheetOf(sheetId), handles);
  for (const sheetId of ownSheets(plan)) removeChart(sheetOf(sheetId));
  for (const { sheetId, area } of plan.empty) empty(rangeOf(sheetOf(sheetId), area));
  for (const { sheetId, marks } of plan.marks) highlight(sheetOf(sheetId), marks);
  if (plan.summary) {
    const { target, page } = plan.summary;
    const sheet =
      target.kind === "new"
        ? context.workbook.worksheets.add(target.name)
        : sheetOf(target.sheetId);
    await writeSummary(context, sheet, page, BYTES_AT_ONCE * SHARE_FOR_CELLS);
  }
  for (const sheetId of plan.removeSheets) sheetOf(sheetId).delete();

  if (plan.record === null) part.delete();
  else part.setXml(recordXml(plan.record));
  await context.sync();
}

// Of tens of thousands of partners: by then the highlights are many, too.
const LONG_RECORD = 1_000_000;

// The rest of a request is for highlights, formats and the record.
const SHARE_FOR_CELLS = 0.75;

function sheetsOf(
  context: Excel.RequestContext,
  { removeMarks, empty, marks, summary, removeSheets }: WritePlan
): (sheetId: string) => Excel.Worksheet {
  const { worksheets } = context.workbook;
  const ids = [...removeMarks, ...empty, ...marks].map(({ sheetId }) => sheetId);
  if (summary?.target.kind === "existing") ids.push(summary.target.sheetId);
  const sheets = new Map([...ids, ...removeSheets].map((id) => [id, worksheets.getItem(id)]));
  return (id) => sheets.get(id) ?? worksheets.getItem(id);
}

/** Sheets of ours whose contents go, or are replaced. */
function ownSheets({ empty, summary }: WritePlan): ReadonlySet<string> {
  const ids = empty.map(({ sheetId }) => sheetId);
  if (summary?.target.kind === "existing") ids.push(summary.target.sheetId);
  return new Set(ids);
}

function storeIntent(
  { workbook }: Excel.RequestContext,
  intent: string,
  [partId, ...surplus]: readonly string[]
): Excel.CustomXmlPart {
  const parts = workbook.customXmlParts;
  if (partId === undefined) return parts.add(recordXml(intent));
  const part = parts.getItem(partId);
  part.setXml(recordXml(intent));
  for (const id of surplus) parts.getItem(id).delete();
  return part;
}

function removeMarks(sheet: Excel.Worksheet, handles: readonly string[]): void {
  const formats = sheet.getRange().conditionalFormats;
  for (const handle of handles) formats.getItem(handle).delete();
}

// Whether clearing takes merged cells apart, too, is not documented. Heights are no format: the chart's line would stay high.
function empty(range: Excel.Range): void {
  range.unmerge();
  range.clear(Excel.ClearApplyTo.all);
  range.format.autofitRows();
}
