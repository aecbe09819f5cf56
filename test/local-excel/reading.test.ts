import { startLocalExcel, type LocalExcel } from "../../local-excel/start";
import { data, file, plainParts, rich } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

describe("reading a workbook through office.js", () => {
  beforeEach(() => excel.open(rich(), { name: "Alliance.xlsx" }));

  test("Office is ready in Excel", async () => {
    expect(await excel.Office.onReady()).toMatchObject({ host: "Excel" });
    expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(excel.Office.context.officeTheme).toBeUndefined();
  });

  test("the workbook, its sheets and their protection in one load", async () => {
    await excel.Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load("name,readOnly");
      workbook.protection.load("protected");
      const sheets = workbook.worksheets;
      sheets.load(
        "items/name,items/position,items/visibility,items/tabColor,items/protection/protected,items/tables/items/name"
      );
      await context.sync();
      expect([workbook.name, workbook.readOnly, workbook.protection.protected]).toEqual([
        "Alliance.xlsx",
        false,
        false,
      ]);
      expect(
        sheets.items.map((s) => [
          s.name,
          s.position,
          s.visibility,
          s.protection.protected,
          s.tables.items.map((t) => t.name),
        ])
      ).toEqual([
        ["Partners", 0, "Visible", false, ["Partners"]],
        ["Other one", 1, "Visible", false, []],
        ["Hidden", 2, "Visible", false, []],
      ]);
      expect(sheets.items[0]?.tabColor).toBe("#2F5597");
    });
  });

  test("values, types, formulas and texts of the used range", async () => {
    await excel.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("partners").getUsedRangeOrNullObject(true);
      used.load(
        "address,rowIndex,columnIndex,rowCount,columnCount,cellCount,values,valueTypes,formulas,text,numberFormat,isEntireColumn"
      );
      await context.sync();
      expect([
        used.address,
        used.rowIndex,
        used.columnIndex,
        used.rowCount,
        used.columnCount,
        used.cellCount,
        used.isEntireColumn,
      ]).toEqual(["Partners!A1:E8", 0, 0, 8, 5, 40, false]);
      expect(used.values.slice(0, 4)).toEqual([
        ["Organisation", "Country", "Share", "", ""],
        ["rich text", "France", 0.5, "", 0.25],
        ["two\nlines\r", "DE", 0.25, "", 0.125],
        ["=struck", "", "#DIV/0!", "", 0],
      ]);
      expect(used.valueTypes[3]).toEqual(["String", "Empty", "Error", "Empty", "Double"]);
      expect(used.formulas.map((row) => row[4]).slice(1, 4)).toEqual([
        "=C2*$C$2",
        "=C3*$C$2",
        "=C4*$C$2",
      ]);
      expect(used.text[1]).toEqual(["rich text", "France", "50%", "", "0.25"]);
      expect(used.numberFormat[1]?.[2]).toBe("0%");
    });
  });

  test("used range with and without formats, of a sheet and of a part of it", async () => {
    await excel.open(
      file(
        plainParts({
          One: '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="D2" s="1"/></row></sheetData>',
          Empty: "<sheetData/>",
        })
      )
    );
    await excel.Excel.run(async (context) => {
      const one = context.workbook.worksheets.getItem("One");
      const [values, all, part, none] = [
        one.getUsedRange(true),
        one.getUsedRange(),
        one.getRange("A:C").getUsedRangeOrNullObject(),
        one.getRange("F5:G9").getUsedRangeOrNullObject(),
      ];
      const empty = context.workbook.worksheets.getItem("Empty");
      const [nothing, firstCell] = [empty.getUsedRangeOrNullObject(), empty.getUsedRange()];
      for (const range of [values, all, part, none, nothing, firstCell]) range.load("address");
      await context.sync();
      expect([values, all, part, firstCell].map((range) => range.address)).toEqual([
        "One!B2",
        "One!B2:D2",
        "One!B2",
        "Empty!A1",
      ]);
      expect([none.isNullObject, nothing.isNullObject]).toEqual([true, true]);
    });
  });

  test("hidden rows and columns, struck-through rows; null where the cells differ", async () => {
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Partners").getRange("A2:E4");
      const rows = range.getRowProperties({
        rowHidden: true,
        format: { font: { strikethrough: true } },
      });
      const columns = range.getColumnProperties({ columnHidden: true });
      range.load("hidden,rowHidden,columnHidden");
      range.format.font.load("strikethrough,bold");
      await context.sync();
      expect(rows.value).toEqual([
        { rowHidden: false, format: { font: { strikethrough: false } } },
        { rowHidden: true, format: { font: { strikethrough: false } } },
        { rowHidden: false, format: { font: { strikethrough: null } } },
      ]);
      expect(columns.value.map((column) => column.columnHidden)).toEqual([
        false,
        false,
        false,
        true,
        true,
      ]);
      expect([
        range.hidden,
        range.rowHidden,
        range.columnHidden,
        range.format.font.strikethrough,
        range.format.font.bold,
      ]).toEqual([null, null, null, null, false]);
    });
  });

  test("merged areas", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Partners");
      const merged = sheet.getUsedRange().getMergedAreasOrNullObject();
      merged.load("address,areaCount,areas/items/address");
      const none = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
      none.load("address");
      await context.sync();
      expect([
        merged.address,
        merged.areaCount,
        merged.areas.items.map((area) => area.address),
      ]).toEqual(["Partners!A8:B8", 1, ["Partners!A8:B8"]]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("whole columns have no values, as documented for unbounded ranges", async () => {
    await excel.Excel.run(async (context) => {
      const column = context.workbook.worksheets.getItem("Partners").getRange("A:A");
      column.load("values,isEntireColumn,rowCount");
      await context.sync();
      expect([column.values, column.isEntireColumn, column.rowCount]).toEqual([
        null,
        true,
        1_048_576,
      ]);
    });
  });

  test("a sheet whose elements carry a prefix, single quotes and no references", async () => {
    const parts = plainParts({ One: "" });
    parts["xl/worksheets/sheet1.xml"] =
      `<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData><x:row><x:c t='str'><x:v>a</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row r='3'><x:c r='B3' t='b'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    await excel.open(file(parts));
    await excel.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange();
      used.load("values");
      await context.sync();
      expect(used.values).toEqual([
        ["a", 2],
        ["", ""],
        ["", true],
      ]);
    });
  });

  test("a large sheet is read to its last row", async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [
      `Partner ${i}`,
      "France",
      i,
      i / 7,
      true,
      "x",
      "y",
      "z",
      i,
      "end",
    ]);
    await excel.open(file(plainParts({ Large: data(rows) })));
    await excel.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange(true);
      used.load("values");
      await context.sync();
      expect(used.values).toHaveLength(20_000);
    });
  });
});
