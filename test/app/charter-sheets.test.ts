import { figureSource } from "../../src/app/figure-source";
import { readConsortium } from "../../src/app/read-consortium";
import { readRecord } from "../../src/app/record";
import type { WorkbookContents } from "../../src/app/workbook";
import { CALLS } from "../../src/calls/index";
import type { CellValue, Sheet } from "../../src/core/table/grid";
import { countryOf, listGrid, nameOf, picOf } from "../core/charters/invented-list";
import { plainSheet } from "../core/table/plain-sheet";
import { plainWorkbook } from "./plain-contents";

// The Commission's list of charter holders as a sheet of the workbook: partners are looked up in it, and it is no table of theirs.
const PARTNERS: CellValue[][] = [
  ["Organisation", "Country", "Role", "Organisation type", "PIC"],
  [nameOf(4), countryOf(4), "Coordinator", "University", picOf(4)],
  ["Nordhavn University", "Denmark", "Partner", "University", picOf(9_000)],
  ["Lindenau School", "Germany", "Partner", "VET school", ""],
];

const sheet = (name: string, values: CellValue[][], active: boolean): Sheet =>
  plainSheet(values, { id: name, name, active });

const LIST = listGrid(300);
const AS_OF = "2026-02-01T09:00:00Z";

function checked(contents: WorkbookContents) {
  const answer = readConsortium(contents, readRecord(null), { calls: CALLS, asOf: AS_OF });
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

test("partners are looked up in it, though it is in front; it is never taken for their table", () => {
  const found = checked(
    plainWorkbook(sheet("ECHE list", LIST, true), sheet("Partners", PARTNERS, false))
  );
  expect(found.table.sheetName).toBe("Partners");
  expect(found.others).toEqual([]);
  expect(found.verdict.charters?.list.holders).toHaveLength(300);
  const eche = found.verdict.findings.find(({ rule }) => rule.id === "eche");
  // The one in the list holds it, the one that is not in it is asked about: unknown is not no.
  expect(eche).toMatchObject({ outcome: "undetermined", required: 2, certain: 1, possible: 2 });
});

test("without it the charters are taken for granted, as before", () => {
  const eche = checked(plainWorkbook(sheet("Partners", PARTNERS, true))).verdict.findings.find(
    ({ rule }) => rule.id === "eche"
  );
  expect(eche).toMatchObject({ outcome: "not-applicable", because: "no-eche-column" });
});

test("cells that a formula gives are looked up in it too", () => {
  const contents = plainWorkbook(
    sheet("Partners", PARTNERS, true),
    sheet("ECHE list", LIST, false)
  );
  const source = figureSource({
    calls: CALLS,
    choices: readRecord(null).choices,
    asOf: AS_OF,
    contents: { ok: true, value: contents },
    keptList: null,
    shown: null,
    stay: undefined,
  });
  const [own, given] = [
    source.ownTable(null),
    source.cells({ values: PARTNERS, alone: null }, null),
  ].map((answer) => answer.ok && answer.value.verdict.findings);
  expect(given).toEqual(own);
  expect(JSON.stringify(given)).toContain("eche-unknown");
});

test("a workbook with nothing but the list has no partner table", () => {
  const contents = plainWorkbook(sheet("ECHE list", LIST, true));
  const answer = readConsortium(contents, readRecord(null), { calls: CALLS, asOf: AS_OF });
  expect(answer).toMatchObject({ ok: false, problem: { code: "no-table" } });
});
