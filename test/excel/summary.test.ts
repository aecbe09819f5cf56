import { partsOf } from "../local-excel/workbook-bytes";
import { byHand, cellsOf, textsOf } from "./by-hand";
import {
  BUDGET,
  check,
  HEADERS,
  isWritten,
  open,
  PARTNERS,
  problemOf,
  SUMMARY,
  workbookOf,
} from "./conversation";
import { stateOf } from "./workbook-state";

const SECOND = `${SUMMARY} (2)`;

let checked: Uint8Array;

beforeAll(async () => {
  const opened = await open(await workbookOf(PARTNERS, BUDGET));
  expect(isWritten(await check())).toBe(true);
  checked = await opened.save();
});

test("checked again: the same sheet, rewritten in place", async () => {
  const opened = await open(checked);
  const before = await stateOf(opened);
  await byHand(({ worksheets }) => (worksheets.getItem(SUMMARY).position = 0));
  opened.user.type("Partners", "A2", "Nordhavn Maritime University");
  expect(isWritten(await check())).toBe(true);
  expect(opened.sheetNames).toEqual([SUMMARY, "Partners", "Budget"]);
  const texts = (await textsOf(SUMMARY)).join("\n");
  expect(texts).toContain("Nordhavn Maritime University");
  expect(texts).not.toContain("Nordhavn University");

  opened.user.type("Partners", "A2", "Nordhavn University");
  expect(isWritten(await check())).toBe(true);
  const sheet = (await stateOf(opened)).sheets.find(({ name }) => name === SUMMARY);
  expect(sheet).toEqual(before.sheets[2]);
});

test("after a longer list nothing of it is left: no line, no merged cell, no colour", async () => {
  const row = (index: number): string[] => [`Werk ${index}`, "Austria", "Partner", "SME"];
  const long = Array.from({ length: 30 }, (_, index) => row(index));
  const opened = await open(await workbookOf({ ...PARTNERS, rows: [HEADERS, ...long] }, BUDGET));
  await check();
  for (let index = 0; index < 30; index += 1)
    [...(PARTNERS.rows?.[index + 1] ?? ["", "", "", ""])].forEach((value, column) =>
      opened.user.type("Partners", `${"ABCD"[column]}${index + 2}`, String(value))
    );
  // What looks like a formula is typed as text.
  opened.user.type("Partners", "A3", "'=Lindenau School");
  expect(isWritten(await check())).toBe(true);
  const again = await opened.save();

  await open(checked);
  const expected = await cellsOf(SUMMARY);
  await open(again);
  expect((await cellsOf(SUMMARY)).values.length).toBe(expected.values.length);
  expect((await textsOf(SUMMARY)).join("\n")).not.toContain("Werk ");
  const merged = /<mergeCells[^>]*>.*<\/mergeCells>/;
  const sheetOf = (bytes: Uint8Array): string =>
    partsOf(bytes)["xl/worksheets/sheet3.xml"] ?? "no such part";
  expect(merged.exec(sheetOf(again))?.[0]).toBe(merged.exec(sheetOf(checked))?.[0]);
});

test("renamed by the user: found again, and keeps its name", async () => {
  const opened = await open(checked);
  await byHand(({ worksheets }) => (worksheets.getItem(SUMMARY).name = "For the boss"));
  for (const name of ["Nordhavn Polytechnic", "Nordhavn Academy"]) {
    opened.user.type("Partners", "A2", name);
    expect(await check()).toMatchObject({
      value: { written: { value: { summarySheet: "For the boss" } } },
    });
    expect(opened.sheetNames).toEqual(["Partners", "Budget", "For the boss"]);
    expect((await textsOf("For the boss")).join("\n")).toContain(name);
  }
});

test("hidden by the user: rewritten, and still hidden", async () => {
  const opened = await open(checked);
  await byHand(({ worksheets }) => (worksheets.getItem(SUMMARY).visibility = "Hidden"));
  opened.user.type("Partners", "A2", "Nordhavn Academy");
  expect(isWritten(await check())).toBe(true);
  expect(opened.sheetNames).toHaveLength(3);
  expect((await textsOf(SUMMARY)).join("\n")).toContain("Nordhavn Academy");
  expect(partsOf(await opened.save())["xl/workbook.xml"]).toMatch(
    /<sheet [^>]*name="Consortium check"[^>]*state="hidden"/
  );
});

describe("what someone typed on our sheet is asked about", () => {
  const WHERE: readonly [string, string][] = [
    ["into a cell of ours", "A4"],
    ["beside our page", "K7"],
    ["below our page", "A900"],
    ["on an empty line of ours", "C7"],
  ];

  test.each(WHERE)("%s: refused, and nothing is changed", async (_, cell) => {
    const opened = await open(checked);
    opened.user.type(SUMMARY, cell, "call Ana");
    opened.user.type("Partners", "A2", "Nordhavn Academy");
    const [before, saved] = [await stateOf(opened), partsOf(await opened.save())];
    const answer = await check();
    expect(answer.ok && answer.value.checked.consortium.partners).toHaveLength(4);
    expect(problemOf(answer)).toEqual({
      code: "summary-has-your-text",
      detail: { sheet: SUMMARY, rows: 1 },
    });
    expect(await stateOf(opened)).toEqual(before);
    expect(partsOf(await opened.save())).toEqual(saved);
  });

  test("a second sheet: the first stays as it is for good, and later checks go on with the second", async () => {
    const opened = await open(checked);
    opened.user.type(SUMMARY, "K7", "call Ana");
    const first = (await stateOf(opened)).sheets[2];
    expect(await check({ onTypedText: "second-sheet" })).toMatchObject({
      value: { written: { value: { summarySheet: SECOND } } },
    });
    opened.user.type("Partners", "A2", "Nordhavn Academy");
    expect(await check()).toMatchObject({
      value: { written: { value: { summarySheet: SECOND } } },
    });
    expect(opened.sheetNames).toEqual(["Partners", "Budget", SUMMARY, SECOND]);
    expect((await stateOf(opened)).sheets[2]).toEqual(first);
    expect((await textsOf(SECOND)).join("\n")).toContain("Nordhavn Academy");
  });

  test("over it: the page is as if nobody had typed", async () => {
    const opened = await open(checked);
    const before = await stateOf(opened);
    for (const [, cell] of WHERE) opened.user.type(SUMMARY, cell, "call Ana");
    expect(isWritten(await check({ onTypedText: "overwrite" }))).toBe(true);
    expect(await stateOf(opened)).toEqual(before);
  });
});

test("rows inserted, deleted or sorted on our page are still ours", async () => {
  const opened = await open(checked);
  const before = await stateOf(opened);
  const { values } = await cellsOf(SUMMARY);
  const shifted = [...values.slice(0, 5), values[0]?.map(() => "") ?? [], ...values.slice(5)];
  await byHand(({ worksheets }) => {
    const sheet = worksheets.getItem(SUMMARY);
    sheet.getRangeByIndexes(0, 0, shifted.length, shifted[0]?.length ?? 0).values = shifted.map(
      (row) => row.map((cell) => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell))
    );
  });
  expect(isWritten(await check())).toBe(true);
  expect(await stateOf(opened)).toEqual(before);
});

test.each([SUMMARY, "CONSORTIUM CHECK"])(
  "a sheet of the user's called %s is left alone, to the byte",
  async (name) => {
    const notes = { name, rows: [["Our own notes"], ["who writes to whom"]] };
    const bytes = await workbookOf(PARTNERS, notes);
    const opened = await open(bytes);
    for (let times = 0; times < 2; times += 1) expect(isWritten(await check())).toBe(true);
    expect(opened.sheetNames).toEqual(["Partners", name, SECOND]);
    const sheet = "xl/worksheets/sheet2.xml";
    expect(partsOf(await opened.save())[sheet]).toBe(partsOf(bytes)[sheet]);
  }
);

test("a sheet of the user's that took the place of ours, under its name, is left alone", async () => {
  const opened = await open(checked);
  await byHand(({ worksheets }) => {
    worksheets.getItem(SUMMARY).delete();
    worksheets.add(SUMMARY).getRange("A1").values = [["Our own notes"]];
  });
  for (let times = 0; times < 2; times += 1) expect(isWritten(await check())).toBe(true);
  expect(opened.sheetNames).toEqual(["Partners", "Budget", SUMMARY, SECOND]);
  expect(await textsOf(SUMMARY)).toEqual(["Our own notes"]);
});

test("a summary that was deleted by the user is written anew", async () => {
  const opened = await open(checked);
  const before = await stateOf(opened);
  await byHand(({ worksheets }) => worksheets.getItem(SUMMARY).delete());
  expect(isWritten(await check())).toBe(true);
  expect(await stateOf(opened)).toEqual(before);
});

test("our own pages are no partner tables, not even when asked for by name", async () => {
  await open(checked);
  const answer = await check({ sheetName: SUMMARY });
  expect(answer).toMatchObject({ ok: false, problem: { code: "no-table" } });
});
