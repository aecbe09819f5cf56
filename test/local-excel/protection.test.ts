import { startLocalExcel, type LocalExcel } from "../../local-excel/start";
import { data, file, partsOf, plain, plainParts, PARTNERS } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

const writeCell = (): Promise<unknown> =>
  excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Partners").getRange("F1").values = [["x"]];
    await context.sync();
  });

describe("protection", () => {
  const locked = (attributes = ""): Uint8Array =>
    file(
      plainParts({
        Partners: `${data(PARTNERS).replace('<c r="B2"', '<c r="B2" s="4"')}<sheetProtection sheet="1" ${attributes}/>`,
        Other: data([["a"]]),
      })
    );

  test("a protected sheet says so and what it permits", async () => {
    await excel.open(locked('formatCells="0" selectLockedCells="1"'));
    await excel.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Partners");
      const other = context.workbook.worksheets.getItem("Other").protection.load();
      protection.load("protected,options");
      await context.sync();
      expect(protection.options).toMatchObject({
        allowFormatCells: true,
        allowFormatColumns: false,
        selectionMode: "Unlocked",
      });
      expect([protection.protected, other.protected]).toEqual([true, false]);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    [
      "values",
      (s) => {
        s.getRange("F1").values = [[1]];
      },
    ],
    [
      "formats",
      (s) => {
        s.getRange("F1").format.fill.color = "red";
      },
    ],
    [
      "number formats",
      (s) => {
        s.getRange("F1").numberFormat = [["0"]];
      },
    ],
    ["conditional formats", (s) => s.getRange("F1").conditionalFormats.add("Custom")],
    ["tables", (s) => s.tables.add("F1:F2", true)],
    ["merging", (s) => s.getRange("F1:G1").merge()],
    ["clearing", (s) => s.getRange("A1").clear()],
    [
      "column widths",
      (s) => {
        s.getRange("A1").format.columnWidth = 50;
      },
    ],
    [
      "row heights",
      (s) => {
        s.getRange("A1").format.rowHeight = 50;
      },
    ],
  ])("a protected sheet denies %s", async (_, write) => {
    const bytes = locked();
    const book = await excel.open(bytes);
    const batch = excel.Excel.run(async (context) => {
      write(context.workbook.worksheets.getItem("Partners"));
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: "AccessDenied" });
    expect(partsOf(await book.save())["xl/worksheets/sheet1.xml"]).toBe(
      partsOf(bytes)["xl/worksheets/sheet1.xml"]
    );
  });

  test("unlocked cells and what is permitted can be changed; other sheets too", async () => {
    await excel.open(locked('formatCells="0"'));
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Partners");
      sheet.getRange("B2").values = [["Spain"]];
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      context.workbook.worksheets.getItem("Other").getRange("A1").values = [[1]];
      context.workbook.worksheets.add("New");
      await context.sync();
    });
  });

  test("a protected structure denies sheets, whether the file or the test protects it", async () => {
    const inFile = file(
      plainParts(
        { Partners: data(PARTNERS) },
        { workbook: '<workbookProtection lockStructure="1"/>' }
      )
    );
    for (const open of [
      () => excel.open(inFile),
      () => excel.open(plain(), { structureProtected: true }),
    ]) {
      await open();
      for (const change of [
        (c: Excel.RequestContext) => void c.workbook.worksheets.add("New"),
        (c: Excel.RequestContext) => void (c.workbook.worksheets.getFirst().name = "Other"),
      ]) {
        await expect(excel.Excel.run(async (c) => (change(c), c.sync()))).rejects.toMatchObject({
          code: "AccessDenied",
        });
      }
      await excel.Excel.run(async (context) => {
        context.workbook.protection.load("protected");
        context.workbook.worksheets.getFirst().getRange("F1").values = [["contents may change"]];
        await context.sync();
        expect(context.workbook.protection.protected).toBe(true);
      });
    }
  });

  test("sheets protected by the test, and a workbook that can only be read", async () => {
    const bytes = plain();
    await excel.open(bytes, { protectedSheets: ["Partners"] });
    await expect(writeCell()).rejects.toMatchObject({
      code: "AccessDenied",
      debugInfo: { errorLocation: "Range.values" },
    });
    const book = await excel.open(bytes, { readOnly: true });
    await expect(writeCell()).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(
      excel.Excel.run(async (c) => (c.workbook.customXmlParts.add("<a/>"), c.sync()))
    ).rejects.toMatchObject({ code: "AccessDenied" });
    expect(
      await excel.Excel.run(
        async (c) => (c.workbook.load("readOnly"), await c.sync(), c.workbook.readOnly)
      )
    ).toBe(true);
    expect(Buffer.compare(await book.save(), bytes)).toBe(0);
  });
});
