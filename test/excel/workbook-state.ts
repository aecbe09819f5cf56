import type { OpenedWorkbook } from "../../local-excel/start";
import { RECORD_NAMESPACE } from "../../src/excel/record-part";

/** All of a workbook that a check could have touched, as plain data that two workbooks can be compared by. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly record: readonly string[];
}

export interface SheetState {
  readonly name: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly conditionalFormats: readonly string[];
}

/** Reads the state back through office.js. Ids are left out: they differ from session to session. */
export async function stateOf(_opened: OpenedWorkbook): Promise<WorkbookState> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const parts = context.workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE).load("items/id");
    await context.sync();
    const xml = parts.items.map((part) => part.getXml());
    const read = sheets.items.map((sheet) => ({
      name: sheet.name,
      range: sheet.getUsedRangeOrNullObject(true).load("address,formulas,numberFormat"),
      formats: sheet
        .getRange()
        .conditionalFormats.load(
          "items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/numberFormat,items/customOrNullObject/format/fill/color"
        ),
    }));
    await context.sync();
    const places = read.map(({ formats }) =>
      formats.items.map((format) => format.getRanges().load("address"))
    );
    await context.sync();
    return {
      sheets: read.map(({ name, range, formats }, index) => ({
        name,
        cells: range.isNullObject
          ? {}
          : { at: range.address, formulas: range.formulas, numberFormat: range.numberFormat },
        conditionalFormats: formats.items.map((format, position) =>
          describe(format, places[index]?.[position]?.address)
        ),
      })),
      record: xml.map(({ value }) => value.replace(/\{[0-9A-F-]{36}\}/gi, "{id}")),
    };
  });
}

/** The state of the sheets with these names only. */
export function onlySheets(state: WorkbookState, names: readonly string[]): readonly SheetState[] {
  return state.sheets.filter(({ name }) => names.includes(name));
}

function describe(format: Excel.ConditionalFormat, address: string | undefined): string {
  const custom = format.customOrNullObject;
  const look = custom.isNullObject
    ? ""
    : `${custom.rule.formula} ${custom.format.numberFormat} ${custom.format.fill.color}`;
  return `${format.type} ${address ?? "?"} ${look}`;
}
