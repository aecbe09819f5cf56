import { startLocalExcel, type LocalExcel, type OpenedWorkbook } from "../../local-excel/start";
import { run } from "./reopened";
import { data, file, plain, PARTNERS, plainParts, rich } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

const area = { top: 0, left: 0, bottom: 3, right: 3 };

function texts(book: OpenedWorkbook, sheet: string, box = area): string[][] {
  return book.view.cells(sheet, box).map((row) => row.map(({ text }) => text));
}

test("sheets, what is used of them, and what is in front and selected", async () => {
  const book = await excel.open(rich());
  book.user.select("Other one", "B2:C3");
  const sheets = book.view.sheets();
  expect(sheets.map(({ name, active, visible }) => [name, active, visible])).toEqual([
    ["Partners", false, true],
    ["Other one", true, true],
    ["Hidden", false, expect.any(Boolean)],
  ]);
  expect(book.view.selection()).toEqual({
    sheetId: sheets[1]!.id,
    areas: [{ top: 1, left: 1, bottom: 2, right: 2 }],
  });
  expect(book.view.tables("Partners")).toEqual([
    {
      name: "Partners",
      area: { top: 0, left: 0, bottom: 3, right: 1 },
      hasHeaders: true,
      style: "TableStyleLight1",
    },
  ]);
});

test("cells as Excel shows them", async () => {
  const book = await excel.open(plain());
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Partners");
    sheet.getRange("D2:D4").numberFormat = [["0%"], ["0.00"], ["General"]];
    const header = sheet.getRange("A1:D1");
    header.format.font.bold = true;
    header.format.fill.color = "#FFEE00";
    header.format.horizontalAlignment = "Center";
    sheet.getRange("A3").format.wrapText = true;
    await context.sync();
  });
  expect(texts(book, "Partners").map((row) => row[3])).toEqual(["Share", "50%", "0.25", "0.25"]);
  expect(book.view.cells("Partners", area)[0]![0]).toEqual({
    text: "Organisation",
    formula: null,
    kind: "text",
    bold: true,
    fill: "#FFEE00",
    align: "center",
  });
  expect(book.view.cells("Partners", area)[1]![3]).toMatchObject({
    kind: "number",
    align: "right",
  });
  expect(book.view.cells("Partners", area)[2]![0]).toMatchObject({ wrap: true });
  expect(book.view.extent("Partners")).toEqual({ rows: 4, columns: 4 });
  expect(book.view.input("Partners", 1, 3)).toBe("0.5");
});

test("a highlight of the add-in shows its colour and its word", async () => {
  const book = await excel.open(plain());
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Partners");
    const { custom } = sheet.getRanges("B2,D2:D3").conditionalFormats.add("Custom");
    custom.rule.formula = '=N("alliance-check counts")=0';
    custom.format.fill.color = "#D9F2D0";
    custom.format.font.color = "#0B5A0B";
    const word = '"✓ counts · "';
    custom.format.numberFormat = `${word}General;${word}-General;${word}General;${word}@`;
    await context.sync();
  });
  const cells = book.view.cells("Partners", area);
  expect(cells[1]![1]).toMatchObject({
    text: "✓ counts · France",
    fill: "#D9F2D0",
    color: "#0B5A0B",
  });
  expect(cells[1]![3]!.text).toBe("✓ counts · 0.5");
  expect(cells[2]![1]).toEqual({ text: "DE", formula: null, kind: "text" });
  book.user.type("Partners", "D2", -3);
  expect(book.view.cells("Partners", area)[1]![3]!.text).toBe("✓ counts · -3");
});

const DXFS =
  '<dxfs count="3"><dxf><font><b/><color rgb="FFFF0000"/></font></dxf><dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill><font><color rgb="FF0000FF"/></font></dxf><dxf><numFmt numFmtId="200" formatCode="0.0%"/></dxf></dxfs>';

function ruled(rules: string): Uint8Array {
  const styles = String(plainParts({ S: "" })["xl/styles.xml"]);
  const withFormats = styles.includes("<dxfs")
    ? styles.replace(/<dxfs[\s\S]*?<\/dxfs>|<dxfs[^>]*\/>/, DXFS)
    : styles.replace("</styleSheet>", `${DXFS}</styleSheet>`);
  return file(plainParts({ S: data(PARTNERS) + rules }, { styles: withFormats }));
}

test("rules of the user's own: the first that says something wins, and may stop the others", async () => {
  const rule = (type: string, more: string, formulas: string[] = []): string =>
    `<cfRule type="${type}" ${more}>${formulas.map((f) => `<formula>${f}</formula>`).join("")}</cfRule>`;
  const book = await excel.open(
    ruled(
      `<conditionalFormatting sqref="D2:D4">${rule("cellIs", 'dxfId="0" priority="2" operator="greaterThan"', ["0.3"])}${rule("cellIs", 'dxfId="1" priority="3" operator="between"', ["0", "1"])}${rule("duplicateValues", 'dxfId="2" priority="5"')}</conditionalFormatting>` +
        `<conditionalFormatting sqref="A2:B4">${rule("expression", 'dxfId="1" priority="1" stopIfTrue="1"', ['$B2="de"'])}${rule("containsText", 'dxfId="0" priority="4" operator="containsText" text="not"', ['NOT(ISERROR(SEARCH("not",A2)))'])}</conditionalFormatting>`
    )
  );
  const [, first, second, third] = book.view.cells("S", area);
  expect(first![3]).toMatchObject({ bold: true, color: "#FF0000", fill: "#00FF00", text: "0.5" });
  expect(second![3]).toMatchObject({ color: "#0000FF", fill: "#00FF00", text: "25.0%" });
  expect(second![0]).toMatchObject({ fill: "#00FF00", color: "#0000FF" });
  expect(first![0]!.fill).toBeUndefined();
  expect(third![0]).toMatchObject({ bold: true, color: "#FF0000" });
});

test("sizes, hiding, merged cells and what stays in view", async () => {
  const book = await excel.open(plain());
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Partners");
    sheet.getRange("A:A").format.columnWidth = 150;
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("2:2").format.rowHeight = 30;
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("F1:G2").merge();
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
  const columns = book.view.columns("Partners", 2);
  expect(columns[0]).toEqual({ width: 200, hidden: false });
  expect(columns[1]!.hidden).toBe(true);
  expect(book.view.rows("Partners", 1, 2)).toEqual([
    { height: 40, hidden: false },
    { height: 20, hidden: true },
  ]);
  expect(book.view.merged("Partners")).toEqual([{ top: 0, left: 5, bottom: 1, right: 6 }]);
  expect(book.view.frozen("Partners")).toEqual({ rows: 1, columns: 0 });
});

test("the formula bar shows formulas, and the apostrophe of plain text", async () => {
  const book = await excel.open(plain());
  book.user.type("Partners", "F1", "'=1+1");
  book.user.type("Partners", "F2", '=A1&"x"');
  book.user.type("Partners", "F3", true);
  expect([0, 1, 2, 9].map((row) => book.view.input("Partners", row, 5))).toEqual([
    "'=1+1",
    '=A1&"x"',
    "TRUE",
    "",
  ]);
});

test("those who watch are told of every change, whoever made it", async () => {
  const book = await excel.open(plain());
  let told = 0;
  const stop = book.onChange(() => void told++);
  book.user.type("Partners", "A2", "x");
  book.colleague.type("Partners", "A3", "y");
  book.user.select("Partners", "B1");
  expect(told).toBe(3);
  await run(async (context) => {
    context.workbook.worksheets.getItem("Partners").getRange("A1").load("values");
    await context.sync();
  });
  expect(told).toBe(3);
  await run(async (context) => {
    context.workbook.worksheets.getItem("Partners").getRange("A1").format.fill.color = "red";
    await context.sync();
  });
  expect(told).toBe(4);
  stop();
  book.user.type("Partners", "A2", "z");
  expect(told).toBe(4);
});
