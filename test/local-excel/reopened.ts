import { startLocalExcel, type OpenedWorkbook } from "../../local-excel/start";
import { partsOf } from "./workbook-bytes";

/** Runs a batch on the workbook that is open. */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const { Excel } = await startLocalExcel();
  return Excel.run(batch);
}

/** Saves a workbook and opens what was saved in its place; gives the parts of the saved file. */
export async function reopened(book: OpenedWorkbook): Promise<Record<string, string>> {
  const bytes = await book.save();
  await (await startLocalExcel()).open(bytes);
  return partsOf(bytes);
}
