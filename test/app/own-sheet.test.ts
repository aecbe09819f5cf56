import { fingerprintPage } from "../../src/app/fingerprint";
import { findOwnSheet, freeName, ownOutput } from "../../src/app/own-sheet";
import { readRecord, type WorkbookRecord } from "../../src/app/record";
import type { SheetContents } from "../../src/app/workbook";
import type { SummaryPage } from "../../src/core/report/summary-page";
import type { CellValue } from "../../src/core/table/grid";
import { plainSheet } from "../core/table/plain-sheet";
import { plainContents } from "./plain-contents";

const NO_RECORD = readRecord(null);

const page: SummaryPage = {
  widths: [10, 10, 10],
  frozenLines: 1,
  lines: [
    { look: "title", cells: ["Consortium check"], wide: true },
    { look: "blank", cells: [] },
    { look: "row", cells: ["Full partners", 12, "met"] },
    { look: "row", cells: ["Programme countries", 8, "met"] },
  ],
};
const written: CellValue[][] = [
  ["Consortium check", "", ""],
  ["", "", ""],
  ["Full partners", 12, "met"],
  ["Programme countries", 8, "met"],
];
const record: WorkbookRecord = {
  ...NO_RECORD,
  summary: fingerprintPage(page, "Consortium check"),
};

test("an untouched summary is ours", () => {
  const state = findOwnSheet(record, [
    sheet("Partners", "s1", [["x"]]),
    sheet("Consortium check", "s2", written),
  ]);
  expect(state).toMatchObject({
    kind: "ours",
    typedRows: 0,
    ours: [
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 2, left: 0, bottom: 3, right: 2 },
    ],
  });
});

test("a cell the user changed, or a note beside ours, is the user's", () => {
  const changed = written.map((row, index) => (index === 2 ? ["Full partners", 13, "met"] : row));
  expect(findOwnSheet(record, [sheet("Consortium check", "s2", changed)])).toMatchObject({
    kind: "typed-on",
    typedRows: 1,
  });
  const noted = written.map((row, index) => [...row, index === 3 ? "ask Ana" : ""]);
  const state = findOwnSheet(record, [sheet("Consortium check", "s2", noted)]);
  expect(state).toMatchObject({ kind: "typed-on", typedRows: 1 });
  expect(state.kind !== "none" && state.ours[1]).toEqual({ top: 2, left: 0, bottom: 3, right: 2 });
});

test("a number and the same digits as text differ", () => {
  const text = written.map((row, index) => (index === 2 ? ["Full partners", "12", "met"] : row));
  expect(findOwnSheet(record, [sheet("Consortium check", "s2", text)]).kind).toBe("typed-on");
});

test("a renamed summary is still ours; a sheet of the user's with its name is not", () => {
  expect(findOwnSheet(record, [sheet("For the boss", "s2", written)]).kind).toBe("ours");
  expect(findOwnSheet(record, [sheet("Consortium check", "s9", [["my own notes"]])]).kind).toBe(
    "none"
  );
});

test("lines of the last complete and of the announced summary are both ours", () => {
  const next: SummaryPage = {
    ...page,
    lines: page.lines.map((line) => ({ ...line, cells: ["new", ...line.cells] })),
  };
  const broken = {
    ...record,
    announced: fingerprintPage(next, "Consortium check"),
    writing: true,
  };
  const half: CellValue[][] = [["new", "Consortium check", ""], ["", "", ""], ...written.slice(2)];
  expect(findOwnSheet(broken, [sheet("Consortium check", "s2", half)]).kind).toBe("ours");
  expect(findOwnSheet(record, [sheet("Consortium check", "s2", half)]).kind).toBe("typed-on");
});

test("a second sheet that was announced comes before the one the user has typed on", () => {
  const announced = fingerprintPage(page, "Consortium check (2)");
  const state = findOwnSheet({ ...record, announced, writing: true }, [
    sheet("Consortium check", "s2", [["my text"]]),
    sheet("Consortium check (2)", "s3", []),
  ]);
  expect(state).toMatchObject({ kind: "ours", contents: { sheet: { id: "s3" } } });
});

test("the used range may begin further down or to the right", () => {
  const contents = sheet("Consortium check", "s2", written.slice(2), 2);
  expect(findOwnSheet(record, [contents]).kind).toBe("ours");
});

test("former summaries are never searched for partner tables", () => {
  const former = sheet("Old check", "s5", written);
  const partners = sheet("Partners", "s1", [["Organisation", "Country"]]);
  const renamed = sheet("For the boss", "s2", written);
  expect(ownOutput({ ...record, retired: ["Old check"] }, [partners, renamed, former])).toEqual([
    renamed,
    former,
  ]);
  expect(ownOutput(NO_RECORD, [partners, renamed])).toEqual([]);
});

test("a free name differs from every sheet's, whatever the case", () => {
  expect(freeName([sheet("Partners", "s1", [])])).toBe("Consortium check");
  expect(
    freeName([sheet("CONSORTIUM CHECK", "s1", []), sheet("Consortium check (2)", "s2", [])])
  ).toBe("Consortium check (3)");
});

function sheet(name: string, id: string, values: CellValue[][], top = 0): SheetContents {
  return plainContents(plainSheet(values, { id, name, active: false, top }));
}
