import type { OpenedWorkbook, OpenOptions } from "../../local-excel/start";
import { problemSentence } from "../../src/core/report/problem-sentence";
import { partsOf } from "../local-excel/workbook-bytes";
import { byHand, textsOf } from "./by-hand";
import {
  BUDGET,
  check,
  checkInterrupted,
  clear,
  isWritten,
  open,
  PARTNERS,
  problemOf,
  SUMMARY,
  workbookOf,
} from "./conversation";
import { stateOf } from "./workbook-state";

let fresh: Uint8Array;
let checked: Uint8Array;

beforeAll(async () => {
  fresh = await workbookOf(PARTNERS, BUDGET);
  const opened = await open(fresh);
  expect(isWritten(await check())).toBe(true);
  checked = await opened.save();
});

type Answered = Awaited<ReturnType<typeof check>>;

/** A verdict was given though nothing could be written, and it is said why. */
function expectVerdictOnly(answer: Answered, code: string): void {
  expect(answer.ok && answer.value.checked.consortium.partners).toHaveLength(4);
  expect(problemOf(answer)).toMatchObject({ code });
}

async function expectUnchanged(opened: OpenedWorkbook, bytes: Uint8Array): Promise<void> {
  expect(partsOf(await opened.save())).toEqual(partsOf(bytes));
}

const CLOSED: readonly [string, boolean, OpenOptions, string][] = [
  ["the partners' sheet protected", false, { protectedSheets: ["Partners"] }, "sheet-protected"],
  ["the same, checked before", true, { protectedSheets: ["Partners"] }, "sheet-protected"],
  ["our own sheet protected", true, { protectedSheets: [SUMMARY] }, "sheet-protected"],
  ["the structure protected", false, { structureProtected: true }, "workbook-protected"],
  ["a workbook for reading only", false, { readOnly: true }, "read-only"],
  ["the same, checked before", true, { readOnly: true }, "read-only"],
];

test.each(CLOSED)("%s: the verdict is given, and nothing written", async (_, again, how, code) => {
  const bytes = again ? checked : fresh;
  const opened = await open(bytes, how);
  expectVerdictOnly(await check(), code);
  await expectUnchanged(opened, bytes);
});

test("a protected structure is no obstacle where our sheet is there already, nor another's protection", async () => {
  await open(checked, { structureProtected: true, protectedSheets: ["Budget"] });
  expect(isWritten(await check())).toBe(true);
});

test("a second sheet needs an open structure", async () => {
  const opened = await open(checked, { structureProtected: true });
  opened.user.type(SUMMARY, "K2", "call Ana");
  expectVerdictOnly(await check({ onTypedText: "second-sheet" }), "workbook-protected");
});

describe("a cell being edited", () => {
  test("when the check begins: said so, and nothing happens", async () => {
    const opened = await open(fresh, { editing: true });
    expect(problemOf(await check())).toMatchObject({ code: "cell-being-edited" });
    expect(problemOf(await clear())).toMatchObject({ code: "cell-being-edited" });
    opened.user.endEditing();
    await expectUnchanged(opened, fresh);
  });

  test("when it comes to writing: the verdict is given, and the next check writes", async () => {
    const opened = await open(fresh);
    expectVerdictOnly(
      await checkInterrupted(() => opened.user.beginEditing()),
      "cell-being-edited"
    );
    opened.user.endEditing();
    await expectUnchanged(opened, fresh);
    expect(isWritten(await check())).toBe(true);
  });
});

test.each([["Partners"], [SUMMARY]])(
  "%s is deleted between reading and writing: nothing is half done",
  async (name) => {
    const opened = await open(checked);
    opened.user.type("Partners", "A2", "Nordhavn Academy");
    const deleteIt = (): Promise<void> =>
      byHand(({ worksheets }) => worksheets.getItem(name).delete());
    let after: unknown;
    const answer = await checkInterrupted(async () => {
      await deleteIt();
      after = await stateOf(opened);
    });
    expectVerdictOnly(answer, "table-changed");
    expect(await stateOf(opened)).toEqual(after);
  }
);

test("our record is taken away between reading and writing: nothing is half done", async () => {
  const opened = await open(checked);
  let after: unknown;
  const answer = await checkInterrupted(async () => {
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.load("items/id");
      await context.sync();
      parts.items.forEach((part) => part.delete());
      await context.sync();
    });
    after = await stateOf(opened);
  });
  expectVerdictOnly(answer, "table-changed");
  expect(await stateOf(opened)).toEqual(after);
});

describe("older Excel", () => {
  test("of ExcelApi 1.9, which the manifest asks for: all works, merged cells apart", async () => {
    const merge = { startRow: 4, startCol: 1, endRow: 4, endCol: 2 };
    const bytes = await workbookOf({ ...PARTNERS, merges: [merge] }, BUDGET);
    await open(bytes);
    const newest = await check();
    const opened = await open(bytes, { requirementSets: { ExcelApi: "1.9" } });
    await byHand(({ worksheets }) => {
      worksheets.getItem("Partners").getRange("3:3").rowHidden = true;
      worksheets.getItem("Partners").getRange("A3").format.font.strikethrough = true;
    });
    for (let times = 0; times < 2; times += 1) {
      const answer = await check();
      expect(isWritten(answer)).toBe(true);
      expect(answer.ok && answer.value.checked.verdict.outcome).toBe(
        newest.ok && newest.value.checked.verdict.outcome
      );
    }
    expect(await clear(true)).toMatchObject({ value: { sheet: "removed" } });
    expect(opened.sheetNames).toEqual(["Partners", "Budget"]);
  });

  test("of ExcelApi 1.8: told in one plain sentence, and nothing is changed", async () => {
    const opened = await open(fresh, { requirementSets: { ExcelApi: "1.8" } });
    const problem = problemOf(await check());
    expect(problem).toMatchObject({ code: "excel-too-old" });
    expect(problem && problemSentence(problem).says).toMatch(/^[A-Z][^.]*\.$/);
    await expectUnchanged(opened, fresh);
  });
});

describe("Excel on the web, 5 MB at once", () => {
  const FIVE_MB = 5 * 1024 * 1024;

  test("cells longer than reckoned are read in smaller portions", async () => {
    const opened = await open(fresh);
    const remarks = Array.from({ length: 3_000 }, () => ["x".repeat(2_200)]);
    await byHand(({ worksheets }) => {
      worksheets.getItem("Budget").getRangeByIndexes(5, 5, remarks.length, 1).values = remarks;
    });
    opened.trouble.webLimits = true;
    expect(isWritten(await check())).toBe(true);
    expect(opened.counts.syncs).toBeGreaterThan(5);
  }, 60_000);

  test("long names in letters of two and three bytes are written in smaller portions", async () => {
    const names = ["Професионална гимназия ".repeat(100), "職業訓練校".repeat(400)];
    const rows = Array.from({ length: 1_600 }, (_, index) => [
      `${index} ${names[index % 2]}`,
      "Bulgaria",
      "Partner",
      "VET school",
    ]);
    const [header = [""]] = PARTNERS.rows ?? [];
    const opened = await open(await workbookOf({ name: "Partners", rows: [header, ...rows] }), {
      webLimits: true,
    });
    expect(isWritten(await check())).toBe(true);
    const sizes = opened.counts.requests.map(({ requestBytes }) => requestBytes);
    expect(Math.max(...sizes)).toBeLessThan(FIVE_MB);
    expect(sizes.filter((size) => size > FIVE_MB / 2).length).toBeGreaterThan(0);
    opened.trouble.webLimits = false;
    expect((await textsOf(SUMMARY)).length).toBeGreaterThan(2_000);
  }, 60_000);
});
