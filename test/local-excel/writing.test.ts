import { startLocalExcel, type LocalExcel, type OpenedWorkbook } from "../../local-excel/start";
import {
  data,
  file,
  partsOf,
  plain,
  plainParts,
  PARTNERS,
  rich,
  richParts,
} from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

type Context = Excel.RequestContext;
const run = <T>(batch: (context: Context) => Promise<T>): Promise<T> => excel.Excel.run(batch);

async function reopened(book: OpenedWorkbook): Promise<Record<string, string>> {
  const bytes = await book.save();
  await excel.open(bytes);
  return partsOf(bytes);
}

describe("values", () => {
  test("are read as if they were typed", async () => {
    const book = await excel.open(plain());
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Partners").getRange("F1:F14");
      range.values = [
        ["007"],
        ["TRUE"],
        ["12%"],
        ["#N/A"],
        ["'008"],
        ["1,234.5"],
        ["1/2/2024"],
        ["MAR1"],
        ["2024-02-29 6:00"],
        ["-3e2"],
        ["(5)"],
        ["12345678901234567890"],
        ["word"],
        [" "],
      ];
      range.load("values,valueTypes,numberFormat");
      await context.sync();
      const serialOfMarch = range.values[7]?.[0] as number;
      expect(range.values.map((row) => row[0])).toEqual([
        7,
        true,
        0.12,
        "#N/A",
        "008",
        1234.5,
        45293,
        serialOfMarch,
        45351.25,
        -300,
        -5,
        12345678901234600000,
        "word",
        " ",
      ]);
      expect(new Date((serialOfMarch - 25569) * 86_400_000).toISOString()).toContain("-03-01");
      expect(range.valueTypes.map((row) => row[0]).slice(0, 5)).toEqual([
        "Double",
        "Boolean",
        "Double",
        "Error",
        "String",
      ]);
      expect(range.numberFormat.map((row) => row[0]).slice(0, 7)).toEqual([
        "General",
        "General",
        "0%",
        "General",
        "General",
        "#,##0.00",
        "m/d/yyyy",
      ]);
    });
    const sheet = (await reopened(book))["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain('<c r="F1"><v>7</v></c>');
    expect(sheet).toContain('t="e"><v>#N/A</v>');
  });

  test("a leading apostrophe makes text of what looks like a formula, in the file too", async () => {
    const book = await excel.open(plain());
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Partners").getRange("F1:F2");
      range.values = [["'=1+1"], ["=1+1"]];
      range.load("values,formulas");
      await context.sync();
      expect([range.values, range.formulas]).toEqual([
        [["=1+1"], [""]],
        [["=1+1"], ["=1+1"]],
      ]);
    });
    const parts = await reopened(book);
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(
      /<c r="F1" s="(\d+)" t="inlineStr"><is><t>=1\+1<\/t><\/is><\/c>/
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="F2"><f>1+1</f></c>');
    expect(parts["xl/styles.xml"]).toContain('quotePrefix="1"');
  });

  test("text format keeps what is typed; null leaves a cell alone; one value fills a range; empty clears", async () => {
    await excel.open(plain());
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Partners");
      const text = sheet.getRange("F1");
      text.numberFormat = [["@"]];
      text.values = [["007"]];
      sheet.getRange("A2:B2").values = [[null, "Spain"]];
      sheet.getRange("G1:H2").values = 5 as unknown as unknown[][];
      sheet.getRange("A3").values = [[""]];
      const result = ["F1", "A2:B2", "G1:H2", "A3"].map((address) =>
        sheet.getRange(address).load("values")
      );
      await context.sync();
      expect(result.map((range) => range.values)).toEqual([
        [["007"]],
        [["Université de Exemple", "Spain"]],
        [
          [5, 5],
          [5, 5],
        ],
        [[""]],
      ]);
    });
  });

  test("thousands of cells, which the client splits into many ranges", async () => {
    const book = await excel.open(plain());
    const rows = Array.from({ length: 3000 }, (_, i) => [`Partner ${i}`, i, i % 2 === 0]);
    await run(async (context) => {
      context.workbook.worksheets.getItem("Other one").getRange("A1:C3000").values = rows;
      await context.sync();
    });
    await reopened(book);
    await run(async (context) => {
      const used = context.workbook.worksheets
        .getItem("Other one")
        .getUsedRange()
        .load("values,address");
      await context.sync();
      expect(used.values).toEqual(rows);
    });
  });

  test("a cell of a shared formula can be overwritten without hurting the others; the calculation chain goes", async () => {
    const book = await excel.open(rich());
    await run(async (context) => {
      context.workbook.worksheets.getItem("Partners").getRange("E2").values = [[9]];
      await context.sync();
    });
    const parts = await reopened(book);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="E3"><f>C3*$C$2</f><v>0.125</v></c>');
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    expect(
      parts["xl/_rels/workbook.xml.rels"] + String(parts["[Content_Types].xml"])
    ).not.toContain("calcChain");
  });

  test("cells and rows that have no references of their own stay where they were", async () => {
    const book = await excel.open(
      file(
        plainParts({
          One: "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>",
        })
      )
    );
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [[""]];
      sheet.getRange("D4").values = [[9]];
      await context.sync();
    });
    await reopened(book);
    await run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange().load("address,values");
      await context.sync();
      expect(used.values[0]?.slice(0, 3)).toEqual(["", 2, ""]);
      expect(used.values.map((row) => [row[0], row[3]])).toEqual([
        ["", ""],
        [3, ""],
        ["", ""],
        ["", 9],
      ]);
    });
  });

  test("a header cell and its table column keep the same name", async () => {
    const book = await excel.open(rich());
    await run(async (context) => {
      context.workbook.worksheets.getItem("Partners").getRange("A1:B1").values = [["Name", "name"]];
      await context.sync();
    });
    expect((await reopened(book))["xl/tables/table1.xml"]).toContain(
      '<tableColumn id="1" name="Name"/><tableColumn id="2" name="name2"/>'
    );
  });

  test("control characters and what looks like an escape survive the file", async () => {
    const book = await excel.open(plain());
    const odd = "a\u0001b _x0041_ \r\n <&> \u{1F600}";
    await run(async (context) => {
      context.workbook.worksheets.getItem("Partners").getRange("F1").values = [[odd]];
      await context.sync();
    });
    await reopened(book);
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Partners").getRange("F1").load("values");
      await context.sync();
      expect(cell.values).toEqual([[odd]]);
    });
  });
});

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
      page.zoom = { horizontalFitToPages: 1 };
      page.centerHorizontally = true;
      page.leftMargin = 36;
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
      '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.7"'
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
        .pageLayout.load("orientation,paperSize,zoom,leftMargin,centerHorizontally");
      const footer = page.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
      await context.sync();
      expect([
        page.orientation,
        page.paperSize,
        page.zoom,
        page.leftMargin,
        page.centerHorizontally,
      ]).toEqual([
        "Landscape",
        "A4",
        { horizontalFitToPages: 1, verticalFitToPages: null },
        36,
        true,
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

describe("custom XML parts", () => {
  const NAMESPACE = "urn:alliance-check";

  test("are added, found by namespace after re-opening, changed and deleted", async () => {
    const book = await excel.open(rich());
    await run(async (context) => {
      const part = context.workbook.customXmlParts
        .add(`<memory xmlns="${NAMESPACE}"><a>é &amp; ü</a></memory>`)
        .load("id,namespaceUri");
      await context.sync();
      expect([part.namespaceUri, /^\{[0-9A-F-]{36}\}$/.test(part.id)]).toEqual([NAMESPACE, true]);
    });
    const parts = await reopened(book);
    expect(parts["customXml/item2.xml"]).toBe(
      `<memory xmlns="${NAMESPACE}"><a>é &amp; ü</a></memory>`
    );
    expect(parts["customXml/itemProps2.xml"]).toContain(`<ds:schemaRef ds:uri="${NAMESPACE}"/>`);
    expect(parts["[Content_Types].xml"]).toContain('PartName="/customXml/itemProps2.xml"');

    await run(async (context) => {
      const found = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
      const only = context.workbook.customXmlParts
        .getByNamespace(NAMESPACE)
        .getOnlyItemOrNullObject();
      const [xml, all, none] = [
        only.getXml(),
        context.workbook.customXmlParts.getCount(),
        context.workbook.customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject(),
      ];
      const nothing = none.getXml();
      await context.sync();
      expect([found.items.length, xml.value, all.value, none.isNullObject, nothing.value]).toEqual([
        1,
        `<memory xmlns="${NAMESPACE}"><a>é &amp; ü</a></memory>`,
        2,
        true,
        null,
      ]);
      const part = context.workbook.customXmlParts.getItem(found.items[0]?.id ?? "");
      part.setXml(`<memory xmlns="${NAMESPACE}"/>`);
      const now = part.getXml();
      await context.sync();
      expect(now.value).toBe(`<memory xmlns="${NAMESPACE}"/>`);
      part.delete();
      const left = context.workbook.customXmlParts.getByNamespace(NAMESPACE).getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });

  test("adding and deleting leaves the file with the parts it had, byte for byte", async () => {
    const book = await excel.open(rich());
    await run(async (context) => {
      const part = context.workbook.customXmlParts.add("<a xmlns='urn:x'/>");
      await context.sync();
      part.delete();
      await context.sync();
    });
    expect(await reopened(book)).toEqual(partsOf(rich()));
  });

  test("what is not well-formed is refused", async () => {
    await excel.open(plain());
    for (const xml of [
      "",
      "text",
      "<a>",
      "<a></b>",
      "<a/><b/>",
      "<a b=c/>",
      "<a>&</a>",
      "<!DOCTYPE a><a/>",
    ]) {
      await expect(
        run(async (context) => (context.workbook.customXmlParts.add(xml), context.sync()))
      ).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  });
});

describe("what was in the file stays in it", () => {
  test("opened, read and saved, a file is the same to the byte", async () => {
    for (const bytes of [rich(), plain()]) {
      const book = await excel.open(bytes);
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet
          .getUsedRange()
          .load(
            "values,text,numberFormat,formulas,format/fill/color,format/font/bold,rowHidden,columnHidden"
          );
        sheet
          .getRange()
          .conditionalFormats.load("items/type,items/customOrNullObject/format/fill/color");
        sheet.pageLayout.load();
        sheet.load();
        context.workbook.tables.load("items");
        context.workbook.customXmlParts.load("items");
        await context.sync();
      });
      expect(Buffer.compare(await book.save(), bytes)).toBe(0);
    }
  });

  test("our writes change only the parts they are in, and only where we wrote", async () => {
    const book = await excel.open(rich());
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Partners");
      sheet.getRange("A5").values = [["new"]];
      const format = sheet
        .getRanges("A2:A3,B4")
        .conditionalFormats.add(excel.Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = "=TRUE";
      format.custom.format.fill.color = "#FFEEAA";
      context.workbook.worksheets.add("Summary").getRange("A1").values = [["x"]];
      context.workbook.customXmlParts.add('<m xmlns="urn:ours"/>');
      await context.sync();
    });
    const before = partsOf(rich());
    const after = await reopened(book);
    const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(
      Object.keys(after)
        .filter((path) => !(path in before))
        .sort()
    ).toEqual([
      "customXml/_rels/item2.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "xl/worksheets/sheet4.xml",
    ]);
    const sheet = after["xl/worksheets/sheet1.xml"] ?? "";
    const undone = sheet
      .replace('<row r="5"><c r="A5" t="inlineStr"><is><t>new</t></is></c></row>', "")
      .replace(
        '<conditionalFormatting sqref="A2:A3 B4"><cfRule type="expression" priority="1" dxfId="1"><formula>TRUE</formula></cfRule></conditionalFormatting>',
        ""
      );
    expect(undone).toBe(before["xl/worksheets/sheet1.xml"]);
    expect(
      after["xl/styles.xml"]
        ?.replace('<dxfs count="2">', '<dxfs count="1">')
        .replace(
          '<dxf><fill><patternFill><bgColor rgb="FFFFEEAA"/></patternFill></fill></dxf></dxfs>',
          "</dxfs>"
        )
    ).toBe(before["xl/styles.xml"]);
  });

  test("every part that a path leads to exists, and the other way round", async () => {
    const book = await excel.open(rich());
    await run(async (context) => {
      context.workbook.worksheets.getItem("Hidden").delete();
      context.workbook.worksheets.add("New").tables.add("A1:B2", true);
      context.workbook.customXmlParts.add('<m xmlns="urn:ours"/>');
      await context.sync();
    });
    const parts = await reopened(book);
    const overrides = [
      ...(parts["[Content_Types].xml"] ?? "").matchAll(/PartName="\/([^"]+)"/g),
    ].map((m) => m[1]);
    expect(overrides.filter((path) => !parts[path ?? ""])).toEqual([]);
    for (const [path, xml] of Object.entries(parts).filter(([p]) => p.endsWith(".rels"))) {
      const folder = path.replace(/_rels\/[^/]*$/, "");
      for (const [, target = ""] of xml.matchAll(/Target="([^"]+)"/g)) {
        const full = target.startsWith("/")
          ? target.slice(1)
          : new URL(target, `http://x/${folder}`).pathname.slice(1);
        expect(parts[full]).toBeDefined();
      }
    }
  });

  test("a file without styles gets some, valid ones, when they are needed", async () => {
    const parts = plainParts({ One: data([["a"]]) });
    delete parts["xl/styles.xml"];
    parts["xl/_rels/workbook.xml.rels"] = String(parts["xl/_rels/workbook.xml.rels"]).replace(
      /<Relationship Id="rId2"[^>]*>/,
      ""
    );
    parts["[Content_Types].xml"] = String(parts["[Content_Types].xml"]).replace(
      /<Override PartName="\/xl\/styles.xml"[^>]*>/,
      ""
    );
    const book = await excel.open(file(parts));
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").format.font.bold = true;
      await context.sync();
    });
    expect((await reopened(book))["xl/styles.xml"]).toContain('<cellXfs count="2">');
    expect(richParts()).toBeDefined();
  });
});
