import fc from "fast-check";
import { charterListAmong, charterListIn } from "../../../src/core/charters/find-list";
import type { CellValue } from "../../../src/core/table/grid";
import { codeOf, HEADERS, listGrid, listValues, nameOf, picOf } from "./invented-list";

const PICKED = { fileName: "accredited-heis-2026-04-08.xlsx", asOf: "2026-05-02T09:00:00Z" };
const FIRST = {
  pic: picOf(0),
  erasmusCode: "D LINDENB01",
  name: nameOf(0),
  country: "DE",
  from: "2021-01-01",
  until: "2029-12-31",
};

const find = (values: CellValue[][], sheetName = "Report 2") =>
  charterListIn({ sheetName, values }, PICKED);

describe("an issue of any layout", () => {
  test("as of 2026: a blank row above, all columns", () => {
    const list = find([HEADERS.map(() => ""), ...listGrid(150)]);
    expect(list?.holders).toHaveLength(150);
    expect(list?.holders[0]).toEqual(FIRST);
    expect(list?.issued).toEqual({ date: "2026-04-08", evidence: "file-name" });
    expect(list?.origin).toEqual({ kind: "file", name: PICKED.fileName });
  });

  test("columns in any order, under other and misspelt headers", () => {
    const order = [4, 11, 2, 8, 1, 10, 0];
    const heads = [
      "Name of Institution",
      "End date",
      "PIC code",
      "Country",
      "Eramus Code",
      "Start date",
      "Proposal no.",
    ];
    const values = listValues(
      120,
      order.map((at) => HEADERS[at]!)
    );
    expect(find([heads, ...values])?.holders[0]).toEqual(FIRST);
  });

  test("an older one: no OID, no days, countries by name, hard blanks in codes", () => {
    const columns = ["Erasmus Code", "PIC", "Legal Name", "City", "Country Cd"];
    const heads = ["Erasmus Code", "PIC", "Legal Name", "City", "Country"];
    const values = listValues(120, columns, (_, number) => ({
      "Erasmus Code": codeOf(number).replace(/ /g, "\u00a0"),
      PIC: Number(picOf(number)),
      "Country Cd": "Germany",
    }));
    const list = find([["Holders of an Erasmus Charter"], [], heads, ...values]);
    expect(list?.holders[0]).toEqual({ ...FIRST, from: null, until: null });
  });

  test("days as the spreadsheet's numbers, and as day/month/year", () => {
    const list = find(
      listGrid(120, () => ({ "Erasmus Eche Start": 44197, "Erasmus Eche End": "31/12/2029" }))
    );
    expect(list?.holders[0]).toEqual(FIRST);
  });

  test("cells decide where there is no header at all, or a wrong one", () => {
    expect(find(listValues(150))?.holders[0]).toMatchObject({
      pic: FIRST.pic,
      erasmusCode: FIRST.erasmusCode,
      name: FIRST.name,
      country: "DE",
    });
    // The nine figures of a proposal are no PIC.
    const heads = HEADERS.map((head) => (head === "Proposal number" ? "PIC" : head));
    expect(find([heads, ...listValues(150)])?.holders[0]).toEqual(FIRST);
  });

  test("without PICs, Erasmus codes do", () => {
    const list = find(listGrid(120, () => ({ PIC: "" })));
    expect(list?.holders[0]).toEqual({ ...FIRST, pic: null });
  });

  test("a PIC that can't be one is left out, its holder stays", () => {
    const list = find(listGrid(120, (_, at) => (at === 0 ? { PIC: "123456789" } : {})));
    expect(list?.holders[0]).toEqual({ ...FIRST, pic: null });
  });

  test("blank rows, and a note below", () => {
    const values = [...listGrid(120), [], ["This list is for information only."]];
    expect(find(values)?.holders).toHaveLength(120);
  });

  test("thousands of blank rows below do not hide what most rows hold", () => {
    const blank = HEADERS.map(() => "");
    const values = [...listValues(150), ...Array.from({ length: 20_000 }, () => blank)];
    for (const at of [0, 100])
      values[at] = HEADERS.map((_, column) => (column === 4 ? "Other" : ""));
    expect(find(values)?.holders).toHaveLength(148);
  });

  test("a few codes under their header, in rows that a glance may miss", () => {
    const none = (_: unknown, number: number) => (number === 77 ? {} : { "Erasmus Code": "" });
    const columns = ["PIC", "Erasmus Code", "Legal Name"];
    const values = [columns, ...listValues(150, columns, none)];
    expect(charterListIn({ sheetName: "Sheet1", values })?.holders).toHaveLength(150);
  });

  test("of several sheets the longest; of a workbook's sheets that has the name", () => {
    const sheets = [
      { sheetName: "Read me", values: [["About this list"]] },
      { sheetName: "2014", values: listGrid(110) },
      { sheetName: "All", values: listGrid(130) },
    ];
    expect(charterListAmong(sheets, PICKED)?.holders).toHaveLength(130);
    const onSheet = charterListIn({ sheetName: "ECHE 08042024", values: listGrid(130) });
    expect(onSheet?.issued).toEqual({ date: "2024-04-08", evidence: "sheet-name" });
    expect(onSheet?.origin).toEqual({ kind: "sheet", name: "ECHE 08042024" });
  });
});

test("the day of an issue is told by the file, else a title, else the sheet, else by when it was picked", () => {
  const picked = { ...PICKED, fileName: "holders.xlsx" };
  const titled = [["Situation on 8 April 2024"], ...listGrid(120)];
  const issued = (values: CellValue[][], sheetName = "Report") =>
    charterListIn({ sheetName, values }, picked)?.issued;
  expect(issued(titled)).toEqual({ date: "2024-04-08", evidence: "title" });
  expect(issued(listGrid(120), "1.2.2023")).toEqual({ date: "2023-02-01", evidence: "sheet-name" });
  expect(issued(listGrid(120))).toEqual({ date: "2026-05-02", evidence: "picked" });
  expect(charterListIn({ sheetName: "Report", values: listGrid(120) })?.issued).toEqual({
    date: null,
    evidence: "none",
  });
});

describe("what is no such list", () => {
  const partners = (count: number, more: readonly string[] = []): CellValue[][] => [
    ["Organisation", "Country", "PIC", "Erasmus code", ...more],
    ...Array.from({ length: count }, (_, at) => [nameOf(at), "Germany", picOf(at), codeOf(at), ...more.map(() => "Partner")]),
  ]; // prettier-ignore

  test("a table of partners, even when all of them are universities", () => {
    expect(charterListIn({ sheetName: "ECHE", values: partners(20) })).toBeNull();
    expect(find(partners(20))).toBeNull();
    expect(find(partners(300, ["Role"]))).toBeNull();
  });

  test("organisations with PICs, however many, where nothing speaks of charters", () => {
    const rows = Array.from({ length: 400 }, (_, at) => [nameOf(at), "Germany", picOf(at)]);
    const values = [["Legal name", "Country", "PIC"], ...rows];
    expect(charterListIn({ sheetName: "Organisations", values })).toBeNull();
    expect(charterListIn({ sheetName: "ECHE holders", values })?.holders).toHaveLength(400);
  });

  test("a list in which only some have a code", () => {
    const values = listGrid(200, (_, at) => (at % 2 ? { PIC: "", "Erasmus Code": "" } : {}));
    expect(find(values)).toBeNull();
  });

  test("a short extract is one in a file that was picked as the list, not on a sheet", () => {
    expect(find(listGrid(5))?.holders).toHaveLength(5);
    expect(charterListIn({ sheetName: "ECHE", values: listGrid(5) })).toBeNull();
  });

  test.each<[string, CellValue[][]]>([
    ["nothing", []],
    ["blank rows", [[], [""]]],
    ["a header alone", [HEADERS]],
    ["text", [["Dear all"], ["please find attached"]]],
  ])("%s", (_, values) => expect(find(values)).toBeNull());
});

test("any grid gives a list or none, and never an error", () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>("", "PIC", "Erasmus Code", "Legal Name", picOf(3), codeOf(3)),
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.boolean()
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 40 }), (values) => {
      const list = find(values);
      expect(list === null || list.holders.length > 0).toBe(true);
    }),
    { numRuns: 200 }
  );
});
