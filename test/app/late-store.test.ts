import { withCall } from "../../src/app/chosen-call";
import { createLateStore } from "../../src/app/late-store";
import { createPart, type Part } from "../../src/app/part";
import type { State, Store } from "../../src/app/state";
import { createStore } from "../../src/app/store";
import { CALLS } from "../../src/calls/index";
import { fakeClock } from "./fake-clock";
import { type FakeWorkbook, fakeWorkbook } from "./fake-workbook";

const ROWS = [
  ["Organisation", "Country", "Role", "Organisation type"],
  ["Nordhavn University", "Denmark", "Coordinator", "University"],
  ["Seefeld Robotics", "Germany", "Partner", "SME"],
];

let book: FakeWorkbook;
let part: Part<{ readonly store: Store }>;
let late: Store;
/** What becomes of each attempt to load the script. */
let attempts: { readonly come: () => void; readonly fail: () => void }[];

beforeEach(() => {
  book = fakeWorkbook(ROWS);
  attempts = [];
  part = createPart(
    () =>
      new Promise((go, fail) => {
        const store = createStore(book, CALLS, fakeClock());
        attempts.push({ come: () => go({ store }), fail: () => fail(new Error("no such script")) });
      })
  );
  late = createLateStore(CALLS, part);
});

const pause = (): Promise<void> => new Promise((go) => setTimeout(go, 5));

/** Until nothing is being done any longer. */
async function settled(): Promise<void> {
  await pause();
  for (let turn = 0; turn < 400 && late.state().busy; turn += 1) await pause();
  expect(late.state().busy).toBeNull();
}

test("what is pressed before the store is here is shown as begun, and done when it is", async () => {
  const busy: unknown[] = [];
  late.subscribe((state) => busy.push(state.busy?.doing ?? null));
  void late.start(true);
  void late.check();
  expect(late.state()).toMatchObject({ inExcel: true, busy: { doing: "checking", stage: null } });
  attempts[0]?.come();
  await settled();
  expect(late.state().checked?.verdict.standings).toHaveLength(2);
  expect(book.plans).toHaveLength(1);
  // Never shown as not begun in between: who waits for the verdict would stop waiting.
  const began = busy.indexOf("checking");
  expect(new Set(busy.slice(began, busy.lastIndexOf("checking")))).toEqual(new Set(["checking"]));
  expect(late.state()).toMatchObject({ busy: null, problem: null });
});

test("it is asked for once, and afterwards everything is the store's", async () => {
  void part.ask();
  void late.choose(withCall("blueprint-2025"));
  expect(late.state().choices.call).toBe("blueprint-2025");
  expect(attempts).toHaveLength(1);
  attempts[0]?.come();
  await late.start(true);
  await late.check();
  expect(late.state()).toMatchObject({
    choices: { call: "blueprint-2025" },
    checked: { verdict: { call: { id: "blueprint-2025" } } },
  });
  await late.clear(true);
  expect(late.state().cleared).not.toBeNull();
});

test("where it can't be loaded, all is given up, with a sentence; the next press tries again", async () => {
  void late.start(true);
  void late.choose(withCall("blueprint-2025"));
  void late.insertSample();
  attempts[0]?.fail();
  await settled();
  const given: Partial<State> = {
    inExcel: true,
    busy: null,
    problem: { code: "part-missing", detail: {} },
  };
  expect(late.state()).toMatchObject(given);
  expect(late.state().choices.call).toBeUndefined();

  void late.check();
  expect(late.state()).toMatchObject({ busy: { doing: "checking" }, problem: null });
  attempts[1]?.come();
  await settled();
  expect(attempts).toHaveLength(2);
  expect(late.state().checked?.verdict.call.id).toBe("blueprint-2026");
  expect([book.added, late.state().problem]).toEqual([[], null]);
});

test("outside Excel nothing stays busy", async () => {
  void late.check();
  void late.start(false);
  attempts[0]?.come();
  await settled();
  expect(late.state()).toMatchObject({ inExcel: false, busy: null, checked: null });
});
