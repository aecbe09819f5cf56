import { startLocalExcel, type LocalExcel, type OpenedWorkbook } from "../../local-excel/start";
import { partsOf, data, file, plainParts, PARTNERS, richParts, type Parts } from "./workbook-bytes";
import { run } from "./reopened";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

async function formulas(sheet: string, address: string): Promise<unknown[][]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

const NUMBERS =
  '<sheetData><row r="1" ht="20" customHeight="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><f>SUM(A1:A4)</f><v>10</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*$A$4</f><v>8</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>12</v></c></row>' +
  '<row r="4"><c r="A4"><v>4</v></c></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="D2:E4"/></mergeCells>' +
  '<conditionalFormatting sqref="A2:A4 C4"><cfRule type="expression" priority="1"><formula>$A3&gt;Other!$A$2</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="A3:A4"><formula1>Other!$A$2:$A$3</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A4" location="x"/></hyperlinks>';
const NAMES =
  '<definedNames><definedName name="last">Numbers!$A$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Numbers!$A$1:$B$4</definedName></definedNames>';

function numbers(): Parts {
  const other =
    '<sheetData><row r="1"><c r="A1"><f>Numbers!A3+A2+"Numbers!A3"</f></c></row></sheetData>';
  return plainParts({ Numbers: NUMBERS, Other: other }, { workbook: NAMES });
}

async function parts(book: OpenedWorkbook): Promise<Record<string, string>> {
  return partsOf(await book.save());
}

test("inserted rows move whatever points below them, on every sheet", async () => {
  const book = await excel.open(file(numbers()));
  book.user.insertRows("Numbers", 2, 2);
  expect(await formulas("Numbers", "A1:B6")).toEqual([
    [1, "=SUM(A1:A6)"],
    [2, "=A2*$A$6"],
    ["", ""],
    ["", ""],
    [3, "=A5*$A$6"],
    [4, ""],
  ]);
  expect(await formulas("Other", "A1")).toEqual([['=Numbers!A5+A2+"Numbers!A3"']]);
  const saved = await parts(book);
  expect(saved["xl/worksheets/sheet1.xml"]).toContain('<mergeCell ref="D2:E6"/>');
  expect(saved["xl/worksheets/sheet1.xml"]).toContain('sqref="A2:A6 C6"');
  expect(saved["xl/worksheets/sheet1.xml"]).toContain("<formula>$A5&gt;Other!$A$2</formula>");
  expect(saved["xl/worksheets/sheet1.xml"]).toContain('sqref="A5:A6"');
  expect(saved["xl/worksheets/sheet1.xml"]).toContain('<hyperlink ref="A6" location="x"/>');
  expect(saved["xl/workbook.xml"]).toContain(">Numbers!$A$6<");
  expect(saved["xl/workbook.xml"]).toContain(">Numbers!$A$1:$B$6<");
});

test("new rows look like the row above", async () => {
  const book = await excel.open(file(numbers()));
  book.user.insertRows("Numbers", 1, 1);
  expect((await parts(book))["xl/worksheets/sheet1.xml"]).toContain(
    '<row r="2" ht="20" customHeight="1"><c r="A2" s="1"/></row>'
  );
});

test("deleted rows take along what is in them, and leave #REF! behind", async () => {
  const book = await excel.open(file(numbers()));
  book.user.deleteRows("Numbers", 2, 2);
  expect(await formulas("Numbers", "A1:B3")).toEqual([
    [1, "=SUM(A1:A2)"],
    [2, "=A2*#REF!"],
    ["", ""],
  ]);
  expect(await formulas("Other", "A1")).toEqual([['=Numbers!#REF!+A2+"Numbers!A3"']]);
  const saved = await parts(book);
  expect(saved["xl/worksheets/sheet1.xml"]).toContain('<mergeCell ref="D2:E2"/>');
  expect(saved["xl/worksheets/sheet1.xml"]).toContain('sqref="A2"');
  expect(saved["xl/worksheets/sheet1.xml"]).not.toContain("dataValidation");
  expect(saved["xl/worksheets/sheet1.xml"]).not.toContain("hyperlink");
});

test("deleting can be undone, every reference with it", async () => {
  const book = await excel.open(file(numbers()));
  book.user.deleteRows("Numbers", 2, 2);
  expect(book.user.undo()).toBe(true);
  expect(await formulas("Numbers", "A1:B4")).toEqual([
    [1, "=SUM(A1:A4)"],
    [2, "=A2*$A$4"],
    [3, "=A3*$A$4"],
    [4, ""],
  ]);
  expect(await formulas("Other", "A1")).toEqual([['=Numbers!A3+A2+"Numbers!A3"']]);
  const saved = await parts(book);
  expect(saved["xl/worksheets/sheet1.xml"]).toContain('sqref="A3:A4"');
  expect(saved["xl/worksheets/sheet1.xml"]).toContain('<mergeCell ref="D2:E4"/>');
});

test("inserting can be undone", async () => {
  const book = await excel.open(file(numbers()));
  book.user.insertRows("Numbers", 2, 2);
  book.user.undo();
  expect(await formulas("Numbers", "A1:B4")).toEqual([
    [1, "=SUM(A1:A4)"],
    [2, "=A2*$A$4"],
    [3, "=A3*$A$4"],
    [4, ""],
  ]);
});

test("tables grow and shrink with their rows", async () => {
  const rich = richParts();
  delete rich["xl/drawings/vml1.vml"];
  const sheet = String(rich["xl/worksheets/sheet1.xml"]).replace(/<legacyDrawing [^>]*>/, "");
  const table = String(rich["xl/tables/table1.xml"]).replace(
    'name="Country"/>',
    'name="Country"><calculatedColumnFormula>Partners!C4&amp;A2</calculatedColumnFormula></tableColumn>'
  );
  const changed = { "xl/worksheets/sheet1.xml": sheet, "xl/tables/table1.xml": table };
  const book = await excel.open(file({ ...rich, ...changed }));
  book.user.insertRows("Partners", 2, 3);
  const saved = await parts(book);
  expect(saved["xl/tables/table1.xml"]).toContain('ref="A1:B7" totalsRowShown');
  expect(saved["xl/tables/table1.xml"]).toContain('<autoFilter ref="A1:B7"/>');
  expect(saved["xl/tables/table1.xml"]).toContain(">Partners!C7&amp;A2<");
  expect(saved["xl/charts/chart1.xml"]).toContain("<c:f>Partners!$C$2:$C$7</c:f>");
  expect(() => book.user.deleteRows("Partners", 0, 1)).toThrow(/header row of a table/);
  expect(() => book.user.deleteRows("Partners", 1, 6)).toThrow(/all rows of a table/);
});

test("what would be corrupted is refused", async () => {
  const book = await excel.open(file(richParts()));
  expect(() => book.user.insertRows("Partners", 2, 1)).toThrow(/legacyDrawing/);
  expect(() => book.user.insertRows("Other one", -1, 1)).toThrow();
});

test("rows are sorted with all that is in them: numbers, texts, truth values, blanks last", async () => {
  const rows = [
    ["x", 2],
    ["b", "text"],
    ["a", 1],
    ["c", null],
    ["d", true],
  ];
  const book = await excel.open(file(plainParts({ S: data([["h", "n"], ...rows]) })));
  book.user.type("S", "C4", "=A4&B$1");
  book.user.sort("S", "A2:C6", "B");
  const ascending = [
    ["a", 1, "=A2&B$1"],
    ["x", 2, ""],
    ["b", "text", ""],
    ["d", true, ""],
    ["c", "", ""],
  ];
  expect(await formulas("S", "A2:C6")).toEqual(ascending);
  book.user.sort("S", "A2:C6", 1, { descending: true });
  expect((await formulas("S", "A2:A6")).flat()).toEqual(["d", "b", "x", "a", "c"]);
  book.user.undo();
  expect(await formulas("S", "A2:C6")).toEqual(ascending);
});

test("sorting cannot tear merged cells apart", async () => {
  const book = await excel.open(file(numbers()));
  expect(() => book.user.sort("Numbers", "A2:E4", "A")).toThrow();
});

test("formats and heights of untouched rows stay when rows are moved", async () => {
  const book = await excel.open(file(plainParts({ S: data(PARTNERS) })));
  book.user.insertRows("S", 1, 1);
  const saved = await parts(book);
  expect(saved["xl/worksheets/sheet1.xml"]).toContain(
    '<row r="5"><c r="A5" t="inlineStr"><is><t>=not a formula</t></is></c>'
  );
});
