import { startLocalExcel, type LocalExcel } from "../../local-excel/start";
import { rich } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

describe("around the cells, read through office.js", () => {
  beforeEach(() => excel.open(rich(), { name: "Alliance.xlsx" }));

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
      ]).toEqual([true, "'Other one'!A1:A2, 'Other one'!C3", 2, 2]);
    });
  });
});
