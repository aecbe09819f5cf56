import { startLocalExcel, type LocalExcel } from "../../local-excel/start";
import { data, file, plain, plainParts } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

function doing(act: Act): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    await act(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

const custom = (sheet: Excel.Worksheet): Excel.CustomConditionalFormat =>
  sheet.getRange("A1").conditionalFormats.add(excel.Excel.ConditionalFormatType.custom).custom;

describe("what Excel refuses is refused here", () => {
  beforeEach(() => excel.open(plain()));

  test.each<[string, Act]>([
    ["an address of 8,193 characters", (s) => s.getRanges("A1,".repeat(2731).slice(0, 8193))],
    ["a text of 32,768 characters", (s) => (s.getRange("A1").values = [["x".repeat(32_768)]])],
    ["too few rows", (s) => (s.getRange("A1:A2").values = [["x"]])],
    ["too many columns", (s) => (s.getRange("A1").values = [["x", "y"]])],
    ["rows of different lengths", (s) => (s.getRange("A1:B2").values = [["x"], ["y", "z"]])],
    ["a sheet's name of 32 characters", (_, c) => c.workbook.worksheets.add("x".repeat(32))],
    ["a sheet's name with a colon", (_, c) => c.workbook.worksheets.add("a:b")],
    ["no formula", (s) => (custom(s).rule.formula = "=")],
    ["a formula that stays open", (s) => (custom(s).rule.formula = '=N("x"=0')],
    ["a text that stays open", (s) => (custom(s).rule.formula = '=N("x)=0')],
    ["a text of 256 in a formula", (s) => (custom(s).rule.formula = `=N("${"x".repeat(256)}")=0`)],
    ["a formula of 8,193", (s) => (custom(s).rule.formula = `=${"1+".repeat(4096)}1`)],
    ["a number format that stays open", (s) => (custom(s).format.numberFormat = '"x @')],
    ["a number format of 256", (s) => (custom(s).format.numberFormat = `"${"x".repeat(254)}"`)],
    ["five sections", (s) => (s.getRange("A1").numberFormat = [["0;0;0;@;@"]])],
    ["print titles that are no whole rows", (s) => s.pageLayout.setPrintTitleRows("A1:B2")],
    ["a row of 410 points", (s) => (s.getRange("1:1").format.rowHeight = 410)],
    [
      "a scale and a number of pages",
      (s) => (s.pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 }),
    ],
  ])("%s", async (_, act) => {
    await expect(doing(act)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("what is just within the limits is taken", async () => {
    await doing((sheet, { workbook }) => {
      sheet.getRanges("A1,".repeat(2730).slice(0, 8189));
      sheet.getRange("A1").values = [["x".repeat(32_767)]];
      workbook.worksheets.add("x".repeat(31));
      const format = custom(sheet);
      format.rule.formula = `='a ''(" sheet'!A1&N("${'""'.repeat(100)}(")=0`;
      format.format.numberFormat = `"✗ ; "General;\\"-General;"${"x".repeat(100)}"General;@`;
      sheet.getRange("1:1").format.rowHeight = 409;
      sheet.pageLayout.setPrintTitleRows("$1:$2");
    });
  });

  test("a deleted conditional format is no longer there, by id or in hand", async () => {
    const id = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      custom(sheet).rule.formula = "=TRUE";
      const formats = sheet.getRange().conditionalFormats.load("items/id");
      await context.sync();
      formats.items[0]?.delete();
      await context.sync();
      return formats.items[0]?.id ?? "";
    });
    const byId: Act = (sheet) => sheet.getRange().conditionalFormats.getItem(id).delete();
    await expect(doing(byId)).rejects.toMatchObject({ code: "ItemNotFound" });
    const inHand: Act = (sheet) => {
      const format = sheet.getRange("A1").conditionalFormats.add("Custom");
      format.delete();
      format.custom.rule.formula = "=TRUE";
    };
    await expect(doing(inHand)).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("a deleted sheet is no longer there", async () => {
    const act: Act = (sheet) => {
      sheet.delete();
      sheet.getRange("A1").values = [["x"]];
    };
    await expect(doing(act)).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("a part of a merged area can't be emptied or merged anew; the whole can", async () => {
  const merge = '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>';
  const bytes = file(plainParts({ One: data([["merged", null, null, null], ["x"]]) + merge }));
  await excel.open(bytes);
  for (const act of [
    (sheet: Excel.Worksheet) => sheet.getRange("A1:B2").clear(excel.Excel.ClearApplyTo.contents),
    (sheet: Excel.Worksheet) => sheet.getRange("A1:B2").clear(),
    (sheet: Excel.Worksheet) => sheet.getRange("A1:B2").merge(true),
  ])
    await expect(doing(act)).rejects.toMatchObject({ code: "InvalidOperation" });
  await doing((sheet) => sheet.getRange("A1:D2").clear());
  const left = await excel.Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getFirst().getRange().getMergedAreasOrNullObject();
    await context.sync();
    return areas.isNullObject;
  });
  expect(left).toBe(true);
});

test("merging across makes one merged cell of each row and keeps its first text", async () => {
  await excel.open(
    file(
      plainParts({
        One: data([
          ["a", "b"],
          ["c", "d"],
          ["e", "f"],
        ]),
      })
    )
  );
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").merge(true);
    const areas = sheet.getRange().getMergedAreasOrNullObject().load("address");
    const cells = sheet.getRange("A1:B3").load("values");
    await context.sync();
    expect(areas.address).toBe("One!A1:B1, One!A2:B2");
    expect(cells.values).toEqual([
      ["a", ""],
      ["c", ""],
      ["e", "f"],
    ]);
  });
});
