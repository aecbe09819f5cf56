import { areaName } from "../../src/core/table/cell-name";
import type { Mark } from "../../src/core/report/mark";
import { highlight } from "../../src/excel/highlight";
import { hasMarker, markerFormula } from "../../src/excel/marker";
import { MARK_KINDS } from "../../src/core/report/mark";
import { partsOf } from "../local-excel/workbook-bytes";
import { byHand, highlightsOf, leaveRecord } from "./by-hand";
import { BUDGET, check, isWritten, open, PARTNERS, workbookOf } from "./conversation";
import { onlySheets, stateOf } from "./workbook-state";

// Two that count, one from where none may come, one that is no full partner, and a code that no country has.
const EXPECTED = {
  counts: "A2:A3",
  "not-allowed": "A4,B4",
  "not-counted": "A5",
  unclear: "B5",
};

test("highlights lie on the partners' sheet alone", async () => {
  const opened = await open(await workbookOf(BUDGET, PARTNERS));
  expect(isWritten(await check())).toBe(true);
  expect(await highlightsOf("Partners")).toEqual(EXPECTED);
  const [budget] = onlySheets(await stateOf(opened), ["Budget"]);
  expect(budget?.conditionalFormats).toEqual([]);
});

test("the user's own conditional formats keep their order and, but for the priority's number, their XML", async () => {
  const rule = (formula: string, priority: number): object => ({
    type: "expression",
    priority,
    formula,
    range: "A2:D5",
    style: { font: { italic: true } },
  });
  const own = [rule('$B2="SP"', 3), rule("FALSE", 1), rule('N("alliance")=0', 2)];
  const bytes = await workbookOf({ ...PARTNERS, conditionalRules: own as never });
  const opened = await open(bytes);
  for (let times = 0; times < 2; times += 1) expect(isWritten(await check())).toBe(true);
  const rules = (xml: string): { formula: string; xml: string; priority: number }[] =>
    [...xml.matchAll(/<cfRule[^>]*priority="(\d+)".*?<formula>(.*?)<\/formula><\/cfRule>/g)].map(
      ([text, priority, formula = ""]) => ({
        formula,
        xml: text.replace(/ priority="\d+"/, ""),
        priority: Number(priority),
      })
    );
  const sheetOf = (file: Uint8Array): string => partsOf(file)["xl/worksheets/sheet1.xml"] ?? "";
  const before = rules(sheetOf(bytes));
  const after = rules(sheetOf(await opened.save())).filter(
    (found) => !/alliance-check/.test(found.formula)
  );
  expect(before).toHaveLength(3);
  expect(after.map(({ xml }) => xml)).toEqual(before.map(({ xml }) => xml));
  const ranked = (found: typeof before): string[] =>
    [...found].sort((a, b) => a.priority - b.priority).map(({ formula }) => formula);
  expect(ranked(after)).toEqual(ranked(before));
});

test("what a broken-off write left goes; a condition of the user's that never holds stays", async () => {
  const opened = await open(await workbookOf({ name: "Partners", rows: PARTNERS.rows ?? [] }));
  await leaveRecord({ writing: true });
  await byHand(({ worksheets }) => {
    const formats = worksheets.getItem("Partners").getRange("A2").conditionalFormats;
    const { custom } = formats.add("Custom");
    custom.rule.formula = "=FALSE";
    custom.format.fill.color = "#00FF00";
    formats.add("Custom");
  });
  expect((await stateOf(opened)).sheets[0]?.conditionalFormats).toHaveLength(2);
  expect(isWritten(await check())).toBe(true);
  const formats = (await stateOf(opened)).sheets[0]?.conditionalFormats ?? [];
  expect(formats.filter((format) => !format.includes("alliance-check"))).toEqual([
    expect.stringContaining("=FALSE"),
  ]);
});

test("ours are recognised however Excel respells them, and nobody else's", () => {
  for (const kind of MARK_KINDS) expect(hasMarker(markerFormula(kind))).toBe(true);
  for (const respelt of [
    '=n("alliance-check counts")=0',
    '= N ( "Alliance-Check counts" ) = 0',
    'N("alliance-check counts")=0',
    '=_xlfn.SINGLE(N("alliance-check counts"))=0',
  ])
    expect({ respelt, ours: hasMarker(respelt) }).toEqual({ respelt, ours: true });
  for (const foreign of [
    null,
    undefined,
    "",
    '=A1="alliance-check"',
    '=SIN("alliance-check")',
    '=N("alliance-checked")=0',
  ])
    expect({ foreign, ours: hasMarker(foreign) }).toEqual({ foreign, ours: false });
});

test("5,000 scattered cells are marked, no address longer than Excel takes", async () => {
  const opened = await open(await workbookOf(PARTNERS));
  const marks = Array.from({ length: 5_000 }, (_, index): Mark => ({
    kind: "counts",
    cell: { row: 1 + index * 2, column: index % 7 },
  }));
  await byHand(({ worksheets }) => highlight(worksheets.getItem("Partners"), marks));
  const xml = partsOf(await opened.save())["xl/worksheets/sheet1.xml"] ?? "";
  const places = [
    ...xml.matchAll(/<conditionalFormatting sqref="([^"]*)"><cfRule[^>]*>(?=<formula>N\()/g),
  ].map(([, sqref = ""]) => sqref);
  expect(Math.max(...places.map(({ length }) => length))).toBeLessThanOrEqual(8_192);
  const marked = new Set(places.flatMap((sqref) => sqref.split(" ")));
  const wanted = marks.map(({ cell: { row, column } }) =>
    areaName({ top: row, left: column, bottom: row, right: column })
  );
  expect([...marked].sort()).toEqual(wanted.sort());
});

test("a list that was sorted, or has a new row, is marked anew", async () => {
  const opened = await open(await workbookOf(PARTNERS));
  await check();
  const before = await highlightsOf("Partners");
  const rows = (PARTNERS.rows ?? []).slice(1);
  const order = [
    rows[2],
    ["Neue Schule", "Germany", "Partner", "VET school"],
    rows[3],
    rows[0],
    rows[1],
  ];
  order.forEach((row, index) =>
    [...(row ?? [])].forEach((value, column) =>
      opened.user.type("Partners", `${"ABCD"[column]}${index + 2}`, `'${String(value)}`)
    )
  );
  expect(isWritten(await check())).toBe(true);
  const after = await highlightsOf("Partners");
  expect(before["not-allowed"]).toBe("A4,B4");
  expect(after["not-allowed"]).toBe("A2,B2");
  expect(before.counts).toContain("A2");
  expect(after.counts).toContain("A5");
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
});
