import { withCall } from "../../src/app/chosen-call";
import { readConsortium } from "../../src/app/read-consortium";
import { readRecord } from "../../src/app/record";
import { createStore } from "../../src/app/store";
import { CALLS } from "../../src/calls/index";
import type { CharterList } from "../../src/core/charters/charter-list";
import { otherCallLines } from "../../src/core/report/comparison";
import { fakeClock } from "./fake-clock";
import { fakeWorkbook } from "./fake-workbook";
import { plainWorkbook } from "./plain-contents";
import { plainSheet } from "../core/table/plain-sheet";

const ROWS = [
  ["Organisation", "Country", "Role", "Organisation type", "PIC"],
  ["Nordhavn University", "Denmark", "Coordinator", "University", "999000091"],
  ["Lindenau School", "Germany", "Partner", "VET school", ""],
];

test("a call chosen among the others changes places with the one that was shown", async () => {
  const store = createStore(fakeWorkbook(ROWS), CALLS, fakeClock());
  await store.start(true);
  await store.check();
  expect(others()).toEqual(["blueprint-2025", "enterprises-2026", "stem-2026", "blueprint-2027"]);
  await store.choose(withCall("stem-2026"));
  expect(store.state().checked?.verdict.call.id).toBe("stem-2026");
  expect(others()).toEqual([
    "blueprint-2026",
    "blueprint-2025",
    "enterprises-2026",
    "blueprint-2027",
  ]);

  function others(): unknown {
    return (
      store.state().checked && otherCallLines(store.state().checked!).map(({ call }) => call.id)
    );
  }
});

test("a charter that ended between two deadlines is valid for the earlier call alone", () => {
  const answer = readConsortium(plainWorkbook(SHEET), readRecord(null), {
    calls: CALLS,
    asOf: "2026-02-01T09:00:00Z",
    keptList: ENDED,
  });
  if (!answer.ok) throw new Error(answer.problem.code);
  const { verdict, otherCalls = [] } = answer.value;
  const saidOf = [verdict, ...otherCalls.map((other) => other.verdict())].map(
    ({ call, charters }) => [call.id, charters?.lookUps.get(1)?.said?.is]
  );
  expect(Object.fromEntries(saidOf)).toMatchObject({
    "blueprint-2026": "ended",
    "blueprint-2025": "valid",
    "enterprises-2026": "ended",
  });
});

const SHEET = plainSheet(ROWS);

const ENDED: CharterList = {
  issued: { date: "2026-01-08", evidence: "file-name" },
  origin: { kind: "file", name: "holders.xlsx" },
  holders: [
    {
      pic: 999000091,
      erasmusCode: "DK NORDHA01",
      name: "NORDHAVN UNIVERSITET",
      country: "DK",
      from: "2021-01-01",
      until: "2025-12-31",
    },
  ],
};
