import { associateFunctions } from "../../local-excel/check/add-in-functions";
import { startLocalExcel, type OpenedWorkbook } from "../../local-excel/start";
import type { FunctionsMetadata } from "../../local-excel/calc/functions-metadata";
import type { Clock } from "../../src/app/clock";
import { createStore } from "../../src/app/store";
import type { FiguredStore } from "../../src/app/state";
import { CALLS } from "../../src/calls/index";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { followFigures } from "../../src/functions/workbook-figures";
import { PARTNERS, workbookOf } from "./conversation";

// Cells that call our functions in a workbook, through Microsoft's own runtime of worksheet functions: the add-in's code,
// office.js, and a calculating workbook, all the way.
jest.setTimeout(60_000);

const CLOCK: Clock = {
  now: () => "2026-02-01T09:00:00Z",
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    timer.unref(); // what a cell that is gone still wants to say is no reason to wait
    return () => clearTimeout(timer);
  },
};

let metadata: FunctionsMetadata;
let book: OpenedWorkbook;
let store: FiguredStore;

beforeAll(async () => {
  await startLocalExcel();
  metadata = await associateFunctions();
});

async function opened(): Promise<void> {
  const { open, throughRuntime } = await startLocalExcel();
  const bytes = await workbookOf(PARTNERS, { name: "Dashboard", rows: [["Dashboard"]] });
  book = await open(bytes, { calculates: true, customFunctions: throughRuntime(metadata) });
  store = createStore(officeWorkbook(), CALLS, CLOCK);
  followFigures(store.figures);
  await store.start(true);
}

/** What stands in column B of the dashboard. */
function shows(row: number, column = 1): string {
  const area = { top: row - 1, bottom: row - 1, left: column, right: column };
  return book.view.cells("Dashboard", area)[0]?.[0]?.text ?? "";
}

async function until(isThere: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !isThere(); turn += 1)
    await new Promise((go) => setTimeout(go, 25));
  expect(isThere()).toBe(true);
}

/** Until a cell shows this: results come in their own time. */
async function comes(row: number, text: string | RegExp, column = 1): Promise<void> {
  await until(() =>
    typeof text === "string" ? shows(row, column) === text : text.test(shows(row, column))
  );
}

const type = (cell: string, text: string): void => book.user.type("Dashboard", cell, text);

test("the workbook's own table is followed, by one subscription for all cells", async () => {
  await opened();
  const watched = book.counts.syncs;
  type("B1", "=ALLIANCE.COUNTRIES()");
  type("B2", "=ALLIANCE.COUNTRIES()+100");
  type("B3", "=ALLIANCE.CHECK()");
  type("B4", '=ALLIANCE.PARTNERS(,"blueprint-2025")');
  await book.calculated();
  expect([1, 2, 3, 4].map((row) => shows(row))).toEqual(["2", "102", "Unmet", "3"]);

  const before = book.counts.syncs;
  // Two to read for all four, and what it takes to say that the workbook starts the add-in.
  expect(before - watched).toBeLessThanOrEqual(4);
  book.user.type("Partners", "B4", "Malta");
  await comes(1, "3");
  expect([2, 4].map((row) => shows(row))).toEqual(["103", "3"]);
  expect(book.counts.syncs - before).toBe(2);
});

test("the table is deleted: the cells say so; it comes back: they follow again", async () => {
  await opened();
  type("B1", "=ALLIANCE.COUNTRIES()");
  type("B2", "=ALLIANCE.CHECK()");
  await comes(1, "2");
  book.user.clearContents("Partners", "A1:D5");
  await comes(1, "#N/A");
  expect(shows(2)).toBe("#N/A");
  book.user.undo();
  await comes(1, "2");
  book.user.deleteSheet("Partners");
  await comes(1, "#N/A");
});

test("a table that is given is read where it stands, with what is struck through there", async () => {
  await opened();
  type("B1", "=ALLIANCE.PARTNERS(Partners!A1:D5)");
  type("B2", "=ALLIANCE.PARTNERS(Partners!B1:B5)");
  type("B3", "=ALLIANCE.COUNTRIES(Partners!A2:B3)");
  type("B4", "=ALLIANCE.LABOURMARKET(Partners!D2:D5)");
  type("B5", "=ALLIANCE.CHECK(Partners!A1:A5)");
  await book.calculated();
  expect([1, 2, 3, 4, 5].map((row) => shows(row))).toEqual(["2", "2", "2", "1", "#VALUE!"]);
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Partners").getRange("A3:D3");
    cells.format.font.strikethrough = true;
    await context.sync();
  });
  book.user.type("Partners", "A5", "Seefeld Robotics AG");
  await comes(1, "1");
  await store.check();
  const finding = store
    .state()
    .checked?.verdict.findings.find(({ rule }) => rule.id === "full-partners");
  expect(finding?.certain).toBe(1);
});

test("what spills on the dashboard grows with the table, and is never taken for it", async () => {
  await opened();
  for (const [at, head] of ["Code", "Country", "Partners", "", "Rule", "Outcome"].entries())
    type(`${"ABCDEF"[at]}2`, head);
  type("A3", "=ALLIANCE.COUNTRYLIST()");
  type("E3", "=ALLIANCE.FINDINGS()");
  await book.calculated();
  await comes(4, "DE", 0);
  expect([shows(3, 0), shows(3, 1), shows(3, 2), shows(5, 0)]).toEqual(["DK", "Denmark", "1", ""]);
  book.user.type("Partners", "B4", "Malta");
  await comes(5, "MT", 0);
  // Whoever looks at the dashboard checks the list of partners all the same.
  book.user.activate("Dashboard");
  await store.check();
  expect(store.state().checked?.table.sheetName).toBe("Partners");
  expect(store.state().checked?.others).toEqual([]);
  expect(shows(5, 0)).toBe("MT");
});

test("what was settled in the pane holds in the cells", async () => {
  await opened();
  type("B1", "=ALLIANCE.COUNTRIES(Partners!A1:D5)");
  type("B2", "=ALLIANCE.COUNTRIES()");
  await book.calculated();
  expect([shows(1), shows(2)]).toEqual(["2", "2"]);
  const malta = { field: "country", typed: "Moldova", value: "MT" } as const;
  await store.choose((choices) => ({ ...choices, readings: [malta] }));
  await comes(1, "3");
  await comes(2, "3");
});

test("the workbook starts the add-in when it is opened, as long as a cell follows it", async () => {
  await opened();
  type("B1", "=ALLIANCE.COUNTRIES(Partners!A1:D5)");
  await book.calculated();
  expect(book.startsAddIn).toBe(false);
  type("B2", "=ALLIANCE.COUNTRIES()");
  await until(() => book.startsAddIn);
  book.user.clearContents("Dashboard", "B2");
  await until(() => !book.startsAddIn);
});
