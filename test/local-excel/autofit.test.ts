import { startLocalExcel, type LocalExcel, type OpenedWorkbook } from "../../local-excel/start";
import { data, file, partsOf, plainParts } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

const LONG = "Every full partner has its seat in a programme country of the call"; // 66 characters
const LINE = 15;

/** One sheet with a first column of 20 characters; `change` is done to it before it is fitted. */
async function fitted(
  rows: Parameters<typeof data>[0],
  change: (sheet: Excel.Worksheet) => unknown,
  rest = ""
): Promise<OpenedWorkbook> {
  const columns = '<cols><col min="1" max="1" width="20.7" customWidth="1"/></cols>';
  const book = await excel.open(file(plainParts({ One: `${columns}${data(rows)}${rest}` })));
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    change(sheet);
    sheet.getRange(`A1:B${rows.length}`).format.autofitRows();
    await context.sync();
  });
  return book;
}

async function heights(rows: number): Promise<number[]> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const found = Array.from({ length: rows }, (_, row) =>
      sheet.getCell(row, 0).format.load("rowHeight")
    );
    await context.sync();
    return found.map(({ rowHeight }) => rowHeight);
  });
}

const wrapped = (sheet: Excel.Worksheet): unknown => (sheet.getRange("A:B").format.wrapText = true);

describe("rows", () => {
  test("get as many lines as the wrapped text takes, and keep following it", async () => {
    const book = await fitted([["short"], [LONG], ["one\ntwo\nthree"], [12345678]], wrapped);
    expect(await heights(4)).toEqual([LINE, 4 * LINE, 3 * LINE, LINE]);
    const sheet = partsOf(await book.save())["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain('<row r="2" ht="60">');
    expect(sheet).not.toContain("customHeight");
  });

  test("stay one line high without wrapping", async () => {
    await fitted([[LONG]], () => undefined);
    expect(await heights(1)).toEqual([LINE]);
  });

  test("a narrower column, a larger font, bold letters and an indentation take more lines", async () => {
    const lines = async (change: (sheet: Excel.Worksheet) => unknown): Promise<number> => {
      await fitted([[`${LONG}. `.repeat(5)]], (sheet) => [wrapped(sheet), change(sheet)]);
      return (await heights(1))[0] ?? 0;
    };
    const usual = await lines(() => undefined);
    expect(await lines((sheet) => (sheet.getRange("A:A").format.columnWidth = 60))).toBeGreaterThan(
      usual
    );
    expect(await lines((sheet) => (sheet.getRange("A1").format.font.size = 18))).toBeGreaterThan(
      usual * 1.6
    );
    const bold = (sheet: Excel.Worksheet): unknown =>
      (sheet.getRange("A1").format.font.bold = true);
    expect(await lines(bold)).toBeGreaterThan(usual);
    expect(await lines((sheet) => (sheet.getRange("A1").format.indentLevel = 4))).toBeGreaterThan(
      usual
    );
  });

  test("one word longer than the line is broken", async () => {
    await fitted([["x".repeat(100)]], wrapped);
    expect(await heights(1)).toEqual([5 * LINE]);
  });

  test("merged cells are left out of account, and a height a user chose is given up", async () => {
    const merge = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
    await fitted(
      [[LONG, null], ["short"]],
      (sheet) => [wrapped(sheet), (sheet.getRange("2:2").format.rowHeight = 90)],
      merge
    );
    expect(await heights(2)).toEqual([LINE, LINE]);
  });

  test("never more than Excel's 409 points", async () => {
    await fitted([[LONG.repeat(40)]], wrapped);
    expect(await heights(1)).toEqual([409]);
  });
});

test("columns get the width of their widest text; merged cells are left out of account", async () => {
  const merge = '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>';
  const rows = [
    ["short", 1],
    [LONG.slice(0, 40), 2],
    [LONG, null],
    ["Long bold heading", 3],
  ];
  await excel.open(file(plainParts({ One: data(rows) + merge })));
  const widths = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B4").format.autofitColumns();
    const [a, b] = ["A1", "B1"].map((at) => sheet.getRange(at).format.load("columnWidth"));
    await context.sync();
    return [a?.columnWidth ?? 0, b?.columnWidth ?? 0];
  });
  // 40 letters of about 5.25 points each, and one digit.
  expect(widths[0]).toBeGreaterThan(170);
  expect(widths[0]).toBeLessThan(230);
  expect(widths[1]).toBeLessThan(15);
});
