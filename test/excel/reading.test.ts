import type { WriteSheet } from "hucre";
import { byHand, highlightsOf, textsOf } from "./by-hand";
import {
  BUDGET,
  check,
  checkInterrupted,
  clear,
  HEADERS,
  isWritten,
  open,
  PARTNERS,
  problemOf,
  SUMMARY,
  workbookOf,
} from "./conversation";

const ROWS = PARTNERS.rows ?? [];
const AS_TABLE: WriteSheet = {
  name: "Partners",
  rows: ROWS,
  tables: [{ name: "Alliance", range: "A1:D5", columns: HEADERS.map((name) => ({ name })) }],
};

type Arrange = (workbook: Excel.Workbook) => void;
const cells = (workbook: Excel.Workbook, address: string): Excel.Range =>
  workbook.worksheets.getItem("Partners").getRange(address);

const LAYOUTS: readonly [string, readonly WriteSheet[], Arrange][] = [
  ["a plain range", [PARTNERS], () => undefined],
  ["an Excel table", [AS_TABLE], () => undefined],
  ["several sheets, the best one not active", [BUDGET, PARTNERS], () => undefined],
  ["hidden rows", [PARTNERS], (workbook) => (cells(workbook, "3:3").rowHidden = true)],
  [
    "struck-through rows",
    [PARTNERS],
    (workbook) => (cells(workbook, "A3:D3").format.font.strikethrough = true),
  ],
  ["merged cells", [PARTNERS], (workbook) => cells(workbook, "A7:D7").merge()],
];

test.each(LAYOUTS)("%s: two round trips to read, one to write", async (_, sheets, arrange) => {
  const opened = await open(await workbookOf(...sheets));
  await byHand(arrange);
  opened.counts.reset();
  let toRead = 0;
  const answer = await checkInterrupted(() => (toRead = opened.counts.syncs));
  expect(isWritten(answer)).toBe(true);
  expect({ toRead, all: opened.counts.syncs }).toEqual({ toRead: 2, all: 3 });
  if (!answer.ok) return;
  expect(answer.value.checked.table.sheetName).toBe("Partners");
  expect(answer.value.checked.consortium.partners).toHaveLength(4);

  // As many for a workbook that was checked before.
  opened.counts.reset();
  expect(isWritten(await check())).toBe(true);
  expect(opened.counts.syncs).toBe(3);
  expect(opened.sheetNames).toHaveLength(sheets.length + 1);
});

test("what is hidden or struck through is told of, and its highlights are as they were", async () => {
  const opened = await open(await workbookOf(PARTNERS));
  await check();
  const before = await highlightsOf("Partners");
  await byHand((workbook) => {
    cells(workbook, "3:3").rowHidden = true;
    cells(workbook, "A5:D5").format.font.strikethrough = true;
  });
  const answer = await check();
  expect(answer.ok && answer.value.checked.verdict.cautions.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["hidden-rows", "struck-through-rows"])
  );
  expect(Object.keys(before)).toHaveLength(4);
  expect(opened.counts.syncs).toBeGreaterThan(6);
});

test("an Excel table's name and totals row are understood", async () => {
  await open(
    await workbookOf({
      ...AS_TABLE,
      rows: [...ROWS, ["Total", null, null, null]],
      tables: [
        {
          name: "Alliance",
          range: "A1:D6",
          showTotalRow: true,
          columns: HEADERS.map((name) => ({ name })),
        },
      ],
    })
  );
  const answer = await check();
  expect(answer.ok && answer.value.checked.consortium.partners).toHaveLength(4);
});

describe("a workbook of many sheets", () => {
  const others = Array.from({ length: 60 }, (_, index) => ({ ...BUDGET, name: `B${index}` }));

  test("is read at both ends of its tabs, where our sheet is", async () => {
    const opened = await open(await workbookOf(PARTNERS, ...others));
    for (let times = 0; times < 2; times += 1) expect(isWritten(await check())).toBe(true);
    opened.user.type(SUMMARY, "K3", "call Ana before Friday");
    expect(problemOf(await check())).toMatchObject({ code: "summary-has-your-text" });
  });

  test("where our sheet can't be read, its contents may be the user's", async () => {
    const opened = await open(await workbookOf(PARTNERS, ...others));
    await check();
    await byHand(({ worksheets }) => (worksheets.getItem(SUMMARY).position = 40));
    opened.user.type(SUMMARY, "K3", "call Ana before Friday");
    expect(problemOf(await check())).toMatchObject({ code: "summary-has-your-text" });
    expect(isWritten(await check({ onTypedText: "overwrite" }))).toBe(true);
    expect(await textsOf(SUMMARY)).not.toContain("call Ana before Friday");
    opened.user.type(SUMMARY, "K4", "call Ben before Monday");
    expect(await clear(true)).toMatchObject({ value: { sheet: "left-with-your-text" } });
    expect(await textsOf(SUMMARY)).toContain("call Ben before Monday");
  });
});
