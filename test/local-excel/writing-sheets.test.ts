import { startLocalExcel, type LocalExcel } from "../../local-excel/start";
import { reopened, run } from "./reopened";
import { data, file, plain, plainParts, PARTNERS, rich } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

describe("sheets", () => {
  test("a summary sheet with frozen rows and page layout", async () => {
    const book = await excel.open(plain());
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Alliance's check");
      sheet.tabColor = "#00AA00";
      sheet.showGridlines = false;
      sheet.getRange("A1:B2").values = [
        ["Rule", "Outcome"],
        ["x", "met"],
      ];
      sheet.freezePanes.freezeRows(1);
      const page = sheet.pageLayout;
      page.orientation = excel.Excel.PageOrientation.landscape;
      page.paperSize = excel.Excel.PaperType.a4;
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.setPrintTitleRows("$1:$1");
      page.setPrintArea("A1:B2");
      page.headersFooters.defaultForAllPages.leftFooter = "Alliance & Check";
      page.headersFooters.defaultForAllPages.rightFooter = "&P/&N";
      sheet.activate();
      sheet.load("id,name,position");
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(["Alliance's check", 2]);
    });
    const parts = await reopened(book);
    const sheet = parts["xl/worksheets/sheet3.xml"] ?? "";
    expect(sheet).toContain(
      '<sheetPr><tabColor rgb="FF00AA00"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0" tabSelected="1"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    );
    expect(sheet).toContain(
      '<pageSetup orientation="landscape" paperSize="9" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;LAlliance &amp; Check&amp;R&amp;P/&amp;N</oddFooter></headerFooter>'
    );
    expect(parts["xl/workbook.xml"]).toContain(
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"2\">'Alliance''s check'!$1:$1</definedName>"
    );
    expect(parts["xl/workbook.xml"]).toContain(
      "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"2\">'Alliance''s check'!$A$1:$B$2</definedName>"
    );
    expect(parts["xl/workbook.xml"]).toContain('<workbookView activeTab="2"/>');
    await run(async (context) => {
      const page = context.workbook.worksheets
        .getActiveWorksheet()
        .pageLayout.load("orientation,paperSize,zoom");
      const footer = page.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
      await context.sync();
      expect([page.orientation, page.paperSize, page.zoom]).toEqual([
        "Landscape",
        "A4",
        { horizontalFitToPages: 1, verticalFitToPages: null },
      ]);
      expect([footer.leftFooter, footer.rightFooter]).toEqual(["Alliance & Check", "&P/&N"]);
    });
  });

  test("deleting takes along what only that sheet led to, and its names", async () => {
    const book = await excel.open(rich());
    await run(async (context) => {
      context.workbook.worksheets.getItem("Other one").delete();
      context.workbook.worksheets.getItem("Hidden").delete();
      await context.sync();
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(sheets.items.map((s) => s.name)).toEqual(["Partners"]);
    });
    const parts = await reopened(book);
    expect(Object.keys(parts).filter((path) => /sheet[23]|only-hidden/.test(path))).toEqual([]);
    expect(parts["xl/workbook.xml"]).toContain(
      '<definedNames><definedName name="Total">Partners!$C$2</definedName><definedName name="Rate" hidden="1">0.2</definedName></definedNames>'
    );
    expect(parts["[Content_Types].xml"]).not.toMatch(/sheet[23]\.xml/);
    expect(parts["xl/media/image1.png"]).toBeDefined();
  });

  test("order, names and visibility", async () => {
    const book = await excel.open(rich());
    await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("Hidden").visibility = excel.Excel.SheetVisibility.hidden;
      sheets.getItem("Hidden").position = 0;
      sheets.getItem("Other one").name = "Renamed";
      sheets.getItem("renamed").position = 2;
      await context.sync();
    });
    const workbook = (await reopened(book))["xl/workbook.xml"] ?? "";
    expect(workbook.match(/<sheet name="[^"]*"/g)).toEqual([
      '<sheet name="Hidden"',
      '<sheet name="Partners"',
      '<sheet name="Renamed"',
    ]);
    expect(workbook).toContain('localSheetId="2" hidden="1">Renamed!$A$1:$B$3<');
    expect(workbook).toContain('<definedName name="InHidden" localSheetId="0">');
    expect(workbook).toContain('<workbookView activeTab="1"/>');
    await run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const first = context.workbook.worksheets.getFirst(true).load("name");
      await context.sync();
      expect([active.name, first.name]).toEqual(["Partners", "Partners"]);
    });
  });

  test("one sheet alone is in front: two would open as a group", async () => {
    const book = await excel.open(rich());
    await run(async (context) => {
      context.workbook.worksheets.add("Summary").activate();
      await context.sync();
    });
    const parts = await reopened(book);
    const selected = Object.keys(parts).filter((path) =>
      /<sheetView [^>]*tabSelected="1"/.test(parts[path] ?? "")
    );
    expect([selected, parts["xl/workbook.xml"]?.includes('activeTab="3"')]).toEqual([
      ["xl/worksheets/sheet4.xml"],
      true,
    ]);
  });

  test("a part in UTF-16 is read, and written as UTF-8 that says so", async () => {
    const parts = plainParts({ One: data([["é"]]) });
    const text = String(parts["xl/worksheets/sheet1.xml"]).replace("UTF-8", "UTF-16");
    parts["xl/worksheets/sheet1.xml"] = Uint8Array.from([
      0xff,
      0xfe,
      ...Buffer.from(text, "utf16le"),
    ]);
    const book = await excel.open(file(parts));
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B1").values = [["ü"]];
      await context.sync();
    });
    const sheet = (await reopened(book))["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain('encoding="UTF-8"');
    expect(sheet).toMatch(/<t>é<.*<t>ü</);
  });

  test("a table over cells that are there", async () => {
    const book = await excel.open(plain());
    await run(async (context) => {
      const table = context.workbook.worksheets.getItem("Partners").tables.add("A1:D4", true);
      table.name = "Alliance";
      table.style = "TableStyleLight9";
      await context.sync();
    });
    const parts = await reopened(book);
    expect(parts["xl/tables/table1.xml"]).toContain(
      'name="Alliance" displayName="Alliance" ref="A1:D4"'
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'
    );
    await run(async (context) => {
      const body = context.workbook.tables.getItem("Alliance").getDataBodyRange().load("values");
      await context.sync();
      expect(body.values).toEqual(PARTNERS.slice(1));
    });
  });
});
