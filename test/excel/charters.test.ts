import { createKeptCharters } from "../../src/app/kept-charters";
import { charterListIn } from "../../src/core/charters/find-list";
import { keptText } from "../../src/core/charters/kept-list";
import { CHARTERS_NAMESPACE } from "../../src/excel/charter-part";
import { officeWorkbook } from "../../src/excel/office-workbook";
import {
  HEADERS as LIST_HEADERS,
  listGrid,
  listValues,
  picOf,
} from "../core/charters/invented-list";
import { byHand, leavePart } from "./by-hand";
import { check, clear, HEADERS, isWritten, open, workbookOf } from "./conversation";

const PARTNERS = {
  name: "Partners",
  rows: [
    [...HEADERS, "PIC"],
    ["Uni Null", "Germany", "Coordinator", "University", picOf(0)],
    ["Seefeld Robotics", "France", "Partner", "SME", ""],
  ],
};

const list = charterListIn(
  {
    sheetName: "Report",
    values: listGrid(150, (_, at) =>
      at === 3 ? { "Legal Name": "Πανεπιστήμιο <A> & “B” 😀" } : {}
    ),
  },
  { fileName: "holders-2026-01-08.xlsx", asOf: "2026-02-01T09:00:00Z" }
)!;

const partCount = async (): Promise<number> => {
  const count = await byHand(({ customXmlParts }) =>
    customXmlParts.getByNamespace(CHARTERS_NAMESPACE).getCount()
  );
  return count.value;
};

test("a list is kept in a part of its own, saved with the file, and read by whoever opens it", async () => {
  const opened = await open(await workbookOf(PARTNERS));
  const charters = createKeptCharters(officeWorkbook());
  expect(await charters.keep(list)).toBe(true);
  expect(isWritten(await check({ charters }))).toBe(true);
  const file = await opened.save();

  await open(file);
  const answer = await check();
  expect(answer.ok && answer.value.checked.verdict.charters?.list).toEqual(list);
});

test("another list takes its place; forgotten, nothing is left; clearing leaves it", async () => {
  await open(await workbookOf(PARTNERS));
  const charters = createKeptCharters(officeWorkbook());
  await charters.keep(list);
  await charters.keep({ ...list, issued: { date: "2026-01-31", evidence: "title" } });
  expect(await partCount()).toBe(1);
  await check({ charters });
  await clear();
  expect(await partCount()).toBe(1);
  const answer = await check();
  expect(answer.ok && answer.value.checked.verdict.charters?.list.issued.date).toBe("2026-01-31");
  expect((await charters.forget()).ok).toBe(true);
  expect(await partCount()).toBe(0);
  const without = await check();
  expect(without.ok && without.value.checked.verdict.charters).toBeUndefined();
});

test("it costs a check no round trip once it is known, and two before", async () => {
  const opened = await open(await workbookOf(PARTNERS));
  await createKeptCharters(officeWorkbook()).keep(list);
  await check();
  const trips = async (work: () => Promise<unknown>): Promise<number> => {
    const before = opened.counts.syncs;
    await work();
    return opened.counts.syncs - before;
  };
  const charters = createKeptCharters(officeWorkbook());
  const first = await trips(() => check({ charters, writes: "nothing" }));
  const second = await trips(() => check({ charters, writes: "nothing" }));
  expect([first, second]).toEqual([4, 2]);
});

test("a damaged part does no harm, and is replaced", async () => {
  await open(await workbookOf(PARTNERS));
  await leavePart(`<x xmlns="${CHARTERS_NAMESPACE}"><charters>{</charters></x>`);
  await leavePart(`<x xmlns="${CHARTERS_NAMESPACE}"/>`);
  const charters = createKeptCharters(officeWorkbook());
  const answer = await check({ charters });
  expect(isWritten(answer)).toBe(true);
  expect(answer.ok && answer.value.checked.verdict.charters).toBeUndefined();
  await charters.keep(list);
  expect(await partCount()).toBe(1);
});

test("as large as the Commission's, it fits in one request", async () => {
  await open(await workbookOf(PARTNERS));
  const large = { ...list, holders: Array.from({ length: 50 }, () => list.holders).flat() };
  expect(keptText(large).length).toBeGreaterThan(350_000);
  const charters = createKeptCharters(officeWorkbook());
  expect(await charters.keep(large)).toBe(true);
  const answer = await check();
  expect(answer.ok && answer.value.checked.verdict.charters?.list.holders).toHaveLength(7_500);
});

test("on a sheet, with days as Excel keeps them, it is used and is no table of partners", async () => {
  const days = { "Erasmus Eche Start": 44_197, "Erasmus Eche End": 47_483 };
  const holders = { name: "ECHE 2026-01-08", rows: [LIST_HEADERS, ...listValues(150, LIST_HEADERS, () => days)] }; // prettier-ignore
  await open(await workbookOf(holders, PARTNERS));
  const answer = await check();
  if (!answer.ok) throw new Error(answer.problem.code);
  const { verdict, table } = answer.value.checked;
  expect(table.sheetName).toBe("Partners");
  expect(verdict.charters?.list.issued).toEqual({ date: "2026-01-08", evidence: "sheet-name" });
  expect(verdict.charters?.lookUps.get(1)?.said).toMatchObject({
    is: "valid",
    holder: { until: "2029-12-31" },
  });
});
