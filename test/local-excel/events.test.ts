import { startLocalExcel, type LocalExcel } from "../../local-excel/start";
import { plain } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));

test("changes by the user and by the add-in reach those who listen", async () => {
  const book = await excel.open(plain());
  const seen: unknown[] = [];
  const listener = async (event: Excel.WorksheetChangedEventArgs): Promise<void> =>
    void seen.push([
      event.type,
      event.address,
      event.changeType,
      event.source,
      event.triggerSource,
    ]);
  const handler = await excel.Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(listener);
    await context.sync();
    return added;
  });
  book.user.type("Partners", "B2", "Spain");
  await settled();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("F1:G2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await settled();
  expect(seen).toEqual([
    ["WorksheetChanged", "B2", "RangeEdited", "Local", "Unknown"],
    ["WorksheetChanged", "F1:G2", "RangeEdited", "Local", "ThisLocalAddin"],
  ]);
  await excel.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  book.user.type("Partners", "B2", "Italy");
  await settled();
  expect(seen).toHaveLength(2);
});

test("a sheet's own listeners hear of that sheet only", async () => {
  const book = await excel.open(plain());
  const seen: string[] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem("Other one")
      .onChanged.add(async (event) => void seen.push(event.address));
    await context.sync();
  });
  book.user.type("Partners", "A1", "x");
  book.user.type("Other one", "C3", "x");
  await settled();
  expect(seen).toEqual(["C3"]);
});

test("selection, activation, new and deleted sheets", async () => {
  const book = await excel.open(plain());
  const seen: unknown[] = [];
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(async (event) => void seen.push(["selected", event.address]));
    worksheets.onActivated.add(async () => void seen.push(["activated"]));
    worksheets.onAdded.add(async () => void seen.push(["added"]));
    worksheets.onDeleted.add(async () => void seen.push(["deleted"]));
    context.workbook.onSelectionChanged.add(async () => void seen.push(["workbook selection"]));
    await context.sync();
  });
  book.user.select("Other one", "B2:C3");
  await settled();
  await excel.Excel.run(async (context) => {
    const [range, cell] = [
      context.workbook.getSelectedRange().load("address"),
      context.workbook.getActiveCell().load("address"),
    ];
    await context.sync();
    expect([range.address, cell.address]).toEqual(["'Other one'!B2:C3", "'Other one'!B2"]);
    context.workbook.worksheets.add("New");
    await context.sync();
    context.workbook.worksheets.getItem("New").delete();
    await context.sync();
  });
  await settled();
  expect(seen).toEqual([
    ["activated"],
    ["selected", "B2:C3"],
    ["workbook selection"],
    ["added"],
    ["deleted"],
  ]);
});

test("several selected areas are no range", async () => {
  const book = await excel.open(plain());
  book.user.select("Partners", "A1,C3");
  await expect(
    excel.Excel.run(async (c) => (c.workbook.getSelectedRange().load("address"), c.sync()))
  ).rejects.toMatchObject({ code: "InvalidSelection" });
});
