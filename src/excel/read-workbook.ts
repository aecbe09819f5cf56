import type { SheetContents, WorkbookContents } from "../app/workbook";
import type { ExcelTable } from "../core/table/grid";
import { rangeOf } from "./addresses";
import { askForHighlights, highlightsAmong } from "./found-highlights";
import { type AskedPiece, askForCells, gridOf, hiddenRows, struckRows } from "./read-cells";
import { isReadable, planReading } from "./reading-plan";
import { recordOf } from "./record-part";
import { areaOf, type Survey, type SurveyedSheet, surveyWorkbook } from "./survey";

export interface ReadWorkbook {
  readonly contents: WorkbookContents;
  readonly recordPartIds: readonly string[];
}

export interface ReadingWishes {
  readonly wantedSheet: string | undefined;
  readonly bytesAtOnce: number;
  /** False: the highlights of ours are left out, and found out another way. */
  readonly withHighlights: boolean;
}

/** Reads the workbook in two round trips; in more only where one answer would pass `bytesAtOnce`. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { wantedSheet, bytesAtOnce, withHighlights }: ReadingWishes
): Promise<ReadWorkbook> {
  const survey = await surveyWorkbook(context);
  const [first = [], ...rest] = planReading(survey, wantedSheet, bytesAtOnce);
  const about = askAbout(context, survey, withHighlights);
  const asked = first.map((piece) => askForCells(context, piece));
  await context.sync();

  for (const pieces of rest) {
    asked.push(...pieces.map((piece) => askForCells(context, piece)));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for each 5 MB is the point
    await context.sync();
  }
  return {
    contents: contentsOf(survey, about, asked, wantedSheet),
    recordPartIds: survey.recordPartIds,
  };
}

interface AskedAbout {
  readonly tables: readonly Excel.Range[];
  readonly marks: readonly (Excel.ConditionalFormatCollection | null)[];
  readonly merged: readonly (Excel.RangeAreas | null)[];
  readonly records: readonly OfficeExtension.ClientResult<string>[];
}

function askAbout(
  context: Excel.RequestContext,
  survey: Survey,
  withHighlights: boolean
): AskedAbout {
  const { worksheets, tables, customXmlParts } = context.workbook;
  const knowsMerged = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  return {
    tables: survey.tables.map(({ id }) =>
      tables.getItem(id).getRange().load("rowIndex,columnIndex,rowCount,columnCount")
    ),
    marks: survey.sheets.map(({ id }) =>
      withHighlights ? askForHighlights(worksheets.getItem(id)) : null
    ),
    merged: survey.sheets.map(({ id, used }) =>
      used && knowsMerged
        ? rangeOf(worksheets.getItem(id), used)
            .getMergedAreasOrNullObject()
            .load(
              "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount"
            )
        : null
    ),
    records: survey.recordPartIds.map((id) => customXmlParts.getItem(id).getXml()),
  };
}

function contentsOf(
  survey: Survey,
  about: AskedAbout,
  asked: readonly AskedPiece[],
  wantedSheet: string | undefined
): WorkbookContents {
  return {
    name: survey.name,
    readOnly: survey.readOnly,
    structureProtected: survey.structureProtected,
    charterPart: survey.charterPart,
    record: recordOf(about.records.map(({ value }) => value)),
    sheets: survey.sheets.map((sheet, index) =>
      sheetContents(survey, about, asked, wantedSheet, sheet, index)
    ),
  };
}

function sheetContents(
  survey: Survey,
  about: AskedAbout,
  asked: readonly AskedPiece[],
  wantedSheet: string | undefined,
  sheet: SurveyedSheet,
  index: number
): SheetContents {
  const pieces = asked.filter(({ piece }) => piece.sheet === sheet);
  const merged = about.merged[index];
  const marks = about.marks[index];
  return {
    sheet: {
      id: sheet.id,
      name: sheet.name,
      active: sheet.isActive,
      visible: sheet.isVisible,
      grid: gridOf(pieces),
      tables: tablesOf(survey, about, sheet.id),
      merged: merged && !merged.isNullObject ? merged.areas.items.map(areaOf) : [],
      hiddenRows: hiddenRows(sheet, pieces),
      struckRows: struckRows(sheet, pieces),
    },
    isProtected: sheet.isProtected,
    ...highlightsAmong(marks?.items ?? []),
    complete: sheet.used === null || isReadable(sheet, wantedSheet),
  };
}

function tablesOf(survey: Survey, about: AskedAbout, sheetId: string): ExcelTable[] {
  return survey.tables.flatMap((table, index) => {
    const range = about.tables[index];
    if (table.sheetId !== sheetId || !range) return [];
    const { name, hasHeaders, hasTotals } = table;
    return [{ name, area: areaOf(range), hasHeaders, hasTotals }];
  });
}
