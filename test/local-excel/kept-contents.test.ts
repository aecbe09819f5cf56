import { startLocalExcel, type LocalExcel } from "../../local-excel/start";
import { reopened, run } from "./reopened";
import { data, file, partsOf, plain, plainParts, rich, richParts } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

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
