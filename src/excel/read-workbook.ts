import type { SheetContents, WorkbookContents } from "../app/workbook";
import type { Area, CellValue, ExcelTable, Grid } from "../core/table/grid";
import { hasMarker } from "./marker";
import { hasRowTraits, isReadable, type Piece, planReading } from "./reading-plan";
import { recordOf } from "./record-part";
import { areaOf, type RowTrait, type Survey, type SurveyedSheet, surveyWorkbook } from "./survey";

export interface ReadWorkbook {
  readonly contents: WorkbookContents;
  readonly recordPartId: string | null;
}

/** Reads the workbook in two round trips; in more only where one answer would pass `bytesAtOnce`. */
export async function readWorkbook(
  context: Excel.RequestContext,
  wantedSheet: string | undefined,
  bytesAtOnce: number
): Promise<ReadWorkbook> {
  const survey = await surveyWorkbook(context);
  const [first = [], ...rest] = planReading(survey, wantedSheet, bytesAtOnce);
  const about = askAbout(context, survey);
  const asked = first.map((piece) => askFor(context, piece));
  await context.sync();

  for (const pieces of rest) {
    asked.push(...pieces.map((piece) => askFor(context, piece)));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for each 5 MB is the point
    await context.sync();
  }
  return {
    contents: contentsOf(survey, about, asked, wantedSheet),
    recordPartId: survey.recordPartId,
  };
}

interface AskedPiece {
  readonly piece: Piece;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

interface AskedAbout {
  readonly tables: readonly Excel.Range[];
  readonly marks: readonly Excel.ConditionalFormatCollection[];
  readonly merged: readonly (Excel.RangeAreas | null)[];
  readonly record: OfficeExtension.ClientResult<string> | null;
}

function askAbout(context: Excel.RequestContext, survey: Survey): AskedAbout {
  const { worksheets, tables, customXmlParts } = context.workbook;
  const knowsMerged = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  return {
    tables: survey.tables.map(({ id }) =>
      tables.getItem(id).getRange().load("rowIndex,columnIndex,rowCount,columnCount")
    ),
    marks: survey.sheets.map(({ id }) =>
      worksheets
        .getItem(id)
        .getRange()
        .conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula")
    ),
    merged: survey.sheets.map(({ id, used }) =>
      used && knowsMerged
        ? rangeOf(context, id, used)
            .getMergedAreasOrNullObject()
            .load(
              "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount"
            )
        : null
    ),
    record:
      survey.recordPartId === null ? null : customXmlParts.getItem(survey.recordPartId).getXml(),
  };
}

function askFor(context: Excel.RequestContext, piece: Piece): AskedPiece {
  const range = rangeOf(context, piece.sheet.id, piece.area).load("values");
  const rows = hasRowTraits(piece.sheet)
    ? range.getRowProperties({ rowHidden: true, format: { font: { strikethrough: true } } })
    : null;
  return { piece, range, rows };
}

function rangeOf(
  context: Excel.RequestContext,
  sheetId: string,
  { top, left, bottom, right }: Area
): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
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
    record: about.record && recordOf(about.record.value),
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
  const marks = about.marks[index]?.items ?? [];
  return {
    sheet: {
      id: sheet.id,
      name: sheet.name,
      active: sheet.isActive,
      visible: sheet.isVisible,
      grid: gridOf(pieces),
      tables: tablesOf(survey, about, sheet.id),
      merged: merged && !merged.isNullObject ? merged.areas.items.map(areaOf) : [],
      hiddenRows: rowsWith(sheet, sheet.hidden, pieces, (row) => row.rowHidden !== false),
      struckRows: rowsWith(
        sheet,
        sheet.struck,
        pieces,
        (row) => row.format?.font?.strikethrough !== false
      ),
    },
    isProtected: sheet.isProtected,
    ownMarks: marks.filter((mark) => hasMarker(formulaOf(mark))).map(({ id }) => id),
    unfinishedMarks: marks
      .filter((mark) => NO_CONDITION.test(formulaOf(mark) ?? "-"))
      .map(({ id }) => id),
    complete: sheet.used === null || isReadable(sheet, wantedSheet),
  };
}

function gridOf(pieces: readonly AskedPiece[]): Grid {
  const first = pieces[0];
  if (!first) return { top: 0, left: 0, values: [] };
  const values = pieces.flatMap(({ range }) => range.values as CellValue[][]);
  return { top: first.piece.area.top, left: first.piece.area.left, values };
}

function tablesOf(survey: Survey, about: AskedAbout, sheetId: string): ExcelTable[] {
  return survey.tables.flatMap((table, index) => {
    const range = about.tables[index];
    if (table.sheetId !== sheetId || !range) return [];
    const { name, hasHeaders, hasTotals } = table;
    return [{ name, area: areaOf(range), hasHeaders, hasTotals }];
  });
}

function rowsWith(
  { used }: SurveyedSheet,
  trait: RowTrait,
  pieces: readonly AskedPiece[],
  has: (row: Excel.RowProperties) => boolean
): ReadonlySet<number> {
  if (!used || trait === "none") return new Set();
  if (trait === "all")
    return new Set(Array.from({ length: used.bottom - used.top + 1 }, (_, row) => used.top + row));
  return new Set(
    pieces.flatMap(({ piece, rows }) =>
      (rows?.value ?? []).flatMap((row, index) => (has(row) ? [piece.area.top + index] : []))
    )
  );
}

// What a highlight holds between being added and being told when to show: nothing, or a condition that never holds.
const NO_CONDITION = /^(=?FALSE(\(\))?)?$/i;

function formulaOf(mark: Excel.ConditionalFormat): string | null {
  if (mark.type !== Excel.ConditionalFormatType.custom || mark.customOrNullObject.isNullObject)
    return null;
  return mark.customOrNullObject.rule.formula;
}
