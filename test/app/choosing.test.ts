import { withCall } from "../../src/app/chosen-call";
import type { Choosing } from "../../src/app/choosing";
import { createChoosing } from "../../src/app/choosing-steps";
import { createStore } from "../../src/app/store";
import type { State, Store } from "../../src/app/state";
import { CALLS } from "../../src/calls/index";
import type { Wish } from "../../src/core/advice/candidates-choice";
import { POOL } from "../taskpane/gallery/tables";
import { fakeClock, type FakeClock } from "./fake-clock";
import { type FakeWorkbook, fakeWorkbook } from "./fake-workbook";

const FEWEST: Wish = { aim: "fewest", departures: 0 };
const CHEAPEST: Wish = { aim: "cheapest", departures: 0 };

let book: FakeWorkbook;
let clock: FakeClock;
let store: Store;
let seen: (Choosing | null)[];

beforeEach(async () => {
  book = fakeWorkbook(POOL.map((row) => [...row]));
  clock = fakeClock();
  store = createStore(book, CALLS, clock);
  await store.start(true);
  await store.check();
  seen = [];
  store.subscribe(
    ({ choosing }) => void (seen[seen.length - 1] !== choosing && seen.push(choosing))
  );
});

const choice = () => store.state().choosing?.choice;
const chosen = (): unknown => {
  const made = choice();
  return made?.is === "chosen" ? made.candidates.map(({ id }) => id) : made?.is;
};

test("a choice is made step by step, each told, with a pause before each", async () => {
  const pauses = jest.spyOn(clock, "after");
  const made = store.candidates.choose(FEWEST);
  expect(store.state().choosing).toEqual({ wish: FEWEST, progress: null, choice: null });
  await made;
  expect(chosen()).toEqual([10, 11, 12]);
  expect(seen.slice(1).map((one) => one?.progress?.solved ?? one?.choice?.is)).toEqual([
    undefined,
    1,
    "chosen",
  ]);
  expect(pauses).toHaveBeenCalledTimes(2);
});

test("nothing of it is read from the workbook, written into it or kept; the page is not busy", async () => {
  const [plans, record] = [book.plans.length, book.record];
  let reads = 0;
  let busy: State["busy"] = null;
  book.meanwhile = () => (reads += 1);
  store.subscribe((state) => void (busy ??= state.busy));
  await store.candidates.choose(CHEAPEST);
  expect(chosen()).toEqual([10, 11, 14]);
  expect([reads, book.plans.length, book.record, busy]).toEqual([0, plans, record, null]);
});

test("given up, it gives no answer", async () => {
  const made = store.candidates.choose(FEWEST);
  store.candidates.forget();
  await made;
  expect(seen.slice(1).map((one) => one?.choice)).toEqual([null, undefined]);
  expect(store.state().choosing).toBeNull();
});

test("another wish replaces one that is being made", async () => {
  const made = store.candidates.choose(FEWEST);
  await Promise.all([made, store.candidates.choose(CHEAPEST)]);
  expect(seen.flatMap((one) => (one?.choice ? [one.wish.aim] : []))).toEqual(["cheapest"]);
});

test("a check puts the answer away; without one there is nothing to choose from", async () => {
  await store.candidates.choose(FEWEST);
  await store.choose(withCall("blueprint-2025"));
  expect(store.state().choosing).toBeNull();
  await store.clear(false);
  await store.candidates.choose(FEWEST);
  expect(store.state().choosing).toBeNull();
});

test("a check ends a choice that is being made", async () => {
  let state = store.state();
  const actions = createChoosing(
    () => state,
    (part) => (state = { ...state, ...part }),
    clock
  );
  const made = actions.choose(FEWEST);
  state = { ...state, checked: { ...state.checked! }, choosing: null };
  await made;
  expect(state.choosing).toBeNull();
});

test("where the script that chooses can't be loaded, that is the answer", async () => {
  jest.resetModules();
  jest.doMock("../../src/core/advice/candidates-choice", () => {
    throw new Error("no such script");
  });
  const anew = await import("../../src/app/choosing-steps");
  let state = store.state();
  await anew
    .createChoosing(
      () => state,
      (part) => (state = { ...state, ...part }),
      clock
    )
    .choose(FEWEST);
  expect(state.choosing?.choice).toEqual({ is: "not-loaded" });
});
