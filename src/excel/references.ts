/**
 * Whether a formula of another sheet, or a name, refers to this sheet. When in doubt it says yes: a formula whose text
 * merely contains the sheet's name counts, and so does any chart, which could have been drawn from it.
 */
export async function isReferredTo(
  context: Excel.RequestContext,
  sheetId: string
): Promise<boolean> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/formula");
  await context.sync();

  const target = worksheets.items.find(({ id }) => id === sheetId);
  if (!target) return false;
  const others = worksheets.items
    .filter(({ id }) => id !== sheetId)
    .map((sheet) => sheet.getUsedRangeOrNullObject(true).load("formulas"));
  const charts = worksheets.items.map((sheet) => sheet.charts.getCount());
  await context.sync();

  const spelled = spelling(target.name);
  const mentions = (formula: unknown): boolean =>
    typeof formula === "string" && formula.toLowerCase().includes(spelled);
  const named = names.items.some(({ formula }) => mentions(formula));
  const inCells = others.some(
    (range) =>
      !range.isNullObject &&
      range.formulas.some((row) =>
        row.some((formula) => String(formula).startsWith("=") && mentions(formula))
      )
  );
  return named || inCells || charts.some(({ value }) => value > 0);
}

// As it stands in formulas: 'Consortium check'!A1
function spelling(name: string): string {
  return `${name.toLowerCase().replace(/'/g, "''")}'!`;
}
