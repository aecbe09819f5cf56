import type { Answer, Workbook, WorkbookContents, WritePlan } from "../app/workbook";
import { BYTES_AT_ONCE } from "./reading-plan";
import { readWorkbook, type ReadWorkbook } from "./read-workbook";
import { isReferredTo } from "./references";
import { answering, isTooMuchAtOnce } from "./refusal";
import { writePlan } from "./write-plan";

/** The workbook that is open in Excel. */
export function officeWorkbook(): Workbook {
  let recordPartIds: readonly string[] = [];
  return {
    read: (wantedSheet): Promise<Answer<WorkbookContents>> =>
      answering(async () => {
        const found = await readInPortions(wantedSheet, BYTES_AT_ONCE);
        recordPartIds = found.recordPartIds;
        return found.contents;
      }),
    write: (plan: WritePlan): Promise<Answer<void>> =>
      answering(() => Excel.run((context) => writePlan(context, plan, recordPartIds))),
    isReferredTo: (sheetId: string): Promise<Answer<boolean>> =>
      answering(() => Excel.run((context) => isReferredTo(context, sheetId))),
  };
}

const SMALLEST_PORTION = 10_000;

// Cells can be longer than reckoned; then smaller portions are asked for.
async function readInPortions(
  wantedSheet: string | undefined,
  bytesAtOnce: number
): Promise<ReadWorkbook> {
  try {
    return await Excel.run((context) => readWorkbook(context, wantedSheet, bytesAtOnce));
  } catch (error) {
    if (!isTooMuchAtOnce(error) || bytesAtOnce < SMALLEST_PORTION) throw error;
    return readInPortions(wantedSheet, bytesAtOnce / 4);
  }
}
