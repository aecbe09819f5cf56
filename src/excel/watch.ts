import type { WorkbookEvent } from "../app/workbook";
import { firstRow } from "./addresses";

type Listener = (event: WorkbookEvent) => void;

/**
 * Listens to all sheets, those that are still to come included. The registrations live as long as the page does: the
 * context they belong to must not be let go of, so this one is not made by `Excel.run`.
 */
export async function watch(listener: Listener): Promise<void> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.onChanged.add(async (event) => listener(changeOf(event)));
  worksheets.onSelectionChanged.add(async (event) => {
    const row = firstRow(event.address);
    if (row !== null) listener({ kind: "selected", sheetId: event.worksheetId, row });
  });
  worksheets.onDeleted.add(async ({ worksheetId, source }) =>
    listener({ kind: "sheet-deleted", sheetId: worksheetId, by: authorOf(source) })
  );
  // Sorting is no change of cells to Excel, but an event of its own.
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.10"))
    worksheets.onRowSorted.add(async ({ worksheetId, source }) =>
      listener({ kind: "changed", sheetId: worksheetId, by: authorOf(source), moved: true })
    );
  await context.sync();
}

function changeOf(event: Excel.WorksheetChangedEventArgs): WorkbookEvent {
  const isOurs = event.triggerSource === Excel.EventTriggerSource.thisLocalAddin;
  return {
    kind: "changed",
    sheetId: event.worksheetId,
    by: isOurs ? "us" : authorOf(event.source),
    moved: event.changeType !== Excel.DataChangeType.rangeEdited,
  };
}

function authorOf(source: Excel.EventSource | "Local" | "Remote"): "user" | "colleague" {
  return source === Excel.EventSource.remote ? "colleague" : "user";
}
