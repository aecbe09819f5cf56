import { type NamedRange, type SheetImage, type WriteSheet, writeXlsx } from "hucre";
import { EXTENSION, FOREIGN_RULES, partsOf, rich } from "../local-excel/workbook-bytes";
import { readRecord } from "../../src/app/record";
import { recordOf } from "../../src/excel/record-part";
import { byHand, cellsOf, highlightsOf, leaveRecord } from "./by-hand";
import {
  BUDGET,
  check,
  clear,
  isWritten,
  open,
  PARTNERS,
  problemOf,
  SUMMARY,
  workbookOf,
} from "./conversation";
import { stateOf } from "./workbook-state";

const CHOICES = {
  call: "blueprint-2025",
  columns: [{ header: "Role", column: 2, field: "role" as const }],
  readings: [{ field: "country" as const, typed: "SP", value: "ES" }],
  countTwice: true,
  facts: { grant: 3_000_000, ecosystems: ["textile"] },
};

let fresh: Uint8Array;
let checked: Uint8Array;

beforeAll(async () => {
  fresh = await workbookOf(PARTNERS, BUDGET);
  const opened = await open(fresh);
  expect(isWritten(await check())).toBe(true);
  checked = await opened.save();
});

/** Parts in which a file differs from another. */
function differing(one: Uint8Array, other: Uint8Array): string[] {
  const [a, b] = [partsOf(one), partsOf(other)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]);
}

test("checked and cleared in one sitting: all parts are the user's to the byte, but for unused styles", async () => {
  const opened = await open(fresh);
  const before = await stateOf(opened);
  await check();
  expect(await clear()).toMatchObject({ value: { sheet: "removed", sheetName: SUMMARY } });
  expect(await stateOf(opened)).toEqual(before);
  expect(differing(await opened.save(), fresh)).toEqual(["xl/styles.xml"]);
});

test("a file with everything in it: no foreign rule is touched, and clearing gives all sheets and drawings back", async () => {
  const everything = rich();
  const opened = await open(everything);
  expect(isWritten(await check())).toBe(true);
  const meanwhile = partsOf(await opened.save())["xl/worksheets/sheet1.xml"] ?? "";
  const withoutPriorities = (xml: string): string => xml.replace(/ priority="\d+"/g, "");
  for (const rules of [FOREIGN_RULES, EXTENSION])
    expect(withoutPriorities(meanwhile)).toContain(withoutPriorities(rules));

  // The chart could be drawn from our sheet, so that stays, emptied.
  expect(await clear(true)).toMatchObject({ value: { sheet: "emptied" } });
  await byHand(({ worksheets }) => worksheets.getItem(SUMMARY).delete());
  expect(await clear(true)).toMatchObject({ value: { sheet: "none" } });
  // Excel is asked to calculate the formulas anew, so their order is dropped.
  expect(differing(await opened.save(), everything).sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
  ]);
});

test("cleared on another day: beside styles, only priority numbers differ", async () => {
  const opened = await open(checked);
  expect((await clear()).ok).toBe(true);
  const cleared = await opened.save();
  expect(differing(cleared, fresh)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  const [now, before] = [cleared, fresh].map((bytes) =>
    partsOf(bytes)["xl/worksheets/sheet1.xml"]?.replace(/ priority="\d+"/g, "")
  );
  expect(now).toBe(before);
});

test("highlights go from every sheet, those that were copied to others too", async () => {
  const opened = await open(checked);
  await byHand(({ worksheets }) => {
    const { custom } = worksheets
      .getItem("Budget")
      .getRange("A2:A3")
      .conditionalFormats.add("Custom");
    custom.rule.formula = '= n( "Alliance-Check counts" ) = 0';
    custom.format.fill.color = "#CFE5FA";
  });
  expect(Object.keys(await highlightsOf("Partners"))).toHaveLength(4);
  expect(Object.keys(await highlightsOf("Budget"))).toHaveLength(1);
  expect((await clear()).ok).toBe(true);
  const { sheets } = await stateOf(opened);
  expect(sheets.map(({ conditionalFormats }) => conditionalFormats.length)).toEqual([1, 0]);
});

describe("our sheet", () => {
  test("stays, emptied, when the user did not agree; the next check writes there again", async () => {
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

  test.each(REFERRING)("stays when %s refers to it", async (what, name, sheets, namedRanges) => {
    const images = what === "a picture on it" ? [PICTURE] : [];
    const ours = { name, rows: [], images };
    await open(await writeXlsx({ sheets: [PARTNERS, ours, ...sheets], namedRanges }));
    await leaveRecord({ summary: { name, width: 0, lines: [] } });
    expect(await clear(true)).toMatchObject({ value: { sheet: "emptied", sheetName: name } });
  });

  test("goes when there is only talk of it", async () => {
    const talk = { name: "Notes", rows: [[`See '${SUMMARY}'!A1`]] };
    await open(await workbookOf(PARTNERS, { name: SUMMARY, rows: [] }, talk));
    await leaveRecord({ summary: { name: SUMMARY, width: 0, lines: [] } });
    expect(await clear(true)).toMatchObject({ value: { sheet: "removed" } });
  });

  test("stays with what the user typed on it, and is theirs from then on", async () => {
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

  test("stays when no other sheet is to be seen, and when the structure is protected", async () => {
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

  test("goes when it is hidden itself", async () => {
    const opened = await open(await workbookOf(PARTNERS));
    await check();
    await byHand(({ worksheets }) => (worksheets.getItem(SUMMARY).visibility = "Hidden"));
    expect(await clear(true)).toMatchObject({ value: { sheet: "removed" } });
    expect(opened.sheetNames).toEqual(["Partners"]);
  });
});

test("what the user chose holds for the check and outlives clearing", async () => {
  const opened = await open(await workbookOf(PARTNERS));
  await leaveRecord({ choices: CHOICES });
  const answer = await check();
  expect(answer.ok && answer.value.checked.verdict.call.id).toBe("blueprint-2025");
  expect(answer.ok && answer.value.checked.consortium.partners[3]?.country).toMatchObject({
    kind: "known",
    value: "ES",
  });
  expect(await clear(true)).toMatchObject({ value: { sheet: "removed" } });
  const [record, ...others] = (await stateOf(opened)).record;
  expect(others).toEqual([]);
  expect(readRecord(recordOf([record ?? ""]))).toEqual({ ...readRecord(null), choices: CHOICES });
});

test("without anything of ours, clearing changes nothing", async () => {
  const opened = await open(fresh);
  expect(await clear()).toMatchObject({ value: { sheet: "none" } });
  expect(differing(await opened.save(), fresh)).toEqual([]);
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

test.each([
  ["Partners", { protectedSheets: ["Partners"] }, "sheet-protected"],
  ["our sheet", { protectedSheets: [SUMMARY] }, "sheet-protected"],
  ["nothing", { readOnly: true }, "read-only"],
])(
  "%s being closed to writing, clearing is refused and nothing happens",
  async (_, trouble, code) => {
    const opened = await open(checked, trouble);
    expect(problemOf(await clear())).toMatchObject({ code });
    expect(differing(await opened.save(), checked)).toEqual([]);
  }
);

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
