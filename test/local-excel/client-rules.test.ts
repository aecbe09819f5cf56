import { startLocalExcel, type LocalExcel } from "../../local-excel/start";
import { plain } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));
beforeEach(() => excel.open(plain()));

const failing = (batch: (context: Excel.RequestContext) => unknown): Promise<unknown> =>
  excel.Excel.run(async (context) => {
    await batch(context);
    await context.sync();
  });
const first = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getFirst();

describe("the real client's rules", () => {
  test.each<[string, string, string | undefined, (context: Excel.RequestContext) => unknown]>([
    [
      "reading what was not loaded",
      "PropertyNotLoaded",
      "Range.values",
      async (c) => {
        const r = first(c).getRange("A1");
        await c.sync();
        return r.values;
      },
    ],
    [
      "reading before the sync",
      "PropertyNotLoaded",
      "Range.values",
      (c) => first(c).getRange("A1").load("values").values,
    ],
    [
      "a property that does not exist",
      "InvalidArgument",
      "Range.nosuch",
      (c) =>
        first(c)
          .getRange("A1")
          .load("nosuch" as "values"),
    ],
    [
      "a sheet that is not there",
      "ItemNotFound",
      "WorksheetCollection.getItem",
      (c) => c.workbook.worksheets.getItem("nope").load("name"),
    ],
    [
      "a table that is not there",
      "ItemNotFound",
      "TableCollection.getItem",
      (c) => c.workbook.tables.getItem("nope").load("name"),
    ],
    [
      "an address that is none",
      "InvalidArgument",
      "Worksheet.getRange",
      (c) => first(c).getRange("A1:").load("values"),
    ],
    [
      "a name nobody defined",
      "InvalidArgument",
      "Worksheet.getRange",
      (c) => first(c).getRange("Nothing").load("values"),
    ],
    [
      "too many areas",
      "InvalidArgument",
      "Worksheet.getRanges",
      (c) =>
        first(c)
          .getRanges(Array.from({ length: 1800 }, (_, i) => `A${i + 1}`).join(","))
          .load("address"),
    ],
    [
      "an array of the wrong shape",
      "InvalidArgument",
      "Range.values",
      (c) => {
        first(c).getRange("A1:B2").values = [[1, 2]];
      },
    ],
    [
      "values for whole columns",
      "InvalidArgument",
      "Range.values",
      (c) => {
        first(c).getRange("A:B").values = [[1, 2]];
      },
    ],
    [
      "an object as a value",
      "InvalidArgument",
      "Range.values",
      (c) => {
        first(c).getRange("A1").values = [[{ a: 1 }]];
      },
    ],
    [
      "a colour that is none",
      "InvalidArgument",
      "RangeFill.color",
      (c) => {
        first(c).getRange("A1").format.fill.color = "no-colour";
      },
    ],
    [
      "a sheet name twice",
      "ItemAlreadyExists",
      "WorksheetCollection.add",
      (c) => c.workbook.worksheets.add("PARTNERS"),
    ],
    [
      "a sheet name Excel does not take",
      "InvalidArgument",
      "WorksheetCollection.add",
      (c) => c.workbook.worksheets.add("a/b"),
    ],
    [
      "a sheet name too long",
      "InvalidArgument",
      "WorksheetCollection.add",
      (c) => c.workbook.worksheets.add("x".repeat(32)),
    ],
    [
      "deleting the last visible sheet",
      "InvalidOperation",
      "Worksheet.delete",
      (c) => {
        first(c).delete();
        c.workbook.worksheets.getItem("Other one").delete();
      },
    ],
    [
      "overlapping tables",
      "InvalidArgument",
      "TableCollection.add",
      (c) => {
        first(c).tables.add("A1:B2", true);
        first(c).tables.add("B2:C3", true);
      },
    ],
    [
      "a cell outside the sheet",
      "InvalidArgument",
      "Range.getOffsetRange",
      (c) => first(c).getRange("A1").getOffsetRange(-1, 0).load("address"),
    ],
    [
      "a method that does not exist here",
      "NotImplemented",
      "Range.flashFill",
      (c) => first(c).getRange("A1").flashFill(),
    ],
    [
      "a property that does not exist here",
      "NotImplemented",
      "Workbook.comments",
      (c) => c.workbook.comments.load("items/content"),
    ],
    [
      "a scalar that does not exist here",
      "NotImplemented",
      "Worksheet.standardWidth",
      (c) => first(c).load("standardWidth"),
    ],
  ])("%s", async (_, code, errorLocation, batch) => {
    await expect(failing(batch)).rejects.toMatchObject({
      name: "RichApi.Error",
      code,
      debugInfo: { errorLocation },
    });
  });

  test("what is missing here names itself", async () => {
    await expect(failing((c) => first(c).getRange("A1").flashFill())).rejects.toThrow(
      "The local Excel does not implement Range.flashFill()"
    );
  });

  test("errors are the client's own, with the statement that failed", async () => {
    const error = await failing((c) =>
      c.workbook.worksheets.getItem("nope").getRange("A1").clear()
    ).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(excel.OfficeExtension.Error);
    expect((error as OfficeExtension.Error).debugInfo.statement).toContain("worksheets.getItem");
  });

  test("what ran before the failing action stays", async () => {
    await expect(
      failing((c) => {
        first(c).getRange("F1").values = [["kept"]];
        c.workbook.worksheets.getItem("nope").load("name");
        first(c).getRange("F2").values = [["not run"]];
      })
    ).rejects.toThrow();
    await excel.Excel.run(async (context) => {
      const range = first(context).getRange("F1:F2").load("values");
      await context.sync();
      expect(range.values).toEqual([["kept"], [""]]);
    });
  });

  test("members of a null object are null objects, its methods do nothing, its results are null", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("nope");
      sheet.delete();
      const range = sheet.getRange("A1").load("values");
      const formats = range.conditionalFormats.getCount();
      range.values = [[1]];
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, formats.value]).toEqual([true, true, null]);
    });
  });

  test("every way to load", async () => {
    await excel.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const ways = [
        sheets.load("items/name"),
        context.workbook.worksheets.load(["items/name", "items/id"]),
        context.workbook.worksheets.load({ name: true, $top: 1 } as never),
        context.workbook.worksheets.load("name"),
      ];
      ways.map((way) => way); // each is a proxy of its own path
      const all = context.workbook.worksheets.getItem("Partners");
      all.load();
      const expanded = context.workbook.worksheets.getItem("Partners");
      context.load(expanded, { select: "name", expand: "protection" });
      const topOne = excel.Excel.run(async (c) => {
        const limited = c.workbook.worksheets.load({ name: true, $top: 1, $skip: 1 } as never);
        await c.sync();
        return limited.items.map((s) => s.name);
      });
      await context.sync();
      expect(sheets.items.map((s) => s.name)).toContain("Partners");
      expect([all.name, all.visibility, all.position, all.tabColor]).toEqual([
        "Partners",
        "Visible",
        0,
        "",
      ]);
      expect(expanded.protection.protected).toBe(false);
      expect(await topOne).toEqual(["Other one"]);
    });
  });

  test("ranges live over several syncs and are let go at the end", async () => {
    const book = await excel.open(plain());
    await excel.Excel.run(async (context) => {
      const range = first(context).getRange("A1:B2").load("values");
      await context.sync();
      range.getCell(0, 0).values = [["changed"]];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values[0]?.[0]).toBe("changed");
      const items = context.workbook.worksheets.load("items");
      await context.sync();
      const other = items.items[1]?.getRange("C3").load("address");
      await context.sync();
      expect(other?.address).toBe("'Other one'!C3");
    });
    await book.save();
    expect(book.keptReferences).toBe(0);
  });

  test("set(), update of nested properties, and settings", async () => {
    await excel.Excel.run(async (context) => {
      const range = first(context).getRange("A1:B1");
      range.set({
        values: [["x", "y"]],
        format: { font: { bold: true }, fill: { color: "#00FF00" } },
      });
      range.load("values,format/fill/color,format/font/bold");
      context.workbook.settings.add("key", { a: [1] });
      const setting = context.workbook.settings.getItemOrNullObject("key").load("value");
      const none = context.workbook.settings.getItemOrNullObject("none").load("value");
      await context.sync();
      expect([
        range.values,
        range.format.fill.color,
        range.format.font.bold,
        setting.value,
        none.isNullObject,
      ]).toEqual([[["x", "y"]], "#00FF00", true, { a: [1] }, true]);
      context.workbook.settings.getItem("key").delete();
      const gone = context.workbook.settings.getItemOrNullObject("key").load("value");
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.workbook.application.load("calculationMode");
      await context.sync();
      expect([gone.isNullObject, context.workbook.application.calculationMode]).toEqual([
        true,
        "Automatic",
      ]);
    });
  });

  test("document settings", async () => {
    const { settings } = excel.Office.context.document;
    settings.set("k", 1);
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect(settings.get("k")).toBe(1);
  });
});
