import type { Area } from "../core/table/grid";

/** Where our record lies in the workbook: a custom XML part, which every copy of the add-in and other programs can see. */
export const RECORD_NAMESPACE = "urn:alliance-check:record";

/** What a sheet is like, before its cells are read. */
export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly isActive: boolean;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** Null for an empty sheet; undefined for one too far back to be measured. */
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
  readonly recordPartId: string | null;
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
  const used = measureSheets(workbook.worksheets);
  await context.sync();

  return {
    name: workbook.name,
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheets: sheets.items.map((sheet, index) => surveyedSheet(sheet, used[index], active.id)),
    tables: tables.items.map((table) => ({
      id: table.id,
      name: table.name,
      sheetId: table.worksheet.id,
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
    })),
    recordPartId: parts.items[0]?.id ?? null,
  };
}

// How many sheets there are is not known before the first answer; a workbook of partners has fewer than these.
const MEASURED_SHEETS = 40;

/** Walks from tab to tab within one request: past the last one, each step gives a null object. */
function measureSheets(sheets: Excel.WorksheetCollection): Excel.Range[] {
  const used: Excel.Range[] = [];
  let sheet = sheets.getFirst(false);
  for (let count = 0; count < MEASURED_SHEETS; count += 1) {
    const range = sheet.getUsedRangeOrNullObject(true);
    used.push(
      range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,format/font/strikethrough")
    );
    sheet = sheet.getNextOrNullObject(false);
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
