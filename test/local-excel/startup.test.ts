import { startLocalExcel, type LocalExcel } from "../../local-excel/start";
import { plain } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

test("an add-in can ask to be started with a workbook, and take that back", async () => {
  const { addin, StartupBehavior } = excel.Office;
  const book = await excel.open(plain());
  expect([await addin.getStartupBehavior(), book.startsAddIn]).toEqual(["None", false]);
  await addin.setStartupBehavior(StartupBehavior.load);
  expect([await addin.getStartupBehavior(), book.startsAddIn]).toEqual(["Load", true]);
  await addin.setStartupBehavior(StartupBehavior.none);
  expect(book.startsAddIn).toBe(false);
});

test("it is said of one workbook, and writes nothing into it", async () => {
  const bytes = plain();
  const first = await excel.open(bytes);
  await excel.Office.addin.setStartupBehavior(excel.Office.StartupBehavior.load);
  expect(Buffer.compare(await first.save(), bytes)).toBe(0);
  const second = await excel.open(bytes);
  expect([first.startsAddIn, second.startsAddIn]).toEqual([true, false]);
});

test("while a cell is being edited it waits", async () => {
  const book = await excel.open(plain());
  book.user.beginEditing();
  const asked = excel.Office.addin.setStartupBehavior(excel.Office.StartupBehavior.load);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(book.startsAddIn).toBe(false);
  book.user.endEditing();
  await asked;
  expect(book.startsAddIn).toBe(true);
});
