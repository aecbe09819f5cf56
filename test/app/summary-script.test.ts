import { CALLS } from "../../src/calls/index";
import { fakeClock } from "./fake-clock";
import { fakeWorkbook } from "./fake-workbook";

const ROWS = [
  ["Organisation", "Country", "Role", "Organisation type"],
  ["Nordhavn University", "Denmark", "Coordinator", "University"],
  ["Seefeld Robotics", "Frrance", "Partner", "SME"],
];

test("where the script that makes the summary can't be loaded, there is a verdict, and nothing half written", async () => {
  jest.resetModules();
  jest.doMock("../../src/core/report/summary", () => {
    throw new Error("no such script");
  });
  const { createStore } = await import("../../src/app/store");
  const { withReadings } = await import("../../src/app/choices");
  const book = fakeWorkbook(ROWS);
  const store = createStore(book, CALLS, fakeClock());
  await store.start(true);
  await store.check();
  const { checked, problem, isHighlighted, summary } = store.state();
  expect(checked?.verdict.standings).toHaveLength(2);
  expect({ problem, isHighlighted, summary }).toEqual({
    problem: { code: "part-missing", detail: {} },
    isHighlighted: false,
    summary: null,
  });
  expect(book.plans).toEqual([]);

  // Answers can be kept all the same, as where a sheet is protected.
  await store.choose(withReadings([{ field: "country", typed: "Frrance", value: "FR" }]));
  expect(book.plans).toMatchObject([{ marks: [{}], summary: null }]);
});
