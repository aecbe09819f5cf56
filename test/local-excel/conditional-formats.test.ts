import { startLocalExcel, type LocalExcel, type OpenedWorkbook } from "../../local-excel/start";
import { EXTENSION, FOREIGN_RULES, partsOf, plain, rich } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

const OURS = '=AND(N("alliance-check")=0,TRUE)';
const LOADED =
  "items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula";

async function addOurs(address: string): Promise<void> {
  await excel.Excel.run(async (context) => {
    const format = context.workbook.worksheets
      .getFirst()
      .getRanges(address)
      .conditionalFormats.add(excel.Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = OURS;
    format.custom.format.fill.color = "#FFEEAA";
    format.custom.format.font.color = "#112233";
    format.custom.format.font.bold = true;
    format.custom.format.font.strikethrough = true;
    format.custom.format.numberFormat = '"✗ "@';
    await context.sync();
  });
}

async function list(): Promise<[type: string, priority: number, formula: string | null][]> {
  return excel.Excel.run(async (context) => {
    const formats = context.workbook.worksheets
      .getFirst()
      .getRange()
      .conditionalFormats.load(LOADED);
    await context.sync();
    return formats.items.map((f) => [
      f.type,
      f.priority,
      f.customOrNullObject.isNullObject ? null : f.customOrNullObject.rule.formula,
    ]);
  });
}

const reopen = async (book: OpenedWorkbook): Promise<string> => {
  const bytes = await book.save();
  await excel.open(bytes);
  return partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "";
};

test("all kinds in a file are listed by priority, those with a formula say it", async () => {
  await excel.open(rich());
  expect(await list()).toEqual([
    ["CellValue", 0, null],
    ["DataBar", 1, null],
    ["Custom", 2, '=$B2="DE"'],
    ["PresetCriteria", 3, null],
    ["ColorScale", 4, null],
    ["IconSet", 5, null],
  ]);
});

test("a range lists the formats that touch it", async () => {
  await excel.open(rich());
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const [cell, far, count] = [
      sheet.getRange("B3").conditionalFormats.load("items/type,items/stopIfTrue"),
      sheet.getRange("Z1:Z9").conditionalFormats.load("items/type"),
      sheet.getRange("D:D").conditionalFormats.getCount(),
    ];
    await context.sync();
    expect(cell.items.map((f) => [f.type, f.stopIfTrue])).toEqual([
      ["Custom", true],
      ["PresetCriteria", false],
    ]);
    expect([far.items.length, count.value]).toEqual([0, 4]);
  });
});

test("ours comes first, on several areas, and is there again after saving and opening", async () => {
  const book = await excel.open(rich());
  await addOurs("A2:B2,D4");
  const sheet = await reopen(book);
  expect(sheet).toMatch(
    /<conditionalFormatting sqref="A2:B2 D4"><cfRule type="expression" priority="1" dxfId="1"><formula>AND\(N\(&quot;alliance-check&quot;\)=0,TRUE\)<\/formula><\/cfRule><\/conditionalFormatting>/
  );
  expect(partsOf(await book.save())["xl/styles.xml"]).toContain(
    '<dxf><font><b/><strike/><color rgb="FF112233"/></font><numFmt numFmtId="164" formatCode="&quot;✗ &quot;@"/><fill><patternFill><bgColor rgb="FFFFEEAA"/></patternFill></fill></dxf>'
  );
  expect((await list())[0]).toEqual(["Custom", 0, OURS]);
  await excel.Excel.run(async (context) => {
    const format = context.workbook.worksheets
      .getFirst()
      .getRange("D4")
      .conditionalFormats.getItemAt(0);
    const areas = format.getRanges().load("address");
    const { custom } = format;
    custom.format.load("numberFormat");
    custom.format.fill.load("color");
    custom.format.font.load("color,bold,italic,strikethrough");
    await context.sync();
    expect(areas.address).toBe("Partners!A2:B2, Partners!D4");
    expect([custom.format.numberFormat, custom.format.fill.color]).toEqual(['"✗ "@', "#FFEEAA"]);
    expect(custom.format.font.toJSON()).toEqual({
      bold: true,
      color: "#112233",
      italic: null,
      strikethrough: true,
    });
  });
});

test("the user's own formats stay as they were, and a re-opened file gives other ids", async () => {
  const book = await excel.open(rich());
  await addOurs("A2:A4");
  const ids = async (): Promise<string[]> =>
    excel.Excel.run(async (context) => {
      const formats = context.workbook.worksheets
        .getFirst()
        .getRange()
        .conditionalFormats.load("items/id");
      await context.sync();
      return formats.items.map((f) => f.id);
    });
  const before = await ids();
  expect(new Set([...before, ...(await ids())]).size).toBe(7);
  const sheet = await reopen(book);
  expect(sheet).toContain(FOREIGN_RULES);
  expect(sheet).toContain(EXTENSION);
  expect((await ids()).some((id) => before.includes(id))).toBe(false);
});

test("where the file leaves no room before its own rules, only their numbers move; taking ours away brings them back", async () => {
  const parts = partsOf(rich());
  const book = await excel.open(rich());
  await addOurs("A2");
  await addOurs("A3");
  expect(await reopen(book)).toContain('priority="3" operator="greaterThan"');
  const again = await excel.open(rich());
  await addOurs("A2");
  await addOurs("A3");
  await excel.Excel.run(async (context) => {
    const formats = context.workbook.worksheets
      .getFirst()
      .getRange()
      .conditionalFormats.load("items/id,items/customOrNullObject/rule/formula");
    await context.sync();
    for (const format of formats.items)
      if (
        !format.customOrNullObject.isNullObject &&
        format.customOrNullObject.rule.formula === OURS
      )
        formats.getItem(format.id).delete();
    await context.sync();
  });
  expect(await reopen(again)).toBe(parts["xl/worksheets/sheet1.xml"]);
});

test("the same format made again adds nothing to the styles", async () => {
  const book = await excel.open(plain());
  await addOurs("A2");
  const first = partsOf(await book.save())["xl/styles.xml"];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A2").conditionalFormats.getItemAt(0).delete();
    await context.sync();
  });
  await addOurs("A2:B3");
  expect(partsOf(await book.save())["xl/styles.xml"]).toBe(first);
});

test("deleted formats are gone: by id, at a place, all of a range; unknown ids are null objects", async () => {
  const book = await excel.open(rich());
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const none = sheet.getRange().conditionalFormats.getItemOrNullObject("{nothing}").load("type");
    sheet.getRange("C2:C4").conditionalFormats.clearAll();
    const left = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect([none.isNullObject, left.value]).toEqual([true, 4]);
    await expect(
      excel.Excel.run(
        async (c) => (
          c.workbook.worksheets.getFirst().getRange().conditionalFormats.getItemAt(9).load("type"),
          c.sync()
        )
      )
    ).rejects.toMatchObject({ code: "ItemNotFound" });
  });
  const sheet = await reopen(book);
  expect(sheet).not.toContain("dataBar");
  expect(sheet).toContain("3Stars");
});

test("what is not a custom formula cannot be added here, and says so", async () => {
  await excel.open(plain());
  const adding = excel.Excel.run(
    async (context) => (
      context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats.add("DataBar"),
      context.sync()
    )
  );
  await expect(adding).rejects.toMatchObject({
    code: "NotImplemented",
    message: 'The local Excel does not implement ConditionalFormatCollection.add("DataBar")',
  });
});

test("a broken format is listed, and everything else asked of it fails", async () => {
  await excel.open(rich(), { brokenFormats: true });
  const loading = (what: string): Promise<number> =>
    excel.Excel.run(async (context) => {
      const formats = context.workbook.worksheets
        .getFirst()
        .getRange()
        .conditionalFormats.load(what);
      await context.sync();
      return formats.items.length;
    });
  expect(await loading("items/id")).toBeGreaterThan(1);
  await expect(loading("items/id,items/type")).rejects.toMatchObject({ code: "ItemNotFound" });
});
