import type { DescribedFunctions } from "../../local-excel/calc/custom-functions";
import { AddInCalls } from "../../local-excel/file/add-in-calls";
import { calleeOf } from "../../local-excel/file/formula-text";
import { startLocalExcel, type LocalExcel, type OpenedWorkbook } from "../../local-excel/start";
import { shown } from "./noting-functions";
import { run } from "./reopened";
import { file, partsOf, plainParts } from "./workbook-bytes";

// Excel shows ALLIANCE.ONE() and keeps _xldudf_ALLIANCE_ONE().

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

const asked: string[] = [];
const FUNCTIONS: DescribedFunctions = {
  metadata: { functions: [{ id: "ONE" }, { id: "TWO", name: "TWO.DOTS" }] },
  namespace: "ALLIANCE",
  call: (id) => {
    asked.push(id);
    return `${id} answered`;
  },
};
const CALLS = new AddInCalls({ namespace: "ALLIANCE", functions: () => ["ONE", "TWO.DOTS"] });

const workbook = (cells: string, names = ""): Uint8Array =>
  file(plainParts({ S: `<sheetData><row r="1">${cells}</row></sheetData>` }, { workbook: names }));
const cell = (place: string, formula: string, value = "<v>7</v>"): string =>
  `<c r="${place}"><f>${formula}</f>${value}</c>`;
const opened = (
  bytes: Uint8Array,
  customFunctions: DescribedFunctions = FUNCTIONS
): Promise<OpenedWorkbook> => excel.open(bytes, { calculates: true, customFunctions });
const sheetOf = (bytes: Uint8Array): string => partsOf(bytes)["xl/worksheets/sheet1.xml"]!;

test("what a file keeps is shown as Excel shows it, and calculated", async () => {
  const book = await opened(workbook(cell("A1", "_xldudf_ALLIANCE_ONE()&amp;1")));
  expect(shown(book, 0)[0]).toBe("ONE answered1");
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  expect(book.view.cells("S", area)[0]![0]!.formula).toBe("=ALLIANCE.ONE()&1");
  expect(book.view.input("S", 0, 0)).toBe("=ALLIANCE.ONE()&1");
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getRange("A1").load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
  expect(read).toEqual([["=ALLIANCE.ONE()&1"]]);
});

test("what is typed is saved as Excel keeps it, and read again", async () => {
  const book = await opened(workbook(cell("A1", "1+1")));
  book.user.type("S", "B1", "=alliance.one()&ALLIANCE.Two.Dots()");
  const bytes = await book.save();
  expect(sheetOf(bytes)).toContain(">_xldudf_ALLIANCE_ONE()&amp;_xldudf_ALLIANCE_TWO_DOTS()</f>");
  const again = await opened(bytes);
  expect(again.view.input("S", 0, 1)).toBe("=ALLIANCE.ONE()&ALLIANCE.TWO.DOTS()");
  expect(shown(again, 1)[0]).toBe("ONE answeredTWO answered");
});

test("functions that become known later are known by then", async () => {
  const metadata = Promise.resolve(FUNCTIONS.metadata);
  const bytes = workbook(cell("A1", "_xldudf_ALLIANCE_TWO_DOTS()"));
  const book = await opened(bytes, { ...FUNCTIONS, metadata });
  await book.calculated();
  expect([book.view.input("S", 0, 0), shown(book, 0)[0]]).toEqual([
    "=ALLIANCE.TWO.DOTS()",
    "TWO answered",
  ]);
});

test("plain calls of a file are calculated too, and saved as Excel keeps them once they give something else", async () => {
  const book = await opened(workbook(cell("A1", "ALLIANCE.ONE()") + cell("B1", "ALLIANCE.NONE()")));
  expect([shown(book, 0)[0], shown(book, 1)[0]]).toEqual(["ONE answered", "#NAME?"]);
  const sheet = sheetOf(await book.save());
  expect(sheet).toContain("<f>_xldudf_ALLIANCE_ONE()</f><v>ONE answered</v>");
  expect(sheet).toContain("<f>ALLIANCE.NONE()</f><v>#NAME?</v>");
});

test("cells that nobody changed stay as they are, whatever they hold", async () => {
  const value = "<v>ONE answered</v>";
  const cells =
    `<c r="A1" t="str"><f>ALLIANCE.ONE()</f>${value}</c>` +
    `<c r="B1" t="str"><f>_xldudf_alliance_ONE()</f>${value}</c>` +
    cell("C1", "[2]!_xldudf_ALLIANCE_ONE()");
  const bytes = workbook(cells);
  const book = await opened(bytes);
  expect(Buffer.compare(await book.save(), bytes)).toBe(0);
  book.user.type("S", "D1", "new");
  expect(sheetOf(await book.save())).toContain(cells);
});

test("without a namespace formulas stay as they are", async () => {
  const { metadata, call } = FUNCTIONS;
  const book = await opened(workbook(cell("A1", "_xldudf_ALLIANCE_ONE()")), { metadata, call });
  expect([book.view.input("S", 0, 0), shown(book, 0)[0]]).toEqual(["=_xldudf_ALLIANCE_ONE()", "7"]);
  book.user.type("S", "B1", "=ALLIANCE.ONE()");
  expect(sheetOf(await book.save())).toContain("<f>ALLIANCE.ONE()</f>");
});

test("the functions of other add-ins, and calls that Excel has lost, keep their values", async () => {
  const others = ["_xldudf_OTHER_ONE()", "OTHER.ONE()", "[2]!_xldudf_ALLIANCE_ONE()"];
  asked.length = 0;
  const book = await opened(workbook(others.map((f, i) => cell(`${"ABC"[i]}1`, f)).join("")));
  book.recalculate();
  expect([0, 1, 2].map((column) => shown(book, column)[0])).toEqual(["7", "7", "7"]);
  expect(asked).toEqual([]);
});

test("rows that move, and names, keep their calls", async () => {
  const names =
    '<definedNames><definedName name="Live">_xldudf_ALLIANCE_ONE()</definedName></definedNames>';
  const book = await opened(workbook(cell("A1", "_xldudf_ALLIANCE_ONE()&amp;B1"), names));
  book.user.type("S", "D1", "=Live");
  expect(shown(book, 3)[0]).toBe("ONE answered");
  book.user.insertRows("S", 0, 1);
  expect(book.view.input("S", 1, 0)).toBe("=ALLIANCE.ONE()&B2");
  const bytes = await book.save();
  expect(sheetOf(bytes)).toContain(">_xldudf_ALLIANCE_ONE()&amp;B2</f>");
  expect(partsOf(bytes)["xl/workbook.xml"]).toContain(">_xldudf_ALLIANCE_ONE()</definedName>");
  const read = await run(async (context) => {
    const name = context.workbook.names.getItem("Live").load("formula");
    await context.sync();
    return String(name.formula);
  });
  expect(read).toBe("=ALLIANCE.ONE()");
});

test.each([
  ['"_xldudf_ALLIANCE_ONE()"', '"_xldudf_ALLIANCE_ONE()"'],
  ["'_xldudf_ALLIANCE_ONE('!A1", "'_xldudf_ALLIANCE_ONE('!A1"],
  ["T[_xldudf_ALLIANCE_ONE(]", "T[_xldudf_ALLIANCE_ONE(]"],
  ["_xldudf_ALLIANCE_ONE", "_xldudf_ALLIANCE_ONE"],
  ["My_xldudf_ALLIANCE_ONE()", "My_xldudf_ALLIANCE_ONE()"],
  ["BOOK.xla!_xldudf_ALLIANCE_ONE()", "BOOK.xla!_xldudf_ALLIANCE_ONE()"],
  ["_xldudf_ALLIANCES_ONE()", "_xldudf_ALLIANCES_ONE()"],
  ["1+_XLDUDF_alliance_one(-_xldudf_ALLIANCE_NEW_ONE(2))", "1+ALLIANCE.ONE(-ALLIANCE.NEW_ONE(2))"],
  ['IF(A1="",_xldudf_ALLIANCE_ONE(""),1)', 'IF(A1="",ALLIANCE.ONE(""),1)'],
])("%s is shown as %s", (kept, expected) => {
  expect(CALLS.shown(kept)).toBe(expected);
});

test.each([
  ['"ALLIANCE.ONE()"', '"ALLIANCE.ONE()"'],
  ["'ALLIANCE.ONE('!A1", "'ALLIANCE.ONE('!A1"],
  ["ALLIANCE.ONE!A1", "ALLIANCE.ONE!A1"],
  ["Sheet!ALLIANCE.ONE()", "Sheet!ALLIANCE.ONE()"],
  ["MY.ALLIANCE.ONE()", "MY.ALLIANCE.ONE()"],
  ["ALLIANCE.NONE()", "ALLIANCE.NONE()"],
  ["1.5*ALLIANCE.ONE()/2.5", "1.5*_xldudf_ALLIANCE_ONE()/2.5"],
])("%s is kept as %s", (typed, expected) => {
  expect(CALLS.stored(typed)).toBe(expected);
});

test.each([
  ["ALLIANCE.ONE(A1,(2))", "ALLIANCE.ONE"],
  [' ALLIANCE.ONE(")") ', "ALLIANCE.ONE"],
  ["ALLIANCE.ONE('a)'!A1,T[x)])", "ALLIANCE.ONE"],
  ["ALLIANCE.ONE()+1", undefined],
  ["1+ALLIANCE.ONE()", undefined],
  ["ALLIANCE.ONE()&ALLIANCE.ONE()", undefined],
  ["(ALLIANCE.ONE())", undefined],
])("%s is one call of %s", (formula, callee) => {
  expect(calleeOf(formula)).toBe(callee);
});
