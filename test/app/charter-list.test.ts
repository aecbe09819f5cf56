import { withReadings } from "../../src/app/choices";
import { createStore } from "../../src/app/store";
import type { Store } from "../../src/app/state";
import type { PickedFile, ReadWorkbookFile } from "../../src/app/workbook-file";
import { CALLS } from "../../src/calls/index";
import { questionsFor } from "../../src/core/report/questions";
import { settledBy } from "../../src/core/report/question";
import type { Verdict } from "../../src/core/rules/verdict";
import type { CellValue } from "../../src/core/table/grid";
import { listGrid, nameOf, picOf } from "../core/charters/invented-list";
import { fakeClock } from "./fake-clock";
import { type FakeWorkbook, fakeWorkbook } from "./fake-workbook";

// Of the list's holders number 0 sits in Germany, number 1 in Spain.
const ROWS = [
  ["Organisation", "Country", "Role", "Organisation type", "PIC"],
  ["Uni Null", "Germany", "Coordinator", "University", picOf(0)],
  [nameOf(1), "Spain", "Partner", "University", ""],
  ["Brand New University", "France", "Partner", "University", ""],
  ["Seefeld Robotics", "France", "Partner", "SME", ""],
];

const LIST = listGrid(150);
const FILE = fileNamed("holders-2026-01-08.xlsx");

let book: FakeWorkbook;
let store: Store;
let inFile: CellValue[][];

const readFile: ReadWorkbookFile = async () => ({
  ok: true,
  value: [{ sheetName: "Report", values: inFile }],
});

beforeEach(async () => {
  book = fakeWorkbook(ROWS.map((row) => [...row]));
  inFile = LIST;
  store = await openedStore();
});

async function openedStore(): Promise<Store> {
  const opened = createStore(book, CALLS, fakeClock(), readFile);
  await opened.start(true);
  return opened;
}

function fileNamed(name: string): PickedFile {
  return { name, size: 1000, bytes: async () => new Uint8Array() };
}

const charterRule = (of = store) =>
  of.state().checked?.verdict.findings.find(({ rule }) => rule.id === "eche");
const usedList = (of = store) => of.state().checked?.verdict.charters?.list;
const charterQuestions = () =>
  questionsFor(store.state().checked!).filter(({ key }) => key.startsWith("charter"));

test("picked, a list is kept in the workbook, and the check is made anew with it", async () => {
  await store.check();
  expect(charterRule()?.outcome).toBe("not-applicable");
  await store.pickList(FILE);
  expect(store.state()).toMatchObject({
    busy: null,
    problem: null,
    notice: { code: "list-kept" },
    keptList: { issued: { date: "2026-01-08", evidence: "file-name" } },
    summary: { isCurrent: true },
  });
  expect(usedList()?.holders).toHaveLength(150);
  expect(charterRule()).toMatchObject({ outcome: "undetermined", required: 3, certain: 1 });
  expect(book.charters?.text).toContain("holders-2026-01-08.xlsx");
});

test("before the first check it is taken too, and nothing is checked", async () => {
  await store.pickList(FILE);
  expect(store.state()).toMatchObject({ checked: null, notice: { code: "list-kept" } });
  await store.check();
  expect(charterRule()?.certain).toBe(1);
});

test("a colleague, or the next session, has it; it is read once and not with each check", async () => {
  await store.pickList(FILE);
  const colleague = await openedStore();
  expect(book.chartersRead).toBe(0);
  await colleague.check();
  expect(usedList(colleague)).toEqual(store.state().keptList);
  await colleague.check();
  await colleague.check();
  expect(book.chartersRead).toBe(1);
});

test("another list that a colleague has picked since is taken with the next check", async () => {
  await store.pickList(FILE);
  await store.check();
  const colleague = await openedStore();
  await colleague.pickList(fileNamed("holders-2026-01-31.xlsx"));
  await store.check();
  expect(store.state().keptList?.issued.date).toBe("2026-01-31");
  await colleague.forgetList();
  await store.check();
  expect(store.state().keptList).toBeNull();
  expect(charterRule()?.outcome).toBe("not-applicable");
});

test("forgotten, it is gone from the workbook, and the check is made anew without it", async () => {
  await store.check();
  await store.pickList(FILE);
  await store.forgetList();
  expect(store.state()).toMatchObject({ keptList: null, notice: { code: "list-forgotten" } });
  expect(book.charters).toBeNull();
  expect(charterRule()?.outcome).toBe("not-applicable");
});

test("a likely holder is confirmed, one that isn't in the list answered for: then all is settled", async () => {
  await store.check();
  await store.pickList(FILE);
  const [likely, missing] = charterQuestions();
  expect([likely?.suggestion?.value, missing?.suggestion]).toEqual(["yes", null]);
  await store.choose(withReadings(settledBy(likely!, "yes").readings));
  expect(charterRule()?.certain).toBe(2);
  await store.choose(withReadings(settledBy(missing!, "no").readings));
  expect(charterRule()?.outcome).toBe("unmet");
  expect(charterQuestions()).toEqual([]);
});

test("clearing leaves the list where it is", async () => {
  await store.check();
  await store.pickList(FILE);
  await store.clear(true);
  expect(book.charters).not.toBeNull();
});

describe("what can't be kept, or read", () => {
  test("a workbook that is read only: the list holds for now, and that is said", async () => {
    book.readOnly = true;
    await store.check();
    await store.pickList(FILE);
    expect(store.state().notice).toMatchObject({ code: "list-for-now" });
    expect(book.charters).toBeNull();
    expect(charterRule()?.certain).toBe(1);
    await store.check();
    expect(charterRule()?.certain).toBe(1);
    await store.forgetList();
    expect(charterRule()?.outcome).toBe("not-applicable");
  });

  test("Excel refuses to keep it: for now as well", async () => {
    await store.check();
    book.refuses.charters = { code: "excel-refused", detail: {} };
    await store.pickList(FILE);
    expect(store.state()).toMatchObject({ problem: null, notice: { code: "list-for-now" } });
    expect(charterRule()?.certain).toBe(1);
  });

  test("Excel refuses to forget it: it stays, and that is said", async () => {
    await store.check();
    await store.pickList(FILE);
    book.refuses.charters = { code: "excel-refused", detail: {} };
    await store.forgetList();
    expect(store.state().problem?.code).toBe("excel-refused");
    expect(store.state().keptList).not.toBeNull();
  });

  test("a kept list that can't be read now: no verdict that leaves it out unsaid", async () => {
    await store.pickList(FILE);
    const next = await openedStore();
    book.refuses.charters = { code: "cell-being-edited", detail: {} };
    await next.check();
    expect(next.state()).toMatchObject({ checked: null, problem: { code: "cell-being-edited" } });
    delete book.refuses.charters;
    await next.check();
    expect(usedList(next)?.holders).toHaveLength(150);
  });

  test("a kept text that is no list counts as none", async () => {
    book.charters = { part: "part-9", text: "{" };
    await store.check();
    expect(store.state()).toMatchObject({ problem: null, keptList: null });
  });

  test("a file without such a list: a plain problem, and all stays as it was", async () => {
    await store.check();
    const before = store.state();
    inFile = ROWS;
    await store.pickList(FILE);
    expect(store.state()).toMatchObject({ problem: { code: "no-charter-list" }, busy: null });
    expect(store.state().checked).toBe(before.checked);
    expect(book.charters).toBeNull();
  });

  test("a page that can read no files says so; a reader that breaks is our mistake", async () => {
    const without = createStore(book, CALLS, fakeClock());
    await without.start(true);
    await without.pickList(FILE);
    expect(without.state().problem?.code).toBe("file-reader-missing");
    const broken = createStore(book, CALLS, fakeClock(), () => Promise.reject(new TypeError("?")));
    await broken.start(true);
    await broken.pickList(FILE);
    expect(broken.state().problem?.code).toBe("our-mistake");
  });
});

describe("on a sheet of the workbook", () => {
  test("a list is used, and never taken for the partners", async () => {
    book.holders = LIST;
    await store.check();
    expect(usedList()?.origin).toEqual({ kind: "sheet", name: "Holders" });
    expect(charterRule()?.certain).toBe(1);
    const { table, others } = store.state().checked!;
    expect([table, ...others].map(({ sheetName }) => sheetName)).toEqual(["Partners"]);
    expect(store.state().keptList).toBeNull();
  });

  test("alone it is no table of partners either", async () => {
    book.rows = [];
    book.holders = LIST;
    await store.check();
    expect(store.state().problem?.code).toBe("no-table");
  });

  test("of a picked list and one on a sheet the newer counts; an unknown day is older", async () => {
    book.holders = [["Situation on 20 January 2026"], ...LIST];
    await store.check();
    await store.pickList(FILE);
    expect(usedList()?.origin.kind).toBe("sheet");
    await store.pickList(fileNamed("holders-2026-01-31.xlsx"));
    expect(usedList()?.origin.kind).toBe("file");
    book.holders = LIST;
    await store.pickList(FILE);
    expect(usedList()?.origin.kind).toBe("file");
  });
});

test("figures of cells are those of the pane, with a list as without one", async () => {
  const clock = fakeClock();
  const live = createStore(book, CALLS, clock, readFile);
  await live.start(true);
  let outcome: string | undefined;
  live.figures.follow({
    ownTable: true,
    tell: ({ ownTable }) => {
      const own = ownTable(null);
      outcome = own.ok ? charterIn(own.value.verdict) : own.problem.code;
    },
  });
  await clock.pass(1000);
  expect(outcome).toBe("not-applicable");
  await live.pickList(FILE);
  await clock.pass(1000);
  expect(outcome).toBe("undetermined");
  await live.check();
  await clock.pass(1000);
  expect(outcome).toBe(charterRule(live)?.outcome);
  await live.forgetList();
  await clock.pass(1000);
  expect(outcome).toBe("not-applicable");
});

function charterIn({ findings }: Verdict): string | undefined {
  return findings.find(({ rule }) => rule.id === "eche")?.outcome;
}
