import { startLocalExcel, type LocalExcel, type OpenedWorkbook } from "../../local-excel/start";
import type { OpenOptions } from "../../local-excel/opened-workbook";
import { run } from "./reopened";
import { data, file, partsOf, plain, plainParts, richParts } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

const NUMBERS = [
  ["name", "n"],
  ["a", 1],
  ["b", 2],
  ["c", 3],
];

const calculating = (bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenedWorkbook> =>
  excel.open(bytes, { calculates: true, ...options });

const numbers = (): Uint8Array => file(plainParts({ S: data(NUMBERS), "It's": data([[10]]) }));

function shown(book: OpenedWorkbook, sheet: string, row: number, column: number): string {
  const box = { top: row, left: column, bottom: row, right: column };
  return book.view.cells(sheet, box)[0]![0]!.text;
}

/** What a formula gives on the sheet of numbers. */
async function result(formula: string): Promise<string> {
  const book = await calculating(numbers());
  book.user.type("S", "E1", formula);
  return shown(book, "S", 0, 4);
}

test.each([
  ["=SUM(B2:B4)*2", "12"],
  ["=B2+'It''s'!A1", "11"],
  ['=IF("A"="a","same","other")', "same"],
  ['=COUNTIF(B:B,">1")', "2"],
  ['=SUMIF(A2:A4,"<>b",B2:B4)', "4"],
  ['=AVERAGEIF(B2:B4,">=2")', "2.5"],
  ['=COUNTIFS(A2:A4,"?",B2:B4,"<3")', "2"],
  ['=SUBSTITUTE("a-b-c","-","+")', "a+b+c"],
  ['=TEXTJOIN(", ",TRUE,A2:A4,"")', "a, b, c"],
  ['=MATCH("C",A1:A4,0)', "4"],
  ['=VLOOKUP("b",A2:B4,2,FALSE)', "2"],
  ["=SUMPRODUCT((B2:B4>1)*B2:B4)", "5"],
  ['=IFERROR(1/0,"none")', "none"],
  ["=1/0", "#DIV/0!"],
  ["=A2+1", "#VALUE!"],
  ['=COUNTA(A:A)&" rows"', "4 rows"],
  ["=MAX(B2:B4)-MIN(B2:B4)", "2"],
  ["=-B3^2", "4"],
  ["=Z9", "0"],
  ["=NoSuchName", "#NAME?"],
  ["=NOSUCH.FUNCTION(1)", "#NAME?"],
  ["=XLOOKUP(1,B2:B4,A2:A4)", "#NAME?"],
])("%s gives %s", async (formula, expected) => {
  expect(await result(formula)).toBe(expected);
});

test("formulas follow what they depend on, in whatever order they stand", async () => {
  const book = await calculating(numbers());
  book.user.type("S", "D1", "=D2*10");
  book.user.type("S", "D2", "=SUM(B2:B4)+D3");
  book.user.type("S", "D3", "=B2");
  expect(shown(book, "S", 0, 3)).toBe("70");
  book.colleague.type("S", "B2", 100);
  expect(shown(book, "S", 0, 3)).toBe("2050");
});

test("a circle ends in 0 instead of going round for ever", async () => {
  const book = await calculating(numbers());
  book.user.type("S", "D1", "=D2+1");
  book.user.type("S", "D2", "=D1+1");
  expect([0, 1].map((row) => Number(shown(book, "S", row, 3)))).toEqual([
    expect.any(Number),
    expect.any(Number),
  ]);
  book.user.type("S", "D3", "=D3");
  expect(shown(book, "S", 2, 3)).toBe("0");
});

test("an array spills into empty cells, and shows that it cannot", async () => {
  const book = await calculating(numbers());
  book.user.type("S", "D1", "=B2:B4*2");
  const column = (): string[] => [0, 1, 2].map((row) => shown(book, "S", row, 3));
  expect(column()).toEqual(["2", "4", "6"]);
  book.user.type("S", "D2", "mine");
  expect(column()).toEqual(["#SPILL!", "mine", ""]);
  book.user.clearContents("S", "D2");
  expect(column()).toEqual(["2", "4", "6"]);
  book.user.clearContents("S", "D1");
  expect(column()).toEqual(["", "", ""]);
});

test("what was spilled is told apart from what was typed after saving and opening", async () => {
  const first = await calculating(numbers());
  first.user.type("S", "D1", "=B2:B4*2");
  const bytes = await first.save();
  expect(partsOf(bytes)["xl/worksheets/sheet1.xml"]).toContain(
    '<f t="array" ref="D1:D3">B2:B4*2</f><v>2</v>'
  );
  const book = await calculating(bytes);
  book.user.type("S", "B3", 50);
  expect([0, 1, 2].map((row) => shown(book, "S", row, 3))).toEqual(["2", "100", "6"]);
});

test("references into tables", async () => {
  const parts = richParts();
  const book = await calculating(file(parts));
  book.user.type("Other one", "H1", "=COUNTA(Partners[Country])");
  book.user.type("Other one", "H2", "=COUNTA(Partners[#All])");
  book.user.type("Other one", "H3", "=Partners[[#Headers],[Country]]");
  book.user.type("Other one", "H4", "=COUNTA(Partners)");
  book.user.type("Partners", "H3", '=Partners[@Country]&"!"');
  const country = shown(book, "Partners", 2, 1);
  expect([0, 1, 2, 3].map((row) => shown(book, "Other one", row, 7))).toEqual([
    "2",
    "7",
    "Country",
    "5",
  ]);
  expect(shown(book, "Partners", 2, 7)).toBe(`${country}!`);
});

test("what the engine does not know keeps the value that the file has", async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,C1:C2,D1:D2)</f><v>42</v></c><c r="B1"><f>A1+1</f><v>0</v></c></row></sheetData>';
  const book = await calculating(file(plainParts({ S: sheet })));
  book.user.type("S", "C1", 1);
  expect([shown(book, "S", 0, 0), shown(book, "S", 0, 1)]).toEqual(["42", "43"]);
});

test("worksheet functions of the add-in are asked, and waited for", async () => {
  const asked: unknown[] = [];
  const customFunctions = async (id: string, args: unknown[]): Promise<unknown> => {
    asked.push([id, args]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return id === "ALLIANCE.CALLS"
      ? [
          ["a", 2026],
          ["b", 2025],
        ]
      : `${id}:${String(args[0])}`;
  };
  const book = await calculating(numbers(), { customFunctions });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("D1").formulas = [["=ALLIANCE.CALLS()"]];
    sheet.getRange("F1").formulas = [["=ALLIANCE.STATUS(A2)"]];
    await context.sync();
    const range = sheet.getRange("D1:F2").load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["a", 2026, "ALLIANCE.STATUS:a"],
      ["b", 2025, ""],
    ]);
  });
  expect(asked).toEqual([
    ["ALLIANCE.CALLS", []],
    ["ALLIANCE.STATUS", ["a"]],
  ]);
  book.user.type("S", "B2", 7);
  expect(asked).toHaveLength(2);
  book.recalculate({ asksAgain: true });
  expect(asked).toHaveLength(4);
  await book.save();
});

test("a worksheet function that reads the workbook does not make it wait for ever", async () => {
  const customFunctions = async (): Promise<unknown> =>
    run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange("A2").load("values");
      await context.sync();
      return (range.values as unknown[][])[0]![0];
    });
  const book = await calculating(numbers(), { customFunctions });
  book.user.type("S", "D1", "=ALLIANCE.FIRST()");
  expect(shown(book, "S", 0, 3)).toBe("#BUSY!");
  await book.save();
  await book.save();
  expect(shown(book, "S", 0, 3)).toBe("a");
});

test("functions of an add-in are calculated when a file is opened, and nothing else is", async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><f>ALLIANCE.NAME()</f><v>0</v></c><c r="B1"><f>1+1</f><v>77</v></c></row></sheetData>';
  const book = await calculating(file(plainParts({ S: sheet })), { customFunctions: () => "new" });
  expect([shown(book, "S", 0, 0), shown(book, "S", 0, 1)]).toEqual(["new", "77"]);
});

test("a batch reads what it has just made formulas calculate", async () => {
  await calculating(numbers());
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getRange("E1");
    range.formulas = [["=SUM(B2:B4)"]];
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([[6]]);
});

test("a workbook that calculates and in which nothing changed is saved as it was", async () => {
  const bytes = file(richParts());
  const book = await calculating(bytes);
  expect(Buffer.compare(await book.save(), bytes)).toBe(0);
});

test("without calculation formulas keep what the file says", async () => {
  const book = await excel.open(plain());
  book.user.type("Partners", "F1", "=1+1");
  expect(shown(book, "Partners", 0, 5)).toBe("");
});
