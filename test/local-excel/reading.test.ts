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

  test("tables with their sheet and their ranges", async () => {
    await excel.Excel.run(async (context) => {
      const tables = context.workbook.tables;
      tables.load(
        "items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/worksheet/name,items/autoFilter/isDataFiltered"
      );
      const table = tables.getItem("PARTNERS");
      const [whole, header, body] = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
      ];
      for (const range of [whole, header, body]) range.load("address");
      const none = tables.getItemOrNullObject("Absent");
      const touching = context.workbook.worksheets
        .getItem("Partners")
        .getRange("B2:Z9")
        .getTables(false);
      touching.load("items/name");
      const inside = context.workbook.worksheets
        .getItem("Partners")
        .getRange("B2:Z9")
        .getTables(true);
      inside.load("items/name");
      await context.sync();
      expect(
        tables.items.map((t) => [
          t.name,
          t.showHeaders,
          t.showTotals,
          t.worksheet.name,
          t.autoFilter.isDataFiltered,
        ])
      ).toEqual([["Partners", true, false, "Partners", false]]);
      expect([whole, header, body].map((range) => range.address)).toEqual([
        "Partners!A1:B4",
        "Partners!A1:B1",
        "Partners!A2:B4",
      ]);
      expect([none.isNullObject, touching.items.length, inside.items.length]).toEqual([true, 1, 0]);
      const byId = tables.getItem(tables.items[0]?.id ?? "");
      byId.load("name");
      await context.sync();
      expect(byId.name).toBe("Partners");
    });
  });

  test("names of the workbook and of a sheet", async () => {
    await excel.Excel.run(async (context) => {
      const names = context.workbook.names;
      names.load("items/name,items/formula,items/value,items/visible,items/type");
      const local = context.workbook.worksheets.getItem("Hidden").names;
      local.load("items/name,items/value");
      await context.sync();
      expect(names.items.map((n) => [n.name, n.formula, n.value, n.visible, n.type])).toEqual([
        ["Total", "=Partners!$C$2", "Partners!C2", true, "Range"],
        ["Rate", "=0.2", 0.2, false, "Double"],
      ]);
      expect(local.items.map((n) => [n.name, n.value])).toEqual([["InHidden", "Hidden!A1"]]);
    });
  });

  test("filters, charts, shapes, frozen panes, neighbours, selection", async () => {
    await excel.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const [first, other] = [sheets.getFirst(), sheets.getItem("Other one")];
      first.autoFilter.load("enabled,isDataFiltered");
      other.autoFilter.load("enabled,isDataFiltered");
      const [charts, shapes, noCharts, count] = [
        first.charts.getCount(),
        first.shapes.getCount(),
        other.charts.getCount(),
        sheets.getCount(),
      ];
      const [frozen, notFrozen] = [
        first.freezePanes.getLocationOrNullObject(),
        other.freezePanes.getLocationOrNullObject(),
      ];
      const [next, beforeFirst] = [
        first.getNextOrNullObject(true),
        first.getPreviousOrNullObject(),
      ];
      const [selected, cell] = [
        context.workbook.getSelectedRange(),
        context.workbook.getActiveCell(),
      ];
      for (const range of [frozen, notFrozen, selected, cell]) range.load("address");
      next.load("name");
      beforeFirst.load("name");
      await context.sync();
      expect([
        first.autoFilter.enabled,
        first.autoFilter.isDataFiltered,
        other.autoFilter.enabled,
        other.autoFilter.isDataFiltered,
      ]).toEqual([false, false, true, true]);
      expect([charts.value, shapes.value, noCharts.value, count.value]).toEqual([1, 1, 0, 3]);
      expect([frozen.address, notFrozen.isNullObject, next.name, beforeFirst.isNullObject]).toEqual(
        ["Partners!1:1", true, "Other one", true]
      );
      expect([selected.address, cell.address]).toEqual(["Partners!A1", "Partners!A1"]);
    });
  });

  test("ranges next to ranges", async () => {
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Other one").getRange("B2:C4");
      const derived = [
        range.getCell(1, 1),
        range.getRow(2),
        range.getColumn(0),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-1, 2),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getBoundingRect("A9"),
        range.getIntersectionOrNullObject("C1:D3"),
        range.worksheet.getRangeByIndexes(1, 2, 3, 4),
        range.worksheet.getCell(0, 0),
      ];
      const apart = range.getIntersectionOrNullObject("E1");
      const areas = range.worksheet.getRanges("A1:A2,C3");
      for (const r of [...derived, apart]) r.load("address");
      areas.load("address,areaCount,areas/items/address");
      await context.sync();
      expect(derived.map((r) => r.address.split("!")[1])).toEqual([
        "C3",
        "B4:C4",
        "B2:B4",
        "A3:B5",
        "B2:E3",
        "2:4",
        "B:C",
        "A2:C9",
        "C2:C3",
        "C2:F4",
        "A1",
      ]);
      expect([
        apart.isNullObject,
        areas.address,
        areas.areaCount,
        areas.areas.items.length,
      ]).toEqual([true, "'Other one'!A1:A2,'Other one'!C3", 2, 2]);
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
