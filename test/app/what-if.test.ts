import { withReadings, withTable } from "../../src/app/choices";
import { withCall } from "../../src/app/chosen-call";
import { createStore } from "../../src/app/store";
import type { Store } from "../../src/app/state";
import {
  withJoining,
  withLeaving,
  withNewcomers,
  withoutNewcomer,
  type WhatIfChange,
} from "../../src/app/what-if";
import { CALLS } from "../../src/calls/index";
import { tableChoice } from "../../src/core/table/chosen-table";
import { fakeClock } from "./fake-clock";
import { type FakeWorkbook, fakeWorkbook } from "./fake-workbook";

const ROWS = [
  ["Organisation", "Country", "Role", "Organisation type", "Status"],
  ["Nordhavn University", "Denmark", "Coordinator", "University", "confirmed"],
  ["Lindenau School", "Germany", "Partner", "VET school", "confirmed"],
  ["Seefeld Robotics", "Austria", "Partner", "SME", "candidate"],
  ["Seefeld Weaving", "Austria", "Partner", "SME", "confirmed"],
];
const NEWCOMER = { group: null, country: "FI" } as const;

let book: FakeWorkbook;
let store: Store;

beforeEach(async () => {
  book = fakeWorkbook(ROWS.map((row) => [...row]));
  store = createStore(book, CALLS, fakeClock());
  await store.start(true);
  await store.check();
});

const imagine = (...changes: readonly WhatIfChange[]): void => changes.forEach(store.imagine);
const whatIf = () => store.state().imagining?.whatIf;
const all = () =>
  imagine(withLeaving([2], true), withJoining([3], true), withNewcomers([NEWCOMER]));

test("who leaves, joins and is imagined adds up, and is taken back one by one", () => {
  all();
  expect(whatIf()).toEqual({ leaving: [2], joining: [3], newcomers: [NEWCOMER] });
  imagine(withLeaving([2, 4], true));
  expect(whatIf()?.leaving).toEqual([2, 4]);
  imagine(withLeaving([2, 4], false), withJoining([3], false));
  expect(whatIf()).toEqual({ leaving: [], joining: [], newcomers: [NEWCOMER] });
  imagine(withoutNewcomer(0));
  expect(store.state().imagining).toBeNull();
});

test("nothing of it is read from the workbook, written into it or kept; the verdict stays that of the table", async () => {
  const [{ checked }, plans, { record }] = [store.state(), book.plans.length, book];
  let reads = 0;
  book.meanwhile = () => (reads += 1);
  all();
  expect(store.state()).toMatchObject({ isStale: false, busy: null, notice: null });
  expect(store.state().checked).toBe(checked);
  expect([reads, book.plans.length, book.record]).toEqual([0, plans, record]);
  const [before] = book.plans.slice(-1);
  await store.check();
  const [after] = book.plans.slice(-1);
  expect([after?.marks, after?.summary?.page, after?.record]).toEqual([
    before?.marks,
    before?.summary?.page,
    before?.record,
  ]);
});

test("it goes on where the same table is checked again, its rows and its header moved", async () => {
  all();
  const [header = [], ...rows] = book.rows;
  const newer = ["Alpenhof Works", "Italy", "Partner", "SME", ""];
  book.rows = [["Our alliance", "", "", "", ""], header, newer, ...rows.reverse()];
  await store.check();
  expect(store.state().imagining).toEqual({
    whatIf: { leaving: [4], joining: [3], newcomers: [NEWCOMER] },
    lost: [],
  });
});

test("it goes on where a header is written otherwise", async () => {
  all();
  book.rows[0]?.splice(3, 1, "Type of organisation");
  await store.check();
  expect(whatIf()).toEqual({ leaving: [2], joining: [3], newcomers: [NEWCOMER] });
});

test("partners that are not found again are left out, and named until something else is imagined", async () => {
  imagine(withLeaving([2, 4], true));
  book.rows = book.rows.filter(([name]) => name !== "Lindenau School");
  await store.check();
  expect(store.state().imagining).toMatchObject({
    whatIf: { leaving: [3] },
    lost: ["“Lindenau School”"],
  });
  book.rows = book.rows.filter(([name]) => name !== "Seefeld Weaving");
  await store.check();
  const lost = ["“Lindenau School”", "“Seefeld Weaving”"];
  expect(store.state().imagining).toMatchObject({ whatIf: { leaving: [] }, lost });
  imagine(withLeaving([1], true));
  expect(store.state().imagining?.lost).toEqual([]);
});

test("who is in the table again is no longer told as lost; who has no name is, whoever stands in that row", async () => {
  const [, , school = [], , weaving = []] = book.rows;
  imagine(withLeaving([2, 4], true), withNewcomers([NEWCOMER]));
  book.rows = book.rows.map((row) =>
    row === school ? ["Lindenau Sch.", ...row.slice(1)] : row === weaving ? [] : row
  );
  await store.check();
  const lost = () => store.state().imagining?.lost;
  expect(lost()).toEqual(["“Lindenau School”", "“Seefeld Weaving”"]);
  book.rows = book.rows.map(([name = "", ...rest]) =>
    name === "Lindenau Sch." ? ["LINDENAU SCHOOL", ...rest] : [name, ...rest]
  );
  await store.check();
  expect(lost()).toEqual(["“Seefeld Weaving”"]);
  expect(whatIf()?.leaving).toEqual([]);

  book.rows[4] = ["", ...weaving.slice(1)];
  await store.check();
  imagine(withLeaving([4], true));
  for (const name of ["", "Alpenhof Works", ""]) {
    book.rows[4] = [name, "Italy", ...weaving.slice(2)];
    await store.check();
  }
  expect(lost()).toEqual(["the partner in row 5"]);
});

test("a row without a name that has gone is not taken for the one that moves up", async () => {
  book.rows.push(["", "Spain", "Partner", "SME", "confirmed"]);
  book.rows.push(["", "Spain", "Partner", "University", "confirmed"]);
  book.rows.push(["", "Spain", "Partner", "University", "candidate"]);
  await store.check();
  imagine(withLeaving([5], true));
  await store.check();
  expect(whatIf()?.leaving).toEqual([5]);
  book.rows.splice(5, 1);
  await store.check();
  expect(store.state().imagining).toMatchObject({
    whatIf: { leaving: [] },
    lost: ["the partner in row 6"],
  });
});

test("another partner of the same name is not the one that was lost", async () => {
  book.rows.push(["Lindenau School", "Italy", "Partner", "VET school", "confirmed"]);
  await store.check();
  imagine(withLeaving([2], true));
  book.rows.splice(2, 1);
  await store.check();
  await store.check();
  expect(store.state().imagining?.lost).toEqual(["“Lindenau School”"]);
});

test("what the table says by now has no longer to be imagined", async () => {
  all();
  book.rows = book.rows.map(([name, country, role, type, status]) => [
    name ?? "",
    country ?? "",
    role ?? "",
    type ?? "",
    name === "Lindenau School" ? "withdrawn" : status === "Status" ? status : "confirmed",
  ]);
  await store.check();
  expect(store.state().imagining).toEqual({
    whatIf: { leaving: [], joining: [], newcomers: [NEWCOMER] },
    lost: [],
  });
});

test("it goes on in another call and with an answer; it ends where it is taken back, with the verdict, and with another table", async () => {
  all();
  await store.choose(withCall("stem-2026"));
  await store.choose(withReadings([{ field: "status", typed: "candidate", value: "candidate" }]));
  expect(whatIf()).toEqual({ leaving: [2], joining: [3], newcomers: [NEWCOMER] });
  store.imagine(null);
  expect(store.state().imagining).toBeNull();

  all();
  await store.choose(withTable(tableChoice(store.state().checked!.table)));
  expect(store.state().imagining).toBeNull();

  all();
  await store.useSelection();
  expect(store.state().imagining).toBeNull();

  all();
  await store.clear(false);
  expect(store.state().imagining).toBeNull();
});

test("it ends where a check finds the table of another sheet", async () => {
  all();
  book.front = ROWS.map((row) => [...row]);
  await store.check();
  expect(store.state().checked?.table.sheetName).toBe("Reserve");
  expect(store.state().imagining).toBeNull();
});

test("a check that can’t be done leaves it as it is", async () => {
  all();
  book.refuses.read = { code: "cell-being-edited", detail: {} };
  await store.check();
  expect(whatIf()).toEqual({ leaving: [2], joining: [3], newcomers: [NEWCOMER] });
});
