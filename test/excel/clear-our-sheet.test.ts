import { type NamedRange, type SheetImage, type WriteSheet, writeXlsx } from "hucre";
import { readRecord } from "../../src/app/record";
import { recordOf } from "../../src/excel/record-part";
import { byHand, cellsOf, leaveRecord } from "./by-hand";
import {
  BUDGET,
  check,
  clear,
  isWritten,
  open,
  PARTNERS,
  SUMMARY,
  workbookOf,
} from "./conversation";
import { stateOf } from "./workbook-state";

let checked: Uint8Array;

beforeAll(async () => {
  const opened = await open(await workbookOf(PARTNERS, BUDGET));
  expect(isWritten(await check())).toBe(true);
  checked = await opened.save();
});

test("our sheet stays, emptied, when the user did not agree; the next check writes there again", async () => {
  const opened = await open(checked);
  const before = await stateOf(opened);
  expect(await clear(false)).toMatchObject({ value: { sheet: "emptied", sheetName: SUMMARY } });
  expect((await cellsOf(SUMMARY)).values).toEqual([]);
  expect(isWritten(await check())).toBe(true);
  expect(await stateOf(opened)).toEqual(before);
});

const REFERRING: readonly [string, string, readonly WriteSheet[], NamedRange[]][] = [
  ["a formula", SUMMARY, [refers(`'${SUMMARY}'!A1`)], []],
  ["a formula, after it was renamed", "Overview", [refers("Overview!A1")], []],
  ["a formula, its name having an apostrophe", "Ana's", [refers("'Ana''s'!A1")], []],
  ["a formula over several sheets", SUMMARY, [refers(`SUM('${SUMMARY}:Notes'!A1)`)], []],
  ["a name", SUMMARY, [], [{ name: "Verdict", range: `'${SUMMARY}'!$A$2` }]],
  ["a sheet's name", SUMMARY, [], [{ name: "V", range: `'${SUMMARY}'!$A$2`, scope: "Partners" }]],
  ["a conditional format", SUMMARY, [coloured(`'${SUMMARY}'!$B$9="met"`)], []],
  ["a picture on it", SUMMARY, [], []],
];

test.each(REFERRING)(
  "our sheet stays when %s refers to it",
  async (what, name, sheets, namedRanges) => {
    const images = what === "a picture on it" ? [PICTURE] : [];
    const ours = { name, rows: [], images };
    await open(await writeXlsx({ sheets: [PARTNERS, ours, ...sheets], namedRanges }));
    await leaveRecord({ summary: { name, width: 0, lines: [] } });
    expect(await clear(true)).toMatchObject({ value: { sheet: "emptied", sheetName: name } });
  }
);

test("our sheet goes when there is only talk of it", async () => {
  const talk = { name: "Notes", rows: [[`See '${SUMMARY}'!A1`]] };
  await open(await workbookOf(PARTNERS, { name: SUMMARY, rows: [] }, talk));
  await leaveRecord({ summary: { name: SUMMARY, width: 0, lines: [] } });
  expect(await clear(true)).toMatchObject({ value: { sheet: "removed" } });
});

test("our sheet stays with what the user typed on it, and is theirs from then on", async () => {
  const opened = await open(checked);
  opened.user.type(SUMMARY, "A4", "call Ana");
  opened.user.type(SUMMARY, "K9", "and Ben");
  expect(await clear(true)).toMatchObject({
    value: { sheet: "left-with-your-text", sheetName: SUMMARY },
  });
  const left = (await cellsOf(SUMMARY)).values.flat().filter((value) => value !== "");
  expect(left).toEqual(["call Ana", "and Ben"]);
  const { summary, retired } = readRecord(recordOf((await stateOf(opened)).record));
  expect({ summary, retired }).toEqual({ summary: null, retired: [SUMMARY] });
  expect(isWritten(await check())).toBe(true);
  expect(opened.sheetNames).toEqual(["Partners", "Budget", SUMMARY, `${SUMMARY} (2)`]);
  expect(isWritten(await check())).toBe(true);
  expect(opened.sheetNames).toHaveLength(4);
});

test("our sheet stays when no other sheet is to be seen, and when the structure is protected", async () => {
  const opened = await open(checked);
  await byHand(({ worksheets }) => {
    worksheets.getItem("Budget").visibility = "Hidden";
    worksheets.getItem("Partners").visibility = "VeryHidden";
  });
  expect(await clear(true)).toMatchObject({ value: { sheet: "emptied" } });
  expect(opened.sheetNames).toHaveLength(3);

  await open(checked, { structureProtected: true });
  expect(await clear(true)).toMatchObject({ value: { sheet: "emptied" } });
});

test("our sheet goes when it is hidden itself", async () => {
  const opened = await open(await workbookOf(PARTNERS));
  await check();
  await byHand(({ worksheets }) => (worksheets.getItem(SUMMARY).visibility = "Hidden"));
  expect(await clear(true)).toMatchObject({ value: { sheet: "removed" } });
  expect(opened.sheetNames).toEqual(["Partners"]);
});
test("a workbook too big to be searched for references keeps our sheet, emptied", async () => {
  const remarks = Array.from({ length: 2_500 }, () => ["x".repeat(2_200)]);
  const opened = await open(checked);
  await byHand(({ worksheets }) => {
    worksheets.getItem("Budget").getRangeByIndexes(9, 0, remarks.length, 1).values = remarks;
  });
  opened.trouble.webLimits = true;
  expect(await clear(true)).toMatchObject({ value: { sheet: "emptied" } });
}, 60_000);

const PICTURE: SheetImage = {
  data: new Uint8Array(
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC",
      "base64"
    )
  ),
  type: "png",
  anchor: { from: { row: 1, col: 9 } },
};

function coloured(formula: string): WriteSheet {
  const style = { font: { bold: true } };
  return {
    name: "Notes",
    rows: [["x"]],
    conditionalRules: [{ type: "expression", priority: 1, formula, range: "A1", style }],
  };
}

function refers(formula: string): WriteSheet {
  return { name: "Notes", rows: [["x"]], cells: new Map([["1,0", { formula, value: "" }]]) };
}
