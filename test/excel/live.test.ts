import type { OpenedWorkbook, OpenOptions } from "../../local-excel/start";
import type { Clock } from "../../src/app/clock";
import { createStore } from "../../src/app/store";
import type { Store } from "../../src/app/state";
import { CALLS } from "../../src/calls/index";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { highlightsOf } from "./by-hand";
import { BUDGET, open, PARTNERS, SUMMARY, workbookOf } from "./conversation";

// The whole conversation, over the real office.js: what "keep checking while I edit" does to a workbook that is being edited.
const CLOCK: Clock = {
  now: () => "2026-02-01T09:00:00Z",
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

jest.setTimeout(30_000);

let stores: Store[] = [];
// What listens goes on listening, as a pane does; it must not answer to the next test's edits.
afterEach(async () => {
  for (const store of stores) await store.setLive(false);
  stores = [];
});

async function followed(
  options: OpenOptions = {}
): Promise<{ book: OpenedWorkbook; store: Store }> {
  const book = await open(await workbookOf(PARTNERS, BUDGET), options);
  const store = createStore(officeWorkbook(), CALLS, CLOCK);
  stores.push(store);
  await store.start(true);
  await store.check();
  await store.setLive(true);
  await quiet();
  return { book, store };
}

/** Long enough for whatever would be set off to begin. */
const quiet = (): Promise<unknown> => new Promise((go) => setTimeout(go, 1000));

/** Until the verdict is up to date again, however busy this machine is. */
async function caughtUp({ state }: Store): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    await new Promise((go) => setTimeout(go, 50));
    if (turn > 4 && !state().isStale && state().busy === null) return;
  }
  throw new Error("the verdict stays stale");
}

const roundTrips = (book: OpenedWorkbook): number => book.counts.syncs;

const NEW_ENOUGH: OpenOptions = { requirementSets: { ExcelApi: "1.19" } };

test("an edit is followed by the highlights; our own writes set off nothing", async () => {
  const { book, store } = await followed(NEW_ENOUGH);
  expect(await highlightsOf("Partners")).toMatchObject({ unclear: expect.stringContaining("B5") });
  const before = roundTrips(book);
  await quiet();
  expect(roundTrips(book)).toBe(before);

  book.user.type("Partners", "B5", "Spain");
  await caughtUp(store);
  expect(store.state()).toMatchObject({ isStale: false, isHighlighted: true, problem: null });
  expect((await highlightsOf("Partners"))["unclear"] ?? "").not.toContain("B5");
  const after = roundTrips(book);
  await quiet();
  expect(roundTrips(book)).toBe(after);
});

test("sorting and inserted rows are followed too, and the user's undo history lasts", async () => {
  const { book, store } = await followed(NEW_ENOUGH);
  book.user.insertRows("Partners", 3, 1);
  await caughtUp(store);
  expect(store.state().checked?.verdict.standings.map(({ partner }) => partner.row)).toEqual([
    1, 2, 4, 5,
  ]);
  book.user.sort("Partners", "A2:D6", "B");
  await caughtUp(store);
  expect(store.state().checked?.verdict.standings[0]?.partner.organisation).toBe(
    "Nordhavn University"
  );
  expect(book.user.undoDepth).toBe(2);
});

test("where a write would cost the undo history, the pane follows and the workbook is left alone", async () => {
  const { book, store } = await followed();
  expect(store.state().live).toBe("pane-only");
  const marked = await highlightsOf("Partners");
  book.user.type("Partners", "B5", "Spain");
  await caughtUp(store);
  expect(store.state()).toMatchObject({ isStale: false, isHighlighted: false });
  expect(await highlightsOf("Partners")).toEqual(marked);
  expect(book.user.undoDepth).toBe(1);
});

test("a colleague's edit, and a colleague's add-in at work, set off no writing", async () => {
  const { book, store } = await followed(NEW_ENOUGH);
  const marked = await highlightsOf("Partners");
  book.colleague.type("Partners", "B5", "Spain");
  await caughtUp(store);
  expect(await highlightsOf("Partners")).toEqual(marked);

  const before = roundTrips(book);
  book.colleague.type(SUMMARY, "A1", "Consortium check");
  await quiet();
  expect(roundTrips(book)).toBe(before);
  expect(store.state().isStale).toBe(false);
});

test("while a cell is being edited nothing is said, and then it is followed", async () => {
  const { book, store } = await followed(NEW_ENOUGH);
  book.user.type("Partners", "B5", "Spain");
  book.user.beginEditing();
  await quiet();
  expect(store.state()).toMatchObject({ isStale: true, problem: null });
  book.user.endEditing();
  await caughtUp(store);
  expect(store.state()).toMatchObject({ isStale: false, problem: null });
});

test("following costs two round trips to read and one to write", async () => {
  const { book, store } = await followed(NEW_ENOUGH);
  const before = roundTrips(book);
  book.user.type("Partners", "B5", "Spain");
  await caughtUp(store);
  expect(roundTrips(book) - before).toBe(3);
});
