import type { Answer, SheetContents, Workbook, WorkbookContents, WritePlan } from "../app/workbook";
import { highlightsOneByOne } from "./highlights-one-by-one";
import { BYTES_AT_ONCE } from "./reading-plan";
import { readWorkbook, type ReadingWishes, type ReadWorkbook } from "./read-workbook";
import { isReferredTo } from "./references";
import { answering, isTooMuchAtOnce, isUndescribable } from "./refusal";
import { writePlan } from "./write-plan";

/** The workbook that is open in Excel. */
export function officeWorkbook(): Workbook {
  let recordPartIds: readonly string[] = [];
  return {
    read: (wantedSheet): Promise<Answer<WorkbookContents>> =>
      answering(async () => {
        const found = await readPatiently({
          wantedSheet,
          bytesAtOnce: BYTES_AT_ONCE,
          withHighlights: true,
        });
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

// Cells can be longer than reckoned: then smaller portions are asked for. And Excel can fail to describe a conditional
// format of the user's: then each is asked about alone.
async function readPatiently(wishes: ReadingWishes): Promise<ReadWorkbook> {
  const { bytesAtOnce, withHighlights } = wishes;
  try {
    const found = await Excel.run((context) => readWorkbook(context, wishes));
    return withHighlights ? found : { ...found, contents: await withAllHighlights(found.contents) };
  } catch (error) {
    if (isTooMuchAtOnce(error) && bytesAtOnce >= SMALLEST_PORTION) {
      return readPatiently({ ...wishes, bytesAtOnce: bytesAtOnce / 4 });
    }
    if (isUndescribable(error) && withHighlights) {
      return readPatiently({ ...wishes, withHighlights: false });
    }
    throw error;
  }
}

async function withAllHighlights(contents: WorkbookContents): Promise<WorkbookContents> {
  const sheets: SheetContents[] = [];
  for (const sheet of contents.sheets) {
    sheets.push({ ...sheet, ...(await highlightsOneByOne(sheet.sheet.id)) });
  }
  return { ...contents, sheets };
}
