import { figureSource } from "../../src/app/figure-source";
import type { LoneField } from "../../src/app/judge-cells";
import { readRecord } from "../../src/app/record";
import { CALLS } from "../../src/calls/index";
import type { CellValue, Sheet } from "../../src/core/table/grid";
import { plainSheet } from "../core/table/plain-sheet";
import { plainWorkbook } from "./plain-contents";

// Cells that a formula gives, in the workbook that has them. The header names what no cell says by itself: codes of roles,
// marks, and PICs by which an organisation that stands there twice counts once.
const HEADERS = ["Country", "Lot", "VET", "PIC", "Role"];
const ROWS: CellValue[][] = [
  ["Denmark", "A", "x", 999999967, "Coordinator"],
  ["Germany", "B", "", 999999967, "FP"],
  ["Lithuania", "A", "x", 938712441, "FP"],
  ["Latvia", "A", "", "", "AP"],
  ["Switzerland", "B", "", "", "Associated partner"],
];
const WHOLE = [HEADERS, ...ROWS];
const list = (name: string, different: Partial<Sheet> = {}): Sheet => ({
  ...plainSheet(WHOLE, { top: 3 }),
  id: name,
  name,
  ...different,
});

function figures(
  values: readonly (readonly CellValue[])[],
  sheets: readonly Sheet[],
  alone: LoneField | null = null
): unknown {
  const source = figureSource({
    calls: CALLS,
    choices: readRecord(null).choices,
    asOf: "2026-02-01T09:00:00Z",
    contents: { ok: true, value: plainWorkbook(...sheets) },
    keptList: null,
    shown: null,
    stay: undefined,
  });
  const answer = source.cells({ values, alone }, null);
  if (!answer.ok) return answer.problem;
  return answer.value.verdict.findings.map(({ rule, certain, possible }) => [rule.id, certain, possible]); // prettier-ignore
}

const column = (cells: readonly CellValue[]): CellValue[][] => cells.map((cell) => [cell]);
const problem = (code: string): unknown => expect.objectContaining({ code });

test("the rows of a table without its header are read by the header that stands above them", () => {
  expect(figures(ROWS, [list("Partners")])).toEqual(figures(WHOLE, [list("Partners")]));
});

test("some of its rows, and some of its columns, are read by it too", () => {
  const [, ...rest] = ROWS;
  expect(figures(rest, [list("Partners")])).toEqual(figures([HEADERS, ...rest], []));
  const narrow = WHOLE.map(([country, , , , role]) => [country ?? "", role ?? ""]);
  const beside = WHOLE.map(([country, lot, vet, pic, role]) => [lot, vet, pic, country, role].map((cell) => cell ?? "")); // prettier-ignore
  const [, ...cells] = beside.map((row) => row.slice(3));
  expect(figures(cells, [list("Partners", { grid: { top: 0, left: 0, values: beside } })])).toEqual(
    figures(narrow, [])
  );
});

test("without any header, columns that cells don't tell for sure are no basis for a figure", () => {
  expect(figures(ROWS, [])).toEqual(problem("no-header-given"));
  const words = ROWS.map(([country, , , , role]) => [role ?? "", country ?? ""]);
  const misspelt = [["FP", "Frrance"], ...words];
  expect(figures(misspelt, [])).toEqual(problem("no-header-given"));
});

test("a column of a table tells no verdict; a list of countries that is all there is does", () => {
  const countries = WHOLE.map(([country]) => country ?? "");
  const [, ...cells] = column(countries);
  for (const given of [cells, column(countries)])
    expect(figures(given, [list("Partners")])).toEqual(problem("one-column-given"));
  expect(figures(cells, [list("Partners")], "country")).toContainEqual(["full-partners", 4, 4]);
  const alone = { ...plainSheet(column(countries)), name: "Countries" };
  expect(figures(column(countries), [alone])).toContainEqual(["full-partners", 4, 4]);
});

test("the same cells on two sheets, of which one has a row struck through: nobody tells which is meant", () => {
  const struck = list("Second draft", { struckRows: new Set([6]) });
  const [first, copy] = [list("First draft"), list("Copy")];
  expect(figures(WHOLE, [first, struck])).toEqual({
    code: "cells-in-two-places",
    detail: { sheet: "First draft", other: "Second draft" },
  });
  expect(figures(WHOLE, [first, copy])).toEqual(figures(WHOLE, [first]));
});

test("a few cells are not looked for: they may stand in a row that is struck through as well", () => {
  const struck = list("Partners", { struckRows: new Set([4]) });
  expect(figures([["Denmark"]], [struck], "country")).toContainEqual(["full-partners", 1, 1]);
});
