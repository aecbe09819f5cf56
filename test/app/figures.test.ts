import { withReadings, withTable } from "../../src/app/choices";
import { withCall } from "../../src/app/chosen-call";
import type { FigureSource, Follower } from "../../src/app/figures";
import { createStore } from "../../src/app/store";
import type { FiguredStore } from "../../src/app/state";
import { CALLS } from "../../src/calls/index";
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
let store: FiguredStore;
/** How often the whole workbook was read. */
let reads: number;
/** How often somebody began to listen to it. */
let watches: number;

beforeEach(() => {
  book = fakeWorkbook(ROWS.map((row) => [...row]));
  const { read, watch } = book;
  [reads, watches] = [0, 0];
  book.read = (wanted) => ((reads += 1), read(wanted));
  book.watch = (listener) => ((watches += 1), watch(listener));
  clock = fakeClock();
  store = createStore(book, CALLS, clock);
});

/** A cell that shows how many countries the workbook's own table covers, or the problem. */
function liveCell(callId: string | null = null): { shows: unknown[]; end: () => void } {
  const shows: unknown[] = [];
  const end = store.figures.follow(follower((source) => shows.push(countriesIn(source, callId))));
  return { shows, end };
}

function follower(tell: Follower["tell"], ownTable = true): Follower {
  return { ownTable, tell };
}

function countriesIn(source: FigureSource, callId: string | null): unknown {
  return figure(source.ownTable(callId), "programme-countries");
}

function figure(answer: ReturnType<FigureSource["ownTable"]>, id: string): unknown {
  if (!answer.ok) return answer.problem.code;
  return answer.value.verdict.findings.find(({ rule }) => rule.id === id)?.certain;
}

/** Someone edits the table's sheet. */
const edit = (by: "user" | "colleague" | "us" = "user", sheetId = TABLE): void =>
  book.tell({ kind: "changed", sheetId, by, moved: false });

test("a cell that asks before Excel has answered is told when it has", async () => {
  const cell = liveCell();
  await clock.pass(5000);
  expect(cell.shows).toEqual([]);
  await store.start(true);
  await clock.pass(0);
  expect(cell.shows).toEqual([2]);
});

test("cells follow edits; two cells, one subscription, one reading for both", async () => {
  await store.start(true);
  const [one, other] = [liveCell(), liveCell("blueprint-2025")];
  await clock.pass(0);
  expect([one.shows, other.shows, reads, watches]).toEqual([[2], [2], 1, 1]);

  book.rows[3]![1] = "France";
  edit();
  edit();
  await clock.pass(699);
  expect(reads).toBe(1);
  await clock.pass(1);
  expect([one.shows, other.shows, reads, watches]).toEqual([[2, 3], [2, 3], 2, 1]);
});

test("a cell that comes later is told at once of what was read already", async () => {
  await store.start(true);
  liveCell();
  await clock.pass(0);
  expect(liveCell().shows).toEqual([2]);
  expect(reads).toBe(1);
});

test("a cell that is gone is told nothing more, and nothing is read for it", async () => {
  await store.start(true);
  const cell = liveCell();
  await clock.pass(0);
  cell.end();
  edit();
  await clock.pass(5000);
  expect([cell.shows, reads]).toEqual([[2], 1]);
});

test("what we write ourselves, and what is typed on our summary, is no news", async () => {
  await store.start(true);
  liveCell();
  await store.check();
  await clock.pass(0);
  edit();
  await clock.pass(700);
  const before = reads;
  edit("us");
  edit("user", SUMMARY);
  await clock.pass(5000);
  expect(reads).toBe(before);
});

test("what a colleague edits is followed too", async () => {
  await store.start(true);
  const cell = liveCell();
  await clock.pass(0);
  book.rows.pop();
  book.rows[2]![1] = "Denmark";
  edit("colleague");
  await clock.pass(700);
  expect(cell.shows).toEqual([2, 1]);
});

test("the table is gone: that is said; when it is back, it is followed again", async () => {
  await store.start(true);
  const cell = liveCell();
  await clock.pass(0);
  const { rows } = book;
  book.rows = [["Nothing here"]];
  edit();
  await clock.pass(700);
  book.rows = rows;
  edit();
  await clock.pass(700);
  expect(cell.shows).toEqual([2, "checked-table-gone", 2]);
});

test("another list that is now in front is no reason to change the table", async () => {
  await store.start(true);
  const cell = liveCell();
  await clock.pass(0);
  book.front = [
    ["Organisation", "Country", "Role", "Organisation type"],
    ["Vilnius College", "Lithuania", "Partner", "VET school"],
    ["Riga College", "Latvia", "Partner", "VET school"],
    ["Tartu College", "Estonia", "Partner", "VET school"],
  ];
  edit();
  await clock.pass(700);
  expect(cell.shows).toEqual([2, 2]);
  // A check looks at what is in front; the pane and the cells never speak of different tables.
  await store.check();
  await clock.pass(0);
  expect(store.state().checked?.table.sheetName).toBe("Reserve");
  expect(cell.shows).toEqual([2, 2, 3]);
});

test("the same choices as in the pane: call, answers, table", async () => {
  await store.start(true);
  const cell = liveCell();
  const other = liveCell("blueprint-2025");
  await clock.pass(0);
  const france = { field: "country", typed: "Frrance", value: "FR" } as const;
  await store.choose(withReadings([france]));
  await clock.pass(0);
  expect([cell.shows.at(-1), other.shows.at(-1)]).toEqual([3, 3]);
  await store.undo();
  await clock.pass(0);
  expect([cell.shows.at(-1), other.shows.at(-1)]).toEqual([2, 2]);

  const calls: unknown[] = [];
  const callIn = (source: FigureSource): unknown => {
    const own = source.ownTable(null);
    return own.ok && own.value.verdict.call.id;
  };
  store.figures.follow(follower((source) => calls.push(callIn(source))));
  await store.choose(withCall("blueprint-2025"));
  await clock.pass(0);
  expect(calls).toEqual(["blueprint-2026", "blueprint-2025"]);

  await store.choose(withTable({ sheet: "Gone", area: { top: 0, left: 0, bottom: 1, right: 1 } }));
  await clock.pass(0);
  expect(cell.shows.at(-1)).toBe("chosen-table-gone");
});

test("a colleague's choices hold as soon as the workbook is read again", async () => {
  await store.start(true);
  const cell = liveCell();
  await clock.pass(0);
  const kept = { ...store.state().choices, readings: [{ field: "country", typed: "Frrance", value: "FR" }] }; // prettier-ignore
  book.record = JSON.stringify({ version: 1, choices: kept });
  edit("colleague");
  await clock.pass(700);
  await clock.pass(0);
  expect(cell.shows.at(-1)).toBe(3);
  expect(store.state().choices.readings).toHaveLength(1);
});

test("a check reads for the cells as well; a check by itself after an edit too", async () => {
  await store.start(true);
  const cell = liveCell();
  await clock.pass(0);
  book.rows[3]![1] = "France";
  edit();
  await store.check();
  await clock.pass(0);
  expect([cell.shows, reads]).toEqual([[2, 3], 2]);

  await store.setLive(true);
  book.rows[3]![1] = "Germany";
  edit();
  await clock.pass(600);
  await clock.pass(5000);
  expect([cell.shows, reads]).toEqual([[2, 3, 2], 3]);
});

test("a check that is under way is waited for, however long it takes", async () => {
  await store.start(true);
  const cell = liveCell();
  await clock.pass(0);
  book.rows[3]![1] = "France";
  edit();
  const { read } = book;
  let goOn = (): void => undefined;
  const held = new Promise<void>((go) => (goOn = go));
  book.read = async (wanted) => (await held, read(wanted));
  const checking = store.check();
  await clock.pass(700);
  await clock.pass(700);
  expect(reads).toBe(1);
  goOn();
  await checking;
  await clock.pass(700);
  expect([cell.shows, reads]).toEqual([[2, 3], 2]);
});

test("a choice holds in the cells even where the check that it asks for is refused", async () => {
  await store.start(true);
  const cell = liveCell();
  await store.check();
  await clock.pass(0);
  book.refuses = { read: { code: "excel-refused", detail: {} } };
  await store.choose(withReadings([{ field: "country", typed: "Frrance", value: "FR" }]));
  await clock.pass(0);
  expect(cell.shows.at(-1)).toBe(3);
});

test("a choice made after clearing holds in the cells, though nothing is checked", async () => {
  await store.start(true);
  const cell = liveCell();
  await store.check();
  await store.clear(true);
  await clock.pass(0);
  await store.choose(withReadings([{ field: "country", typed: "Frrance", value: "FR" }]));
  await clock.pass(0);
  expect(cell.shows.at(-1)).toBe(3);
});

test("a cell that comes after a check follows the table that was checked, wherever one looks now", async () => {
  await store.start(true);
  book.front = ROWS.slice(0, 2).map(([name, ...row], at) => [at === 0 ? (name ?? "") : "Reserve Ltd", ...row]); // prettier-ignore
  await store.check();
  expect(store.state().checked?.table.sheetName).toBe("Reserve");
  const { read } = book;
  book.read = async (wanted) => {
    const answer = await read(wanted);
    if (!answer.ok) return answer;
    const sheets = answer.value.sheets.map((one) => ({
      ...one,
      sheet: { ...one.sheet, active: one.sheet.name === "Partners" },
    }));
    return { ok: true, value: { ...answer.value, sheets } };
  };
  edit();
  const cell = liveCell();
  await clock.pass(0);
  expect(cell.shows).toEqual([1]);
});

test("a change while the workbook is being read is read anew", async () => {
  await store.start(true);
  const cell = liveCell();
  book.meanwhile = () => {
    book.meanwhile = () => undefined;
    edit();
  };
  await clock.pass(0);
  await clock.pass(700);
  expect([cell.shows, reads]).toEqual([[2], 2]);
});

test("while a cell is being edited the reading waits; what else is refused is said", async () => {
  await store.start(true);
  const cell = liveCell();
  await clock.pass(0);
  book.refuses = { read: { code: "cell-being-edited", detail: {} } };
  edit();
  await clock.pass(700);
  expect(cell.shows).toEqual([2]);
  book.refuses = { read: { code: "excel-refused", detail: {} } };
  await clock.pass(2000);
  expect(cell.shows).toEqual([2, "excel-refused"]);
  book.refuses = {};
  edit();
  await clock.pass(700);
  expect(cell.shows).toEqual([2, "excel-refused", 2]);
});

test("a sample table is found where there was none", async () => {
  book.rows = [];
  await store.start(true);
  const cell = liveCell();
  await clock.pass(0);
  expect(cell.shows).toEqual(["empty-workbook"]);
  await store.insertSample();
  book.rows = ROWS.map((row) => [...row]);
  await clock.pass(700);
  expect(cell.shows).toEqual(["empty-workbook", 2]);
});

test("cells are judged where they stand: with what is struck through there", async () => {
  await store.start(true);
  const { read } = book;
  book.read = async (wanted) => {
    const answer = await read(wanted);
    if (!answer.ok) return answer;
    const [first, ...others] = answer.value.sheets;
    const struck = { ...first!, sheet: { ...first!.sheet, struckRows: new Set([2]) } };
    return { ok: true, value: { ...answer.value, sheets: [struck, ...others] } };
  };
  const shows: unknown[] = [];
  const given = (values: typeof ROWS) => ({ values, alone: null });
  store.figures.follow(
    follower((source) => {
      const [here, elsewhere] = [ROWS, [...ROWS.slice(0, 3)].map((row) => row.map((cell) => `${cell} `))]; // prettier-ignore
      shows.push(figure(source.cells(given(here), null), "full-partners"));
      shows.push(figure(source.cells(given(elsewhere), null), "full-partners"));
      shows.push(figure(source.ownTable(null), "full-partners"));
    }, false)
  );
  await clock.pass(0);
  expect(shows).toEqual([1, 2, 1]);
});

describe("the workbook starts the add-in when it is opened", () => {
  test("as soon as it has a live cell, and no longer when the last one is gone for good", async () => {
    await store.start(true);
    const [one, other] = [liveCell(), liveCell()];
    await clock.pass(0);
    expect(book.startup).toEqual([true]);
    one.end();
    await clock.pass(9000);
    other.end();
    await clock.pass(4000);
    const again = liveCell();
    await clock.pass(9000);
    expect(book.startup).toEqual([true]);
    again.end();
    await clock.pass(5000);
    expect(book.startup).toEqual([true, false]);
  });

  test("not for a function that is given its cells", async () => {
    await store.start(true);
    store.figures.follow(follower(() => undefined, false));
    await clock.pass(9000);
    expect(book.startup).toEqual([]);
  });

  test("what Excel refuses is tried again", async () => {
    const { startWithIt } = book;
    let isRefused = true;
    book.startWithIt = async (starts) =>
      isRefused ? { ok: false, problem: { code: "cell-being-edited", detail: {} } } : startWithIt(starts); // prettier-ignore
    await store.start(true);
    liveCell();
    await clock.pass(0);
    isRefused = false;
    await clock.pass(2000);
    expect(book.startup).toEqual([true]);
  });
});
