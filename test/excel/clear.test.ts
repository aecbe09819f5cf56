import { EXTENSION, FOREIGN_RULES, partsOf, rich } from "../local-excel/workbook-bytes";
import { readRecord } from "../../src/app/record";
import { recordOf } from "../../src/excel/record-part";
import { byHand, highlightsOf, leaveRecord } from "./by-hand";
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
