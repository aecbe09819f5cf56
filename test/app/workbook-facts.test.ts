import { figureSource } from "../../src/app/figure-source";
import { fingerprintPage } from "../../src/app/fingerprint";
import { readConsortium } from "../../src/app/read-consortium";
import { readRecord, recordText, type Choices } from "../../src/app/record";
import { CALLS } from "../../src/calls/index";
import type { Checked } from "../../src/core/report/checked";
import type { CellValue, Sheet } from "../../src/core/table/grid";
import { plainSheet } from "../core/table/plain-sheet";
import { plainContents, plainWorkbook } from "./plain-contents";

const TABLE: CellValue[][] = [
  ["Organisation", "Country", "Role", "Organisation type"],
  ["Nordhavn University", "Denmark", "Coordinator", "University"],
  ["Lindenau School", "Germany", "Partner", "VET school"],
  ["Seefeld Robotics", "France", "Partner", "SME"],
];
const PARTNERS = plainSheet(
  [["EU grant requested: 5 M€", "", "", ""], ["", "", "", ""], ...TABLE],
  { id: "p", name: "Partners" }
);
const PROJECT = plainSheet(
  [
    ["Acronym", "WILLOW"],
    ["Duration", "36 months"],
  ],
  { id: "q", name: "Project", active: false }
);
const ASKED = { calls: CALLS, asOf: "2026-02-01T09:00:00Z" };

function check(
  sheets: readonly Sheet[],
  facts: Choices["facts"] = {},
  sheetName?: string
): Checked {
  const record = readRecord(null);
  const choices = { ...record.choices, facts };
  const request = { ...ASKED, ...(sheetName !== undefined && { sheetName }) };
  const answer = readConsortium(plainWorkbook(...sheets), { ...record, choices }, request);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

function found({ verdict }: Checked): Record<string, unknown> {
  return Object.fromEntries(
    verdict.findings
      .filter(({ rule }) => ["eu-grant", "duration", "one-ecosystem"].includes(rule.id))
      .map(({ rule, outcome, certain }) => [rule.id, [outcome, certain]])
  );
}

const READ = {
  "eu-grant": ["unmet", 5_000_000],
  duration: ["unmet", 36],
  "one-ecosystem": ["not-applicable", null],
};

test("a check judges what the workbook says of the project, on whichever sheet", () => {
  expect(found(check([PARTNERS, PROJECT]))).toEqual(READ);
  expect(found(check([PARTNERS, PROJECT], {}, "Partners"))).toEqual(READ);
});

test("what stands with another partner table is that table's, though another sheet was asked for", () => {
  const other = plainSheet(
    [["Acronym", "WILLOW", "", ""], ["Duration", "36 months", "", ""], ["", "", "", ""], ...TABLE],
    { id: "o", name: "Other", active: false }
  );
  const none = { ...READ, duration: ["not-applicable", null] };
  expect(found(check([PARTNERS, other], {}, "Partners"))).toEqual(none);
});

test("what the user stated goes before it", () => {
  const stated = { grant: 4_000_000, duration: 48 };
  expect(found(check([PARTNERS, PROJECT], stated))).toEqual({
    ...READ,
    "eu-grant": ["met", 4_000_000],
    duration: ["met", 48],
  });
});

test("a function that is given the table's cells judges the same; cells that stand nowhere say nothing of a project", () => {
  const source = figureSource({
    ...ASKED,
    choices: readRecord(null).choices,
    contents: { ok: true, value: plainWorkbook(PARTNERS, PROJECT) },
    keptList: null,
    shown: null,
    stay: undefined,
  });
  const given = (values: CellValue[][]): Record<string, unknown> => {
    const answer = source.cells({ values, alone: null }, null);
    return answer.ok ? found(answer.value) : {};
  };
  expect(given(TABLE)).toEqual(READ);
  const elsewhere = TABLE.map((row) => row.map((cell) => (cell === "France" ? "Italy" : cell)));
  expect(given(elsewhere)).toEqual({
    "eu-grant": ["not-applicable", null],
    duration: ["not-applicable", null],
    "one-ecosystem": ["not-applicable", null],
  });
});

test("our own summary says nothing, though it tells of the project", () => {
  const lines = ["Acronym: WILLOW", "Duration: 24 months"];
  const page = {
    widths: [10],
    frozenLines: 0,
    lines: lines.map((text) => ({ look: "row" as const, cells: [text] })),
  };
  const summary = plainSheet(
    lines.map((text) => [text]),
    { id: "c", name: "Consortium check", active: false }
  );
  const record = { ...readRecord(null), summary: fingerprintPage(page, "Consortium check") };
  const contents = {
    ...plainWorkbook(PARTNERS),
    sheets: [PARTNERS, summary].map(plainContents),
    record: recordText(record),
  };
  const ours = readConsortium(contents, record, ASKED);
  expect(ours.ok && found(ours.value)["duration"]).toEqual(["not-applicable", null]);
  const theirs = readConsortium(contents, readRecord(null), ASKED);
  expect(theirs.ok && found(theirs.value)["duration"]).toEqual(["unmet", 24]);
});
