import { readRecord, recordText, type WorkbookRecord } from "../../src/app/record";
import { recordXml } from "../../src/excel/record-part";

/** What a person or a colleague does in the workbook that `user` has no word for. */
export function byHand<T>(act: (workbook: Excel.Workbook) => T): Promise<T> {
  return Excel.run(async (context) => {
    const done = act(context.workbook);
    await context.sync();
    return done;
  });
}

export interface SheetText {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** A sheet's cells from its first filled one. */
export function cellsOf(sheet: string): Promise<SheetText> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getUsedRangeOrNullObject(true)
      .load("values,formulas");
    await context.sync();
    if (range.isNullObject) return { values: [], formulas: [] };
    return { values: range.values, formulas: range.formulas };
  });
}

/** All texts and numbers on a sheet, one after the other. */
export async function textsOf(sheet: string): Promise<readonly unknown[]> {
  const { values } = await cellsOf(sheet);
  return values.flat().filter((value) => value !== "");
}

/** Where our highlights of each kind are on a sheet: "counts" → its address. */
export function highlightsOf(sheet: string): Promise<Readonly<Record<string, string>>> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets
      .getItem(sheet)
      .getRange()
      .conditionalFormats.load("items/customOrNullObject/rule/formula");
    await context.sync();
    const ours = formats.items.flatMap((format) => {
      const custom = format.customOrNullObject;
      const formula = custom.isNullObject ? "" : custom.rule.formula;
      const kind = /alliance-check ([a-z-]+)/i.exec(formula)?.[1];
      return kind === undefined ? [] : [{ kind, ranges: format.getRanges().load("address") }];
    });
    await context.sync();
    return Object.fromEntries(
      ours.map(({ kind, ranges }) => [kind, ranges.address.replace(/[^,!]*!/g, "")])
    );
  });
}

/** Puts a record into the workbook, as an earlier check or another copy of the add-in left it. */
export function leaveRecord(record: Partial<WorkbookRecord>): Promise<unknown> {
  return leavePart(recordXml(recordText({ ...readRecord(null), ...record })));
}

export function leavePart(xml: string): Promise<unknown> {
  return byHand(({ customXmlParts }) => customXmlParts.add(xml));
}
