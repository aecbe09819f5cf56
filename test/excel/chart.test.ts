import type { OpenedWorkbook } from "../../local-excel/start";
import { partsOf } from "../local-excel/workbook-bytes";
import { byHand, cellsOf } from "./by-hand";
import {
  BUDGET,
  check,
  clear,
  HEADERS,
  isWritten,
  open,
  PARTNERS,
  SUMMARY,
  workbookOf,
} from "./conversation";

const OURS = "Alliance Check: partners by country";

let checked: Uint8Array;

beforeAll(async () => {
  const opened = await open(await workbookOf(PARTNERS, BUDGET));
  expect(isWritten(await check())).toBe(true);
  checked = await opened.save();
});

/** The names of all charts on a sheet. */
function chartsOn(sheet: string): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const charts = context.workbook.worksheets.getItem(sheet).charts.load("items/name");
    await context.sync();
    return charts.items.map(({ name }) => name);
  });
}

/** A chart of the user's own over cells of a sheet. */
function drawByHand(sheet: string, cells: string, name: string): Promise<unknown> {
  return byHand(({ worksheets }) => {
    const { charts } = worksheets.getItem(sheet);
    charts.add("ColumnClustered", worksheets.getItem("Budget").getRange(cells), "Columns").name =
      name;
  });
}

/** What the parts of our chart say, found by its name. */
async function drawnIn(book: OpenedWorkbook): Promise<{ anchor: string; chart: string }> {
  const parts = partsOf(await book.save());
  const [, anchor = ""] =
    Object.entries(parts).find(
      ([path, xml]) => /^xl\/drawings\/[^/]*\.xml$/.test(path) && xml.includes(OURS)
    ) ?? [];
  const chart = Object.entries(parts).find(
    ([path, xml]) => path.startsWith("xl/charts/chart") && xml.includes("by country and group")
  );
  return { anchor, chart: chart?.[1] ?? "" };
}

test("the chart is drawn from cells of the section above it, and covers no text", async () => {
  const book = await open(checked);
  expect(await chartsOn(SUMMARY)).toEqual([OURS]);
  const { anchor, chart } = await drawnIn(book);
  const references = [...chart.matchAll(/<c:f>'Consortium check'!([^<]*)/g)].map(([, at]) => at);
  const { values } = await cellsOf(SUMMARY);
  const heads = values.findIndex((row) => row[1] === "Country" && row[7] === "Covered");
  const range = (column: string): string => `$${column}$${heads + 2}:$${column}$${heads + 3}`;
  expect(references).toEqual(
    ["C", "D", "E", "F"].flatMap((column) => [`$${column}$${heads + 1}`, range("B"), range(column)])
  );
  expect(values.slice(heads + 1, heads + 3).map((row) => row.slice(1, 6))).toEqual([
    ["Denmark", 0, 1, 0, 0],
    ["Germany", 0, 0, 1, 0],
  ]);
  // Its own row, and the columns up to the text.
  const [from, to] = [...anchor.matchAll(/<xdr:col>(\d+)<.*?<xdr:row>(\d+)</g)];
  const row = heads + 3;
  expect([from?.[1], from?.[2], to?.[1], to?.[2]]).toEqual(["0", `${row}`, "6", `${row + 1}`]);
  expect(values[row]?.slice(0, 6)).toEqual(["", "", "", "", "", ""]);
  expect(values[row]?.[6]).toMatch(/^How many partners certainly count/);
  expect(chart).toContain("<a:t>Partners that certainly count, by country and group</a:t>");
});

test("the next check draws it anew in the same round trip: one chart, over the new figures", async () => {
  const book = await open(checked);
  const before = await drawnIn(book);
  book.user.insertRows("Partners", 3, 2);
  for (const [row, country] of [
    [4, "Austria"],
    [5, "Malta"],
  ] as const)
    book.user.paste("Partners", `A${row}`, [[`Werk ${row}`, country, "Partner", "SME"]]);
  const syncs = book.counts.syncs;
  expect(isWritten(await check())).toBe(true);
  expect(book.counts.syncs - syncs).toBe(3);
  expect(await chartsOn(SUMMARY)).toEqual([OURS]);
  const after = await drawnIn(book);
  expect(after.chart).not.toBe(before.chart);
  expect(after.chart).toMatch(/\$B\$(\d+):\$B\$/);
  expect(
    Object.keys(partsOf(await book.save())).filter((path) => /charts\//.test(path))
  ).toHaveLength(1);
});

test("clearing takes the chart off and its row back, whether the sheet stays or goes", async () => {
  const book = await open(checked);
  expect(await clear(false)).toMatchObject({ value: { sheet: "emptied" } });
  expect(await chartsOn(SUMMARY)).toEqual([]);
  const parts = partsOf(await book.save());
  expect(Object.keys(parts).filter((path) => /chart|drawing/.test(path))).toEqual([]);
  expect(parts["xl/worksheets/sheet3.xml"]).not.toMatch(/ht="[1-4]\d\d/);
  expect(isWritten(await check())).toBe(true);
  expect(await chartsOn(SUMMARY)).toEqual([OURS]);
  // Our own chart is no reason to keep the sheet.
  expect(await clear(true)).toMatchObject({ value: { sheet: "removed" } });
  expect(Object.keys(partsOf(await book.save())).filter((path) => /chart/.test(path))).toEqual([]);
});

test("a chart of the user's on our sheet stays through checks, and keeps the sheet when cleared", async () => {
  const book = await open(checked);
  await drawByHand(SUMMARY, "A1:B2", "Budget by item");
  const own = partsOf(await book.save())["xl/charts/chart2.xml"];
  expect(isWritten(await check())).toBe(true);
  expect(await chartsOn(SUMMARY)).toEqual(["Budget by item", OURS]);
  expect(partsOf(await book.save())["xl/charts/chart2.xml"]).toBe(own);
  expect(await clear(true)).toMatchObject({ value: { sheet: "emptied" } });
  expect(await chartsOn(SUMMARY)).toEqual(["Budget by item"]);
});

test("a copy of our chart that the user made is theirs: the sheet stays", async () => {
  await open(checked);
  await drawByHand(SUMMARY, "A1:B2", OURS);
  expect(await clear(true)).toMatchObject({ value: { sheet: "emptied" } });
  expect(await chartsOn(SUMMARY)).toHaveLength(1);
});

test("charts elsewhere are left alone, one of our name too", async () => {
  await open(checked);
  await drawByHand("Budget", "A1:B2", OURS);
  expect(isWritten(await check())).toBe(true);
  expect(await chartsOn("Budget")).toEqual([OURS]);
  expect(await clear(true)).toMatchObject({ value: { sheet: "emptied" } });
  expect(await chartsOn("Budget")).toEqual([OURS]);
});

test("no country that is certain: no chart, and none is left of an earlier one", async () => {
  const book = await open(checked);
  for (const cell of ["B2", "B3"]) book.user.type("Partners", cell, "somewhere");
  expect(isWritten(await check())).toBe(true);
  expect(await chartsOn(SUMMARY)).toEqual([]);
});

test("an Excel that knows no such charts gets the summary without one", async () => {
  await open(await workbookOf(PARTNERS, BUDGET));
  const { requirements } = Office.context;
  const isSetSupported = requirements.isSetSupported.bind(requirements);
  const old = jest
    .spyOn(requirements, "isSetSupported")
    .mockImplementation((name, version) => name !== "ExcelApi" && isSetSupported(name, version));
  expect(isWritten(await check())).toBe(true);
  expect(isWritten(await check())).toBe(true);
  old.mockRestore();
  expect(await chartsOn(SUMMARY)).toEqual([]);
  expect((await cellsOf(SUMMARY)).values.flat()).toContain("Countries covered");
});

test("all 33 countries still fit into a row of Excel's", async () => {
  const countries =
    "Austria,Belgium,Bulgaria,Croatia,Cyprus,Czechia,Denmark,Estonia,Finland,France,Germany,Greece,Hungary,Ireland,Italy,Latvia,Lithuania,Luxembourg,Malta,Netherlands,Poland,Portugal,Romania,Slovakia,Slovenia,Spain,Sweden,Iceland,Liechtenstein,North Macedonia,Norway,Serbia,Türkiye";
  const rows = countries
    .split(",")
    .map((country) => [`Werk ${country}`, country, "Partner", "SME"]);
  const book = await open(await workbookOf({ name: "Partners", rows: [HEADERS, ...rows] }));
  expect(isWritten(await check())).toBe(true);
  const parts = partsOf(await book.save());
  const row = Number(/<xdr:row>(\d+)/.exec((await drawnIn(book)).anchor)?.[1]) + 1;
  expect(parts["xl/worksheets/sheet2.xml"]).toMatch(new RegExp(`<row r="${row}"[^>]* ht="400"`));
});

test("a write that breaks off while drawing is mended by the next check: one chart of ours", async () => {
  const whole = await open(checked);
  await check();
  const seen = new Set<string>();
  for (let action = whole.counts.actions; !seen.has(""); action -= 1) {
    const book = await open(checked);
    book.trouble.failAt = { action };
    expect(isWritten(await check())).toBe(false);
    book.trouble.failAt = undefined;
    const left = await chartsOn(SUMMARY);
    if (seen.has(left.join())) continue;
    seen.add(left.join());
    expect(isWritten(await check())).toBe(true);
    // One that Excel made and then would not name is a stranger's to us: it is left where it is.
    const strangers = left.filter((name) => name !== OURS);
    expect([action, await chartsOn(SUMMARY)]).toEqual([action, [...strangers, OURS]]);
  }
  expect([...seen]).toEqual([OURS, "Chart 1", ""]);
}, 120_000);
