import type { Area } from "../core/table/grid";
import { CHARTERS_NAMESPACE, charterPartAmong } from "./charter-part";
import { RECORD_NAMESPACE } from "./record-part";

/** What a sheet is like, before its cells are read. */
export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly isActive: boolean;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** Null for an empty sheet; undefined for one too far from either end of the tabs to be measured. */
  readonly used: Area | null | undefined;
  readonly hidden: RowTrait;
  readonly struck: RowTrait;
}

/** Whether all rows have a trait, none, or only some of them. */
export type RowTrait = "all" | "none" | "some";

export interface SurveyedTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

export interface Survey {
  readonly name: string;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly sheets: readonly SurveyedSheet[];
  readonly tables: readonly SurveyedTable[];
  /** One, unless two copies of the add-in wrote at once or a sheet came over from another workbook. */
  readonly recordPartIds: readonly string[];
  /** Stands for the list of charter holders that is kept; null for none. */
  readonly charterPart: string | null;
}

/** The first round trip: what is in the workbook and how large it is, without a single cell. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  workbook.load("name,readOnly");
  workbook.protection.load("protected");
  const sheets = workbook.worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected"
  );
  const tables = workbook.tables.load(
    "items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id"
  );
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  const parts = workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE).load("items/id");
  const charters = workbook.customXmlParts.getByNamespace(CHARTERS_NAMESPACE).load("items/id");
  const usedFromFirst = measureFromFirst(workbook.worksheets);
  const usedFromLast = measureFromLast(workbook.worksheets);
  await context.sync();

  const last = sheets.items.length - 1;
  const usedOf = (index: number): Excel.Range | undefined =>
    usedFromFirst[index] ?? usedFromLast[last - index];
  return {
    name: workbook.name,
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheets: sheets.items.map((sheet, index) => surveyedSheet(sheet, usedOf(index), active.id)),
    tables: tables.items.map((table) => ({
      id: table.id,
      name: table.name,
      sheetId: table.worksheet.id,
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
    })),
    recordPartIds: parts.items.map(({ id }) => id),
    charterPart: charterPartAmong(charters.items.map(({ id }) => id)),
  };
}

// How many sheets there are is not known before the first answer. A workbook of partners has few, and our own sheet is
// added as the last one.
const FROM_FIRST = 30;
const FROM_LAST = 10;

/** Walks from tab to tab within one request: past the last one, each step gives a null object. */
function measureFromFirst(sheets: Excel.WorksheetCollection): Excel.Range[] {
  return measure(sheets.getFirst(false), FROM_FIRST, (sheet) => sheet.getNextOrNullObject(false));
}

function measureFromLast(sheets: Excel.WorksheetCollection): Excel.Range[] {
  return measure(sheets.getLast(false), FROM_LAST, (sheet) => sheet.getPreviousOrNullObject(false));
}

function measure(
  start: Excel.Worksheet,
  count: number,
  step: (sheet: Excel.Worksheet) => Excel.Worksheet
): Excel.Range[] {
  const used: Excel.Range[] = [];
  for (let sheet = start; used.length < count; sheet = step(sheet)) {
    const range = sheet.getUsedRangeOrNullObject(true);
    used.push(
      range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,format/font/strikethrough")
    );
  }
  return used;
}

function surveyedSheet(
  sheet: Excel.Worksheet,
  used: Excel.Range | undefined,
  activeId: string
): SurveyedSheet {
  const isEmpty = used?.isNullObject ?? false;
  return {
    id: sheet.id,
    name: sheet.name,
    isActive: sheet.id === activeId,
    isVisible: sheet.visibility === Excel.SheetVisibility.visible,
    isProtected: sheet.protection.protected,
    used: used && (isEmpty ? null : areaOf(used)),
    hidden: used && !isEmpty ? traitOf(used.rowHidden) : "none",
    struck: used && !isEmpty ? traitOf(used.format.font.strikethrough) : "none",
  };
}

/** A range, its four numbers loaded, as an area. */
export function areaOf(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

// Excel answers null where the cells of a range differ; the types don't say so.
function traitOf(loaded: boolean | null): RowTrait {
  if (loaded === null) return "some";
  return loaded ? "all" : "none";
}
