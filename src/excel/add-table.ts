import type { Answer, NewTable } from "../app/workbook";

/** Adds a sheet with a table as the last one and brings it to the front; gives the sheet's name. */
export async function addTable(
  context: Excel.RequestContext,
  { name, rows }: NewTable
): Promise<Answer<string>> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const sheets = workbook.worksheets.load("items/name");
  await context.sync();
  if (workbook.readOnly) return { ok: false, problem: { code: "read-only", detail: {} } };
  if (workbook.protection.protected)
    return { ok: false, problem: { code: "workbook-protected", detail: {} } };

  const free = freeName(
    name,
    sheets.items.map((sheet) => sheet.name)
  );
  const sheet = workbook.worksheets.add(free);
  const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
  range.values = rows.map((row) => [...row]);
  sheet.tables.add(range, true);
  range.format.autofitColumns();
  sheet.activate();
  sheet.getRange("A1").select();
  await context.sync();
  return { ok: true, value: free };
}

function freeName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()));
  let free = name;
  for (let number = 2; lower.has(free.toLowerCase()); number += 1) free = `${name} (${number})`;
  return free;
}
