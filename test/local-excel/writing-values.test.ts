import { startLocalExcel, type LocalExcel } from "../../local-excel/start";
import { reopened, run } from "./reopened";
import { file, plain, plainParts, rich } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

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
