import { startLocalExcel, type LocalExcel, type OpenedWorkbook } from "../../local-excel/start";
import { run } from "./reopened";
import { data, file, partsOf, plain, plainParts, richParts } from "./workbook-bytes";

let excel: LocalExcel;
beforeAll(async () => void (excel = await startLocalExcel()));

const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));

/** What listeners for changes and for sorting are told while something happens. */
async function heard(what: () => unknown): Promise<Record<string, unknown>[]> {
  const seen: Record<string, unknown>[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async (event) => {
      const { address, changeType, source, triggerSource, details } = event;
      seen.push({ address, changeType, source, triggerSource, ...(details && { details }) });
    });
    worksheets.onRowSorted.add(async ({ type, address, source }) => {
      seen.push({ type, address, source });
    });
    await context.sync();
  });
  await what();
  await settled();
  return seen;
}

async function values(address: string, sheet = "Partners"): Promise<unknown[][]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

const LOCAL = { source: "Local", triggerSource: "Unknown" };

test("a cell that is typed into is told with what it held before", async () => {
  const book = await excel.open(plain());
  expect(await heard(() => book.user.type("Partners", "D2", "7"))).toEqual([
    {
      address: "D2",
      changeType: "RangeEdited",
      ...LOCAL,
      details: {
        valueBefore: 0.5,
        valueTypeBefore: "Double",
        valueAfter: 7,
        valueTypeAfter: "Double",
      },
    },
  ]);
});

test("pasting is one change of a range; short rows leave the cells beside them alone", async () => {
  const book = await excel.open(plain());
  const paste = (): void =>
    book.user.paste("Partners", "B2", [["Spain", "Partner", "20%"], ["Italy"]]);
  expect(await heard(paste)).toEqual([{ address: "B2:D3", changeType: "RangeEdited", ...LOCAL }]);
  expect(await values("B2:D3")).toEqual([
    ["Spain", "Partner", 0.2],
    ["Italy", "Partner", 0.25],
  ]);
});

test("contents are cleared, formats stay", async () => {
  const book = await excel.open(plain());
  await run(async (context) => {
    context.workbook.worksheets.getItem("Partners").getRange("B2").format.fill.color = "#FF0000";
    await context.sync();
  });
  const seen = await heard(() => book.user.clearContents("Partners", "B2:C2,D3"));
  expect(seen.map(({ address }) => address)).toEqual(["B2:C2", "D3"]);
  expect(await values("B2:D3")).toEqual([
    ["", "", 0.5],
    ["DE", "Partner", ""],
  ]);
  const box = { top: 1, left: 1, bottom: 1, right: 1 };
  expect(book.view.cells("Partners", box)[0]![0]).toMatchObject({ kind: "empty", fill: "#FF0000" });
});

test("rows that come and go, and rows that are sorted", async () => {
  const book = await excel.open(plain());
  const seen = await heard(() => {
    book.user.insertRows("Partners", 1, 2);
    book.user.deleteRows("Partners", 1, 2);
    book.user.sort("Partners", "A2:D4", "B");
  });
  expect(seen).toEqual([
    { address: "2:3", changeType: "RowInserted", ...LOCAL },
    { address: "2:3", changeType: "RowDeleted", ...LOCAL },
    { type: "WorksheetRowSorted", address: "A2:D3", source: "Local" },
  ]);
});

test("a colleague's changes come from afar, and so do those of a colleague's add-in", async () => {
  const book = await excel.open(plain());
  const { colleague } = book;
  const seen = await heard(() => {
    colleague.paste("Partners", "B2", [["Spain"], ["Italy"]]);
    colleague.insertRows("Partners", 1, 1);
    colleague.deleteRows("Partners", 1, 1);
    colleague.addin.type("Partners", "F1:F2", "checked");
  });
  const remote = { source: "Remote", triggerSource: "Unknown" };
  expect(seen).toEqual([
    { address: "B2:B3", changeType: "RangeEdited", ...remote },
    { address: "2:2", changeType: "RowInserted", ...remote },
    { address: "2:2", changeType: "RowDeleted", ...remote },
    { address: "F1:F2", changeType: "RangeEdited", ...remote },
  ]);
  expect(book.user.undoDepth).toBe(0);
});

test("sheets are renamed and deleted", async () => {
  const book = await excel.open(plain());
  book.user.renameSheet("Other one", "Second");
  expect(book.sheetNames).toEqual(["Partners", "Second"]);
  book.user.deleteSheet("Second");
  expect(book.sheetNames).toEqual(["Partners"]);
  expect(() => book.user.deleteSheet("Partners")).toThrow();
});

test("several selected areas can be read as areas", async () => {
  const book = await excel.open(plain());
  book.user.select("Partners", "A1:B2,D4");
  const address = await run(async (context) => {
    const ranges = context.workbook.getSelectedRanges().load("address");
    await context.sync();
    return ranges.address;
  });
  expect(address).toBe("Partners!A1:B2, Partners!D4");
});

test("listeners that were removed hear nothing more of sorting", async () => {
  const book = await excel.open(file(plainParts({ S: data([[2], [1]]) })));
  const seen: string[] = [];
  const handler = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const added = sheet.onRowSorted.add(async ({ address }) => void seen.push(address));
    await context.sync();
    return added;
  });
  book.user.sort("S", "A1:A2", "A");
  await settled();
  await excel.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  book.user.sort("S", "A1:A2", "A", { descending: true });
  await settled();
  expect(seen).toEqual(["A1:A2"]);
});

describe("a table grows", () => {
  const tableOf = async (book: OpenedWorkbook): Promise<string> =>
    partsOf(await book.save())["xl/tables/table1.xml"]!;

  test("when the row right below it is filled", async () => {
    const book = await excel.open(file(richParts()));
    book.user.type("Partners", "B5", "Spain");
    expect(await tableOf(book)).toContain('ref="A1:B5" totalsRowShown');
    expect(await tableOf(book)).toContain('<autoFilter ref="A1:B5"/>');
    book.user.undo();
    expect(await tableOf(book)).toContain('ref="A1:B4" totalsRowShown');
  });

  test("by as many rows as are pasted", async () => {
    const book = await excel.open(file(richParts()));
    book.user.paste("Partners", "A5", [["One", "Spain"], ["Two"], ["Three", "Italy"]]);
    expect(await tableOf(book)).toContain('ref="A1:B7" totalsRowShown');
  });

  test("but not from further away, and not for the add-in", async () => {
    const book = await excel.open(file(richParts()));
    book.user.type("Partners", "A6", "far");
    await run(async (context) => {
      context.workbook.worksheets.getItem("Partners").getRange("A5").values = [["near"]];
      await context.sync();
    });
    expect(await tableOf(book)).toContain('ref="A1:B4" totalsRowShown');
  });
});

describe("undo", () => {
  const write = (address: string): Promise<void> =>
    run(async (context) => {
      context.workbook.worksheets.getItem("Partners").getRange(address).values = [["add-in"]];
      await context.sync();
    });

  test("takes back one action after the other", async () => {
    const book = await excel.open(plain());
    book.user.type("Partners", "A2", "first");
    book.user.paste("Partners", "A2", [["second", "x"]]);
    book.user.clearContents("Partners", "A2:D2");
    expect(book.user.undoDepth).toBe(3);
    book.user.undo();
    expect(await values("A2:B2")).toEqual([["second", "x"]]);
    book.user.undo();
    expect(await values("A2:B2")).toEqual([["first", "France"]]);
    expect(await heard(() => book.user.undo())).toMatchObject([
      { address: "A2", changeType: "RangeEdited", ...LOCAL },
    ]);
    expect(await values("A2")).toEqual([["Université de Exemple"]]);
    expect(book.user.undo()).toBe(false);
  });

  test("is lost when the add-in writes, and kept when it only reads", async () => {
    const book = await excel.open(plain());
    book.user.type("Partners", "A2", "typed");
    await values("A1:D4");
    expect(book.user.undoDepth).toBe(1);
    await write("F1");
    expect(book.user.undoDepth).toBe(0);
    expect(book.user.undo()).toBe(false);
    expect(await values("A2")).toEqual([["typed"]]);
  });

  test("outlives the add-in's writing since ExcelApi 1.19, and takes back the user's cells only", async () => {
    const book = await excel.open(plain(), { requirementSets: { ExcelApi: "1.19" } });
    expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.19")).toBe(true);
    book.user.type("Partners", "A2", "typed");
    await write("F1");
    expect(book.user.undoDepth).toBe(1);
    book.user.undo();
    expect(await values("A2")).toEqual([["Université de Exemple"]]);
    expect(await values("F1")).toEqual([["add-in"]]);
  });

  test("of deleted rows is refused after the add-in has written, instead of taking that back too", async () => {
    const book = await excel.open(plain(), { requirementSets: { ExcelApi: "1.19" } });
    book.user.deleteRows("Partners", 1, 1);
    await write("F1");
    expect(() => book.user.undo()).toThrow(/does not implement undoing deleted rows/);
  });

  test("of cells is lost when a colleague moves rows, for they are elsewhere then", async () => {
    const book = await excel.open(plain());
    book.user.type("Partners", "A2", "typed");
    book.colleague.type("Partners", "A3", "theirs");
    expect(book.user.undoDepth).toBe(1);
    book.colleague.insertRows("Partners", 0, 1);
    expect(book.user.undoDepth).toBe(0);
  });

  test("has nothing to offer once a sheet is deleted", async () => {
    const book = await excel.open(plain());
    book.user.type("Partners", "A2", "typed");
    book.user.deleteSheet("Other one");
    expect(book.user.undoDepth).toBe(0);
  });
});

test("people cannot do on a protected sheet what it does not permit", async () => {
  const book = await excel.open(plain(), { protectedSheets: ["Partners"] });
  const denied = /cannot perform the requested operation/;
  expect(() => book.user.type("Partners", "A2", "x")).toThrow(denied);
  expect(() => book.user.insertRows("Partners", 1, 1)).toThrow(denied);
  expect(() => book.user.deleteRows("Partners", 1, 1)).toThrow(denied);
  expect(() => book.user.sort("Partners", "A2:D4", "A")).toThrow(denied);
  expect(await values("A2")).toEqual([["Université de Exemple"]]);
});

test("a table is made, named and styled, and its columns fitted", async () => {
  await excel.open(plain());
  const made = await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Sample");
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["Organisation", "Country"],
      ["A rather long name of an organisation", "ES"],
    ];
    const table = sheet.tables.add("A1:B2", true);
    table.name = "SamplePartners";
    table.style = "TableStyleLight9";
    range.format.autofitColumns();
    sheet.activate();
    range.select();
    table.load("name,style");
    const home = range.worksheet.load("name");
    const selected = context.workbook.getSelectedRange().load("address");
    const width = sheet.getRange("A1").format.load("columnWidth");
    await context.sync();
    return [table.name, table.style, home.name, selected.address, width.columnWidth > 150];
  });
  expect(made).toEqual(["SamplePartners", "TableStyleLight9", "Sample", "Sample!A1:B2", true]);
});
