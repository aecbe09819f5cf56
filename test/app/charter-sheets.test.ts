import { figureSource } from "../../src/app/figure-source";
import { readConsortium } from "../../src/app/read-consortium";
import { readRecord } from "../../src/app/record";
import type { SheetContents, WorkbookContents } from "../../src/app/workbook";
import { CALLS } from "../../src/calls/index";
import type { CellValue } from "../../src/core/table/grid";
import { countryOf, listGrid, nameOf, picOf } from "../core/charters/invented-list";

// The Commission's list of charter holders as a sheet of the workbook: partners are looked up in it, and it is no table of theirs.
const PARTNERS: CellValue[][] = [
  ["Organisation", "Country", "Role", "Organisation type", "PIC"],
  [nameOf(4), countryOf(4), "Coordinator", "University", picOf(4)],
  ["Nordhavn University", "Denmark", "Partner", "University", picOf(9_000)],
  ["Lindenau School", "Germany", "Partner", "VET school", ""],
];

function sheet(name: string, values: CellValue[][], active: boolean): SheetContents {
  return {
    sheet: {
      id: name,
      name,
      active,
      visible: true,
      grid: { top: 0, left: 0, values },
      tables: [],
      merged: [],
      hiddenRows: new Set(),
      struckRows: new Set(),
    },
    isProtected: false,
    ownMarks: [],
    unfinishedMarks: [],
    complete: true,
  };
}

function workbook(...sheets: SheetContents[]): WorkbookContents {
  const nothing = { record: null, charterPart: null };
  return { name: "b.xlsx", readOnly: false, structureProtected: false, sheets, ...nothing };
}

const LIST = listGrid(300);
const AS_OF = "2026-02-01T09:00:00Z";

function checked(contents: WorkbookContents) {
  const answer = readConsortium(contents, readRecord(null), { calls: CALLS, asOf: AS_OF });
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

test("partners are looked up in it, though it is in front; it is never taken for their table", () => {
  const found = checked(
    workbook(sheet("ECHE list", LIST, true), sheet("Partners", PARTNERS, false))
  );
  expect(found.table.sheetName).toBe("Partners");
  expect(found.others).toEqual([]);
  expect(found.verdict.charters?.list.holders).toHaveLength(300);
  const eche = found.verdict.findings.find(({ rule }) => rule.id === "eche");
  // The one in the list holds it, the one that is not in it is asked about: unknown is not no.
  expect(eche).toMatchObject({ outcome: "undetermined", required: 2, certain: 1, possible: 2 });
});

test("without it the charters are taken for granted, as before", () => {
  const eche = checked(workbook(sheet("Partners", PARTNERS, true))).verdict.findings.find(
    ({ rule }) => rule.id === "eche"
  );
  expect(eche).toMatchObject({ outcome: "not-applicable", because: "no-eche-column" });
});

test("cells that a formula gives are looked up in it too", () => {
  const contents = workbook(sheet("Partners", PARTNERS, true), sheet("ECHE list", LIST, false));
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
  const contents = workbook(sheet("ECHE list", LIST, true));
  const answer = readConsortium(contents, readRecord(null), { calls: CALLS, asOf: AS_OF });
  expect(answer).toMatchObject({ ok: false, problem: { code: "no-table" } });
});
