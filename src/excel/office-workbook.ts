import type {
  Answer,
  NewTable,
  Selection,
  SheetContents,
  Workbook,
  WorkbookContents,
  WritePlan,
} from "../app/workbook";
import type { Area } from "../core/table/grid";
import { addTable } from "./add-table";
import { keepCharters, readCharters } from "./charter-part";
import { highlightsOneByOne } from "./highlights-one-by-one";
import { BYTES_AT_ONCE } from "./reading-plan";
import { readWorkbook, type ReadingWishes, type ReadWorkbook } from "./read-workbook";
import { readRecordAlone } from "./record-part";
import { isReferredTo } from "./references";
import { answering, isTooMuchAtOnce, isUndescribable } from "./refusal";
import { select, selection } from "./selection";
import { startWithWorkbook } from "./startup";
import { watch } from "./watch";
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
    readRecord: (): Promise<Answer<string | null>> =>
      answering(async () => {
        const { record, partIds } = await Excel.run(readRecordAlone);
        recordPartIds = partIds;
        return record;
      }),
    readCharters: (part): Promise<Answer<string>> =>
      answering(() => Excel.run((context) => readCharters(context, part))),
    keepCharters: (text): Promise<Answer<string | null>> =>
      answering(() => Excel.run((context) => keepCharters(context, text))),
    write: (plan: WritePlan): Promise<Answer<void>> =>
      answering(() => Excel.run((context) => writePlan(context, plan, recordPartIds))),
    isReferredTo: (sheetId: string): Promise<Answer<boolean>> =>
      answering(() => Excel.run((context) => isReferredTo(context, sheetId))),
    addTable: async (table: NewTable): Promise<Answer<string>> => {
      const answer = await answering(() => Excel.run((context) => addTable(context, table)));
      return answer.ok ? answer.value : answer;
    },
    select: (sheetId: string, area: Area): Promise<Answer<void>> =>
      answering(() => Excel.run((context) => select(context, sheetId, area))),
    selection: (): Promise<Answer<Selection>> => answering(() => Excel.run(selection)),
    watch: (listener): Promise<Answer<void>> => answering(() => watch(listener)),
    startWithIt: (starts): Promise<Answer<void>> => answering(() => startWithWorkbook(starts)),
    keepsUndo: () => Office.context.requirements.isSetSupported("ExcelApi", "1.19"),
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
