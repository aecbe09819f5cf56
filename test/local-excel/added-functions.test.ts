import { startLocalExcel, type LocalExcel, type OpenedWorkbook } from "../../local-excel/start";
import { noting, shown, type Asked } from "./noting-functions";
import { data, file, partsOf, plainParts, richParts } from "./workbook-bytes";

// calculates: "add-in": only what calls the add-in's functions, and what depends on that; the rest keeps what the file has.

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

let asked: Asked[];

async function opened(
  sheets: Record<string, string>,
  workbook = "",
  once?: (args: readonly unknown[]) => unknown
): Promise<OpenedWorkbook> {
  const functions = noting(once);
  asked = functions.asked;
  return excel.open(file(plainParts(sheets, { workbook })), {
    calculates: "add-in",
    customFunctions: { ...functions.customFunctions, namespace: "ALLIANCE" },
  });
}

/** Formulas in the first rows of a column, each with the value 7 in the file. */
const column = (letter: string, ...formulas: readonly string[]): string =>
  `<sheetData>${formulas.map((f, i) => `<row r="${i + 1}"><c r="${letter}${i + 1}"><f>${f}</f><v>7</v></c></row>`).join("")}</sheetData>`;

test("calls and what depends on them are calculated when a file is opened, and nothing else is", async () => {
  const book = await opened({
    S: column("A", "ALLIANCE.ONCE(1)", "1+1", 'A1&amp;"!"', 'A3&amp;"?"'),
    T: column("A", "S!A2+1", "LEN(S!A1)", "COUNTA(S!A:A)", 'COUNTIF(S!1:1,"once")'),
  });
  expect(shown(book, 0)).toEqual(["once", "7", "once!", "once!?"]);
  expect(shown(book, 0, "T")).toEqual(["7", "4", "4", "1"]);
});

test("what depends on them through others is found in whatever order it stands", async () => {
  const book = await opened({
    S: column("A", "A2&amp;1", "A3&amp;2", "A4&amp;3", "ALLIANCE.ONCE(1)"),
  });
  expect(shown(book, 0)).toEqual(["once321", "once32", "once3", "once"]);
});

test("they are calculated after changes too; what was typed anew and calls nothing has no value", async () => {
  const book = await opened({ S: column("A", "ALLIANCE.TICK()", "A1*2", "B1*2", "1+1") });
  expect(shown(book, 0)).toEqual(["7", "14", "7", "7"]);
  asked[0]!.invocation.setResult(21);
  await book.calculated();
  expect(shown(book, 0)).toEqual(["21", "42", "7", "7"]);
  book.user.type("S", "B1", 100);
  book.user.type("S", "B2", "=1+1");
  book.recalculate();
  expect([shown(book, 0), shown(book, 1)]).toEqual([
    ["21", "42", "7", "7"],
    ["100", "", "", ""],
  ]);
});

test("how far an array reaches that a function gives is counted, and an error passed on", async () => {
  const list = [["a", 1], ["b", 2], ["c", 3]]; // prettier-ignore
  const counted = ["ROWS(ALLIANCE.ONCE(1))", "COLUMNS(ALLIANCE.ONCE(1))", "ROWS(ALLIANCE.ONCE(2))"];
  const once = ([which]: readonly unknown[]): unknown => (which === 1 ? list : { code: "#N/A" });
  const book = await opened({ S: column("A", ...counted) }, "", once);
  expect(shown(book, 0).slice(0, 3)).toEqual(["3", "2", "#N/A"]);
});

test("what waited for a function, and cannot be calculated here, shows that instead of waiting for ever", async () => {
  const book = await opened({ S: column("A", "1+1") });
  book.user.type("S", "B1", '=SWITCH(ALLIANCE.TICK(),"a",1)');
  expect(shown(book, 1)[0]).toBe("#BUSY!");
  asked[0]!.invocation.setResult("a");
  await book.calculated();
  expect(shown(book, 1)[0]).toBe("#NAME?");
});

test("what depends on spilled cells follows, as far as they reach", async () => {
  const book = await opened({
    S: column("A", "1+1"),
    T: column("A", "S!D2+1", "S!D4+1", "S!C2+1"),
  });
  book.user.type("S", "D1", "=ALLIANCE.TICK()");
  asked[0]!.invocation.setResult([[1], [2]]);
  await book.calculated();
  expect(shown(book, 0, "T")).toEqual(["3", "7", "7", ""]);
  asked[0]!.invocation.setResult([[1], [2], [3], [4]]);
  await book.calculated();
  expect(shown(book, 0, "T")).toEqual(["3", "5", "7", ""]);
});

test("names, tables and dollars are seen through; texts, other sheets and other names are not taken for cells", async () => {
  const live =
    '<definedNames><definedName name="Live">S!$A$1</definedName><definedName name="Call">ALLIANCE.ONCE(2)</definedName></definedNames>';
  const book = await opened(
    {
      S: column("A", "ALLIANCE.ONCE(1)"),
      "A's": column("A", "Live", "Call", "$A$2", "S!$A$1"),
      T: column("A", '"S!A1"&amp;1', "'A''s'!B1", "A1A1+1", "[1]S!A1"),
    },
    live
  );
  expect(shown(book, 0, "A's")).toEqual(["once", "once", "once", "once"]);
  expect(shown(book, 0, "T")).toEqual(["7", "7", "7", "7"]);
});

test("references into a table that has calls in it", async () => {
  const { customFunctions } = noting();
  const book = await excel.open(file(richParts()), {
    calculates: "add-in",
    customFunctions: { ...customFunctions, namespace: "ALLIANCE" },
  });
  book.user.type("Partners", "B3", "=ALLIANCE.ONCE(1)");
  book.user.type("Other one", "H1", "=COUNTA(Partners[Country])");
  book.user.type("Other one", "H2", "=COUNTA(Partners[Organisation])");
  expect(shown(book, 7, "Other one")).toEqual(["2", "", "", ""]);
});

test("what the engine does not understand keeps its value, and so does what depends on nothing but that", async () => {
  const book = await opened({
    S: column("A", "ALLIANCE.ONCE(1)", "XLOOKUP(A1,B1:B2,C1:C2)", "A2+1", "NOW()"),
  });
  expect(shown(book, 0)).toEqual(["once", "7", "8", "7"]);
});

test("functions of other add-ins keep their values", async () => {
  const book = await opened({ S: column("A", "OTHER.ONCE()", "A1+1", "_xldudf_OTHER_ONCE()") });
  book.recalculate();
  expect([asked, shown(book, 0)]).toEqual([[], ["7", "7", "7", ""]]);
});

test("a workbook without such calls is saved as it was", async () => {
  const bytes = file(richParts());
  const { customFunctions } = noting();
  const options = { calculates: "add-in", customFunctions } as const;
  const book = await excel.open(bytes, options);
  book.recalculate();
  expect(Buffer.compare(await book.save(), bytes)).toBe(0);
});

test("only the cells that were calculated are written", async () => {
  const book = await opened({ S: column("A", "ALLIANCE.ONCE(1)", "1+1"), T: data([[1]]) });
  const sheet = partsOf(await book.save())["xl/worksheets/sheet1.xml"]!;
  expect(sheet).toContain("<v>once</v></c></row>");
  expect(sheet).toContain('<c r="A2"><f>1+1</f><v>7</v></c>');
});

test.each([
  ["_xldudf_ALLIANCE_ONCE(1)", true],
  ["1+ALLIANCE.ONCE(1)", true],
  ["Live", true],
  ['"ALLIANCE.ONCE(1)"', false],
  ["OTHER.ONCE()", false],
  ["[2]!_xldudf_ALLIANCE_ONCE(1)", false],
])("a workbook with the formula %s holds calls of the namespace: %s", async (formula, expected) => {
  const names =
    '<definedNames><definedName name="Live">_xldudf_ALLIANCE_ONCE(1)</definedName></definedNames>';
  const book = await excel.open(
    file(plainParts({ S: data([[1]]), T: column("A", "1+1", formula) }, { workbook: names }))
  );
  expect(book.holdsCallsOf("alliance")).toBe(expected);
});
