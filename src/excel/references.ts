import { isAnyForeign } from "./own-chart";
import { isTooMuchAtOnce, isUndescribable } from "./refusal";

/**
 * Whether anything in the workbook refers to this sheet: a formula of another sheet, of a conditional format or of a name. When in
 * doubt it says yes: a formula whose text merely contains the sheet's name counts, so does any chart but our own,
 * which could have been drawn from it, any shape on the sheet, and a workbook too big, or too odd for Excel itself, to be searched.
 */
export async function isReferredTo(
  context: Excel.RequestContext,
  sheetId: string
): Promise<boolean> {
  const { worksheets, names } = context.workbook;
  const target = worksheets.getItem(sheetId).load("name");
  const drawings = [target.shapes.getCount()];
  const charts = target.charts.load("items/name");
  worksheets.load("items/id");
  names.load("items/formula");
  await context.sync();

  const otherSheets = worksheets.items.filter(({ id }) => id !== sheetId);
  const others = otherSheets.map(askForReferences);
  drawings.push(...otherSheets.map((sheet) => sheet.charts.getCount()));
  try {
    await context.sync();
  } catch (error) {
    if (isTooMuchAtOnce(error) || isUndescribable(error)) return true;
    throw error;
  }

  if (drawings.some(({ value }) => value > 0) || isAnyForeign(charts.items)) return true;
  const spelled = target.name.toLowerCase().replace(/'/g, "''");
  const mentions = (formula: string): boolean => formula.toLowerCase().includes(spelled);
  return names.items.some(({ formula }) => mentions(String(formula))) || others.some(hasMention);

  function hasMention({ used, names: local, formats }: AskedReferences): boolean {
    // Excel gives no formulas at all where there are too many cells.
    const cells: unknown[][] | null = used.isNullObject ? [] : used.formulas;
    return (
      cells === null ||
      cells.some((row) => row.some((cell) => isFormula(cell) && mentions(cell))) ||
      local.items.some(({ formula }) => mentions(String(formula))) ||
      formats.items.some(({ customOrNullObject: custom }) =>
        custom.isNullObject ? false : mentions(custom.rule.formula)
      )
    );
  }
}

interface AskedReferences {
  readonly used: Excel.Range;
  readonly names: Excel.NamedItemCollection;
  readonly formats: Excel.ConditionalFormatCollection;
}

function askForReferences(sheet: Excel.Worksheet): AskedReferences {
  return {
    used: sheet.getUsedRangeOrNullObject(true).load("formulas"),
    names: sheet.names.load("items/formula"),
    formats: sheet
      .getRange()
      .conditionalFormats.load("items/type,items/customOrNullObject/rule/formula"),
  };
}

function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}
