import { withReadings, withTable } from "../../src/app/choices";
import { withCall } from "../../src/app/chosen-call";
import { readRecord, recordText } from "../../src/app/record";
import { createStore } from "../../src/app/store";
import type { Store } from "../../src/app/state";
import { CALLS } from "../../src/calls/index";
import { questionsFor } from "../../src/core/report/questions";
import { settledByAll } from "../../src/core/report/question";
import { fakeClock, type FakeClock } from "./fake-clock";
import { type FakeWorkbook, fakeWorkbook, SUMMARY, TABLE } from "./fake-workbook";

const ROWS = [
  ["Organisation", "Country", "Role", "Organisation type"],
  ["Nordhavn University", "Denmark", "Coordinator", "University"],
  ["Lindenau School", "Germany", "Partner", "VET school"],
  ["Seefeld Robotics", "Frrance", "Partner", "SME"],
];

let book: FakeWorkbook;
let clock: FakeClock;
let store: Store;

beforeEach(async () => {
  book = fakeWorkbook(ROWS.map((row) => [...row]));
  clock = fakeClock();
  store = createStore(book, CALLS, clock);
  await store.start(true);
});

const edit = (by: "user" | "colleague" | "us" = "user", sheetId = TABLE, moved = false): void =>
  book.tell({ kind: "changed", sheetId, by, moved });

test("a press before Excel has answered is done when it has", async () => {
  const early = createStore(book, CALLS, clock);
  const pressed = early.check();
  expect(early.state().busy?.doing).toBe("checking");
  expect(book.plans).toHaveLength(0);
  await early.start(true);
  await pressed;
  expect(early.state().checked?.verdict.outcome).toBe("unmet");
  expect(early.state().busy).toBeNull();
});

test("outside Excel nothing is asked for, and nothing stays busy", async () => {
  const outside = createStore(book, CALLS, clock);
  void outside.check();
  await outside.start(false);
  expect(outside.state()).toMatchObject({ inExcel: false, busy: null });
  await outside.check();
  await outside.choose(withCall("blueprint-2025"));
  expect(outside.state()).toMatchObject({ busy: null, choices: { call: "blueprint-2025" } });
});

test("a check goes through its stages, and writes highlights and summary", async () => {
  const stages: unknown[] = [];
  store.subscribe(({ busy }) => stages.push(busy?.stage));
  await store.check();
  expect([...new Set(stages)]).toEqual([undefined, null, "reading", "judging", "writing"]);
  expect(store.state()).toMatchObject({
    isStale: false,
    isHighlighted: true,
    summary: { sheetName: "Consortium check", isCurrent: true },
  });
});

test("answers are kept in the workbook, asked once, and can be taken back", async () => {
  await store.check();
  const questions = questionsFor(store.state().checked!);
  expect(questions.map(({ asks }) => asks)).toEqual(["“Frrance”: which country?"]);
  await store.choose(withReadings(settledByAll(questions).readings));
  expect(store.state()).toMatchObject({
    canUndo: true,
    notice: { code: "choices-kept", count: 1 },
    summary: { isCurrent: true },
  });
  expect(questionsFor(store.state().checked!)).toEqual([]);
  const kept = { field: "country", typed: "Frrance", value: "FR" };
  expect(readRecord(book.record).choices.readings).toEqual([kept]);

  await store.undo();
  expect(store.state()).toMatchObject({ canUndo: false, notice: { code: "choices-undone" } });
  expect(readRecord(book.record).choices.readings).toEqual([]);
  expect(questionsFor(store.state().checked!)).toHaveLength(1);
});

test("a colleague's choices, made since, stay beside ours; undo takes back ours alone", async () => {
  await store.check();
  const theirs = { field: "country", typed: "Ruritania", value: "DE" } as const;
  const found = readRecord(book.record);
  book.record = recordText({ ...found, choices: { ...found.choices, readings: [theirs] } });
  const ours = { field: "country", typed: "Frrance", value: "FR" } as const;
  await store.choose(withReadings([ours]));
  expect(readRecord(book.record).choices.readings).toEqual([theirs, ours]);
  await store.undo();
  expect(readRecord(book.record).choices.readings).toEqual([theirs]);
});

test("before the first check a choice is kept without one", async () => {
  await store.choose(withCall("blueprint-2025"));
  expect(store.state().checked).toBeNull();
  expect(readRecord(book.record).choices.call).toBe("blueprint-2025");
  expect(book.plans).toHaveLength(1);
  expect(book.plans[0]).toMatchObject({ marks: [], summary: null });
  await store.check();
  expect(store.state().checked?.verdict.call.id).toBe("blueprint-2025");
});

test("a second press asks for nothing more; one during something else is answered after it", async () => {
  await Promise.all([store.check(), store.check()]);
  expect(book.plans).toHaveLength(1);
  await Promise.all([store.clear(true), store.check()]);
  expect(book.plans).toHaveLength(3);
  expect(store.state().checked).not.toBeNull();
});

test("where nothing can be kept, choices hold until the pane is closed", async () => {
  book.readOnly = true;
  await store.check();
  expect(store.state().problem?.code).toBe("read-only");
  await store.choose(withReadings([{ field: "country", typed: "Frrance", value: "FR" }]));
  expect(book.record).toBeNull();
  expect(store.state().notice).toEqual({ code: "choices-for-now" });
  expect(questionsFor(store.state().checked!)).toEqual([]);
  await store.check();
  expect(questionsFor(store.state().checked!)).toEqual([]);
  book.readOnly = false;
  await store.check();
  expect(readRecord(book.record).choices.readings).toHaveLength(1);
});

test("a protected sheet is not coloured, but the workbook remembers the answer", async () => {
  book.isProtected = true;
  await store.check();
  await store.choose(withReadings([{ field: "country", typed: "Frrance", value: "FR" }]));
  expect(store.state()).toMatchObject({
    problem: { code: "sheet-protected" },
    notice: { code: "choices-kept" },
  });
  expect(readRecord(book.record).choices.readings).toHaveLength(1);
  expect(book.plans.every(({ marks, summary }) => marks.length === 0 && !summary)).toBe(true);
});

test("an edit makes the verdict stale; our own writes and a colleague's on our sheet don't", async () => {
  edit();
  expect(store.state().isStale).toBe(false);
  await store.check();
  edit("us");
  edit("colleague", SUMMARY);
  edit("user", "a sheet that came later");
  expect(store.state().isStale).toBe(false);
  edit();
  expect(store.state().isStale).toBe(true);
  await clock.pass(10_000);
  expect(book.plans).toHaveLength(1);
});

test("kept checking: the highlights follow once the user has paused, the summary waits", async () => {
  await store.check();
  await store.setLive(true);
  expect(store.state().live).toBe("with-highlights");
  book.rows[3]![1] = "France";
  edit();
  await clock.pass(300);
  edit();
  await clock.pass(300);
  expect(book.plans).toHaveLength(1);
  await clock.pass(300);
  expect(book.plans).toHaveLength(2);
  expect(book.plans[1]?.summary).toBeNull();
  expect(book.plans[1]?.marks[0]?.marks.length).toBeGreaterThan(0);
  expect(store.state()).toMatchObject({
    isStale: false,
    isHighlighted: true,
    busy: null,
    summary: { isCurrent: false },
  });
  expect(questionsFor(store.state().checked!)).toEqual([]);
});

test("an edit that changes no colour is followed without a write", async () => {
  await store.check();
  await store.setLive(true);
  book.rows[1]![0] = "Nordhavn University College";
  edit();
  await clock.pass(700);
  expect(book.plans).toHaveLength(1);
  expect(store.state()).toMatchObject({ isStale: false, isHighlighted: true });
  expect(store.state().checked?.verdict.standings[0]?.partner.organisation).toContain("College");
  edit("user", TABLE, true);
  await clock.pass(700);
  expect(book.plans).toHaveLength(2);
});

test("an Excel that refused to be listened to at first is asked again with the next check", async () => {
  book.refuses.watch = { code: "cell-being-edited", detail: {} };
  const other = createStore(book, CALLS, clock);
  await other.start(true);
  book.refuses = {};
  await other.check();
  edit();
  expect(other.state().isStale).toBe(true);
});

test("a colleague's edit is followed in the pane alone", async () => {
  await store.check();
  await store.setLive(true);
  book.rows[3]![1] = "France";
  edit("colleague");
  await clock.pass(700);
  expect(book.plans).toHaveLength(1);
  expect(store.state().isStale).toBe(false);
  edit("colleague");
  edit("user");
  await clock.pass(700);
  expect(book.plans).toHaveLength(2);
});

test("where Excel would lose the undo history, only the pane follows", async () => {
  book.undoLasts = false;
  await store.check();
  await store.setLive(true);
  expect(store.state().live).toBe("pane-only");
  book.rows[3]![1] = "France";
  edit();
  await clock.pass(700);
  expect(book.plans).toHaveLength(1);
  expect(store.state()).toMatchObject({ isStale: false, isHighlighted: false });
});

test("while a cell is being edited the check waits, without a word", async () => {
  await store.check();
  await store.setLive(true);
  book.refuses.read = { code: "cell-being-edited", detail: {} };
  book.rows[3]![1] = "France";
  edit();
  await clock.pass(700);
  expect(store.state()).toMatchObject({ isStale: true, problem: null });
  book.refuses = {};
  await clock.pass(2500);
  expect(store.state().isStale).toBe(false);
  expect(book.plans).toHaveLength(2);
});

test("an edit during a check leaves its verdict stale", async () => {
  await store.check();
  book.meanwhile = () => edit();
  await store.check();
  expect(store.state().isStale).toBe(true);
});

test("switched off, or cleared, nothing follows any more", async () => {
  await store.check();
  await store.setLive(true);
  edit();
  await store.setLive(false);
  await clock.pass(10_000);
  expect(book.plans).toHaveLength(1);
  await store.setLive(true);
  await store.clear(true);
  edit();
  await clock.pass(10_000);
  expect(store.state()).toMatchObject({ live: "off", checked: null });
});

test("the partner in whose row the user stands; nobody once rows have moved", async () => {
  await store.check();
  book.tell({ kind: "selected", sheetId: TABLE, row: 2 });
  expect(store.state().selected).toBe(2);
  book.tell({ kind: "selected", sheetId: SUMMARY, row: 2 });
  expect(store.state().selected).toBeNull();
  book.tell({ kind: "selected", sheetId: TABLE, row: 0 });
  expect(store.state().selected).toBeNull();
  book.tell({ kind: "selected", sheetId: TABLE, row: 3 });
  edit();
  expect(store.state().selected).toBe(3);
  edit("user", TABLE, true);
  expect(store.state().selected).toBeNull();
  await store.check();
  expect(store.state().selected).toBe(3);
});

test("a refused check leaves the earlier verdict in sight, stale only where something changed", async () => {
  await store.check();
  book.refuses.read = { code: "cell-being-edited", detail: {} };
  await store.check();
  expect(store.state()).toMatchObject({ isStale: false, problem: { code: "cell-being-edited" } });
  expect(store.state().checked).not.toBeNull();
  edit();
  await store.check();
  expect(store.state().isStale).toBe(true);
});

test("rows that move while the workbook is read or written: nobody is shown in another's place", async () => {
  await store.check();
  book.tell({ kind: "selected", sheetId: TABLE, row: 2 });
  book.meanwhile = () => edit("user", TABLE, true);
  await store.check();
  expect(store.state()).toMatchObject({ isStale: true, selected: null });
  book.meanwhile = () => undefined;
  await store.check();
  expect(store.state()).toMatchObject({ isStale: false, selected: 2 });
});

test("a write refused while a cell is being edited: the verdict that was read is shown, and written later", async () => {
  await store.check();
  await store.setLive(true);
  book.rows[3]![1] = "France";
  book.refuses.write = { code: "cell-being-edited", detail: {} };
  edit();
  await clock.pass(700);
  expect(store.state()).toMatchObject({ isStale: true, isHighlighted: false, problem: null });
  expect(questionsFor(store.state().checked!)).toEqual([]);
  book.refuses = {};
  await clock.pass(2500);
  expect(store.state()).toMatchObject({ isStale: false, isHighlighted: true });
});

test("when the table that is followed is gone, no other is judged in its place", async () => {
  await store.check();
  await store.setLive(true);
  book.front = ROWS.map((row) => [...row]);
  book.rows = [];
  edit();
  await clock.pass(700);
  expect(store.state()).toMatchObject({ isStale: true, problem: { code: "checked-table-gone" } });
  expect(store.state().checked?.table.sheetName).toBe("Partners");
  expect(book.plans).toHaveLength(1);
  await store.check();
  expect(store.state()).toMatchObject({ isStale: false, problem: null });
  expect(store.state().checked?.table.sheetName).toBe("Reserve");
});

test("a selection that holds no table is said so, and changes nothing", async () => {
  await store.check();
  book.selectionArea = { top: 20, left: 0, bottom: 25, right: 3 };
  await store.useSelection();
  expect(store.state()).toMatchObject({
    isStale: false,
    problem: { code: "no-table-in-selection" },
    canUndo: false,
  });
  expect(store.state().choices.table).toBeUndefined();
  await store.check();
  expect(store.state().problem).toBeNull();
});

test("a summary sheet that was thrown away is not written again by an answer", async () => {
  await store.check();
  book.tell({ kind: "sheet-deleted", sheetId: SUMMARY, by: "user" });
  expect(store.state()).toMatchObject({ summary: null, isStale: false });
  await store.choose(withReadings([{ field: "country", typed: "Frrance", value: "FR" }]));
  expect(book.plans.at(-1)?.summary).toBeNull();
  book.tell({ kind: "sheet-deleted", sheetId: TABLE, by: "user" });
  expect(store.state().isStale).toBe(true);
});

test("the table stays the one while it is followed, and with each answer; a press looks anew", async () => {
  await store.check();
  await store.setLive(true);
  book.front = ROWS.map((row) => [...row]);
  edit();
  await clock.pass(700);
  expect(store.state().checked?.table.sheetName).toBe("Partners");
  await store.choose(withReadings([{ field: "country", typed: "Frrance", value: "FR" }]));
  expect(store.state().checked?.table.sheetName).toBe("Partners");
  await store.check();
  expect(store.state().checked?.table.sheetName).toBe("Reserve");
});

test("the selection becomes the table; a table that is gone is said to be", async () => {
  await store.useSelection();
  expect(store.state().checked?.table.area).toEqual({ top: 0, left: 0, bottom: 3, right: 3 });
  expect(store.state()).toMatchObject({ canUndo: true, notice: { code: "table-chosen" } });
  // It fills a table that is found anyway: then it grows with that one.
  expect(readRecord(book.record).choices.table).toMatchObject({ sheet: "Partners" });
  expect(readRecord(book.record).choices.table?.exact).toBeUndefined();
  await store.undo();
  expect(readRecord(book.record).choices.table).toBeUndefined();
  await store.choose(
    withTable({ sheet: "Gone", area: { top: 0, left: 0, bottom: 3, right: 3 }, exact: true })
  );
  expect(store.state().problem?.code).toBe("chosen-table-gone");
  await store.choose(withTable(null));
  expect(store.state().problem).toBeNull();
  expect(readRecord(book.record).choices.table).toBeUndefined();
});

test("a cell is shown on the table's sheet; a sample is added", async () => {
  await store.show({ row: 1, column: 1 });
  expect(book.selected).toEqual([]);
  await store.check();
  await store.show({ row: 1, column: 2 });
  expect(book.selected).toEqual([[TABLE, { top: 1, left: 2, bottom: 1, right: 2 }]]);
  await store.insertSample();
  expect(book.added).toEqual(["Sample partners"]);
  expect(store.state().notice).toEqual({ code: "sample-added", sheetName: "Sample partners" });
});

test("a mistake of ours is told without cell contents, and the page is free again", async () => {
  const broken = createStore(
    { ...book, read: () => Promise.reject(new TypeError("Secret Partner Ltd")) },
    CALLS,
    clock
  );
  await broken.start(true);
  await broken.check();
  expect(broken.state()).toMatchObject({
    busy: null,
    problem: { code: "our-mistake", detail: { code: "TypeError" } },
  });
  expect(JSON.stringify(broken.state().problem)).not.toContain("Secret");
});

test("following that Excel refuses is said, and stays off", async () => {
  book.refuses.watch = { code: "excel-too-old", detail: {} };
  const other = createStore(book, CALLS, clock);
  await other.start(true);
  await other.check();
  await other.setLive(true);
  expect(other.state()).toMatchObject({ live: "off", problem: { code: "excel-too-old" } });
});
