import { startLocalExcel, type LocalExcel } from "../../local-excel/start";
import { reopened, run } from "./reopened";
import { file, plain, plainParts, rich } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

describe("formats", () => {
  test("fill, font, borders, alignment and number formats are saved, and read back", async () => {
    const book = await excel.open(plain());
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Partners").getRange("A1:B2");
      range.format.fill.color = "#FFEEAA";
      range.format.font.set({
        bold: true,
        italic: true,
        strikethrough: true,
        underline: "Single",
        color: "red",
        size: 14,
        name: "Arial",
      });
      range.format.set({
        wrapText: true,
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        indentLevel: 1,
        shrinkToFit: false,
      });
      const edge = range.format.borders.getItem("EdgeBottom");
      edge.style = "Continuous";
      edge.weight = "Medium";
      edge.color = "#00FF00";
      range.numberFormat = [
        ["0.0", "@"],
        ["0.0", "@"],
      ];
      await context.sync();
    });
    await reopened(book);
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Partners").getRange("A1:B2");
      const wider = context.workbook.worksheets.getItem("Partners").getRange("A1:C2");
      range.load(
        "numberFormat,format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/indentLevel"
      );
      range.format.fill.load("color");
      range.format.font.load("bold,italic,strikethrough,underline,color,size,name");
      const [bottom, top] = [
        range.format.borders.getItem("EdgeBottom").load("style,color,weight"),
        range.format.borders.getItem("EdgeTop").load("style"),
      ];
      wider.format.fill.load("color");
      wider.format.font.load("bold");
      await context.sync();
      expect(range.format.font.toJSON()).toEqual({
        bold: true,
        italic: true,
        strikethrough: true,
        underline: "Single",
        color: "#FF0000",
        size: 14,
        name: "Arial",
      });
      expect([
        range.format.fill.color,
        range.format.wrapText,
        range.format.horizontalAlignment,
        range.format.verticalAlignment,
        range.format.indentLevel,
      ]).toEqual(["#FFEEAA", true, "Center", "Top", 1]);
      expect([bottom.style, bottom.weight, bottom.color, top.style]).toEqual([
        "Continuous",
        "Medium",
        "#00FF00",
        "None",
      ]);
      expect(range.numberFormat).toEqual([
        ["0.0", "@"],
        ["0.0", "@"],
      ]);
      expect([wider.format.fill.color, wider.format.font.bold]).toEqual([null, null]);
    });
  });

  test("formatting a cell leaves what is in it as it stood: rich text, shared and array formulas", async () => {
    const odd =
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>rich</t></r><r><t> text</t></r></is></c>' +
      '<c r="B1" s="1" cm="1"><f t="array" ref="B1:B2">A1:A2</f><v>0</v></c><c r="C1" s=\'1\'><f t="shared" ref="C1:C2" si="0">A1</f><v>0</v></c>';
    const book = await excel.open(
      file(plainParts({ One: `<sheetData><row r="1">${odd}</row></sheetData>` }))
    );
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:C1").format.wrapText = true;
      await context.sync();
    });
    const sheet = (await reopened(book))["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet.replace(/ s="\d+"/g, "")).toContain(odd.replace(/ s=["']1["']/g, ""));
    expect(sheet.match(/<c s="(?:5|6)"/g)).toHaveLength(3);
  });

  test("column widths, row heights, hiding, merging, clearing", async () => {
    const book = await excel.open(rich());
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Partners");
      sheet.getRange("B:D").format.columnWidth = 105;
      sheet.getRange("9:9").format.rowHeight = 40;
      sheet.getRange("A:A").format.autofitColumns();
      sheet.getRange("5:5").rowHidden = true;
      sheet.getRange("D10:E11").merge();
      sheet.getRange("A8:B8").unmerge();
      sheet.getRange("A4:B4").clear("Formats");
      sheet.getRange("C2").clear(excel.Excel.ClearApplyTo.contents);
      const [width, height, font, cleared] = [
        sheet.getRange("B1:C1").format.load("columnWidth"),
        sheet.getRange("9:9").format.load("rowHeight"),
        sheet.getRange("A4").format.font.load("strikethrough"),
        sheet.getRange("C2").load("values,numberFormat"),
      ];
      await context.sync();
      expect([
        width.columnWidth,
        height.rowHeight,
        font.strikethrough,
        cleared.values,
        cleared.numberFormat,
      ]).toEqual([105, 40, false, [[""]], [["0%"]]]);
    });
    const sheet = (await reopened(book))["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain(
      '<col min="2" max="3" width="20" customWidth="1"/><col min="4" max="4" width="20" hidden="1" customWidth="1"/><col min="5" max="5" width="12" hidden="1" customWidth="1"/>'
    );
    expect(sheet).toContain('<row r="9" ht="40" customHeight="1"/>');
    expect(sheet).toContain('<mergeCells count="1"><mergeCell ref="D10:E11"/></mergeCells>');
  });
});
