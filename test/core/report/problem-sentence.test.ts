import type { ProblemCode } from "../../../src/core/report/problem";
import { problemSentence } from "../../../src/core/report/problem-sentence";
import { problemJson } from "../../../src/core/report/verdict-json";

const CODES: Readonly<Record<ProblemCode, true>> = {
  "empty-workbook": true,
  "no-table": true,
  "no-partners": true,
  "no-country-column": true,
  "chosen-table-gone": true,
  "checked-table-gone": true,
  "no-table-in-selection": true,
  "no-cells-given": true,
  "one-column-given": true,
  "other-column-given": true,
  "no-header-given": true,
  "cells-in-two-places": true,
  "no-such-sheet": true,
  "no-such-call": true,
  "sheet-too-big": true,
  "not-a-workbook": true,
  "password-protected": true,
  "unsupported-format": true,
  "unreadable-file": true,
  "file-too-big": true,
  "no-charter-list": true,
  "file-reader-missing": true,
  "part-missing": true,
  "cell-being-edited": true,
  "sheet-protected": true,
  "workbook-protected": true,
  "read-only": true,
  "summary-has-your-text": true,
  "record-newer": true,
  "table-changed": true,
  "request-too-big": true,
  "excel-too-old": true,
  "excel-refused": true,
  "our-mistake": true,
};
const codes = Object.keys(CODES) as ProblemCode[];

test.each(codes)("%s says what is wrong and what to do, with or without details", (code) => {
  const detail = {
    sheet: "Budget 2026",
    call: "blueprint-1999",
    calls: "blueprint-2026",
    rows: 3,
    code: "GeneralException",
  };
  for (const { says, next } of [
    problemSentence({ code, detail: {} }),
    problemSentence({ code, detail }),
  ]) {
    expect(says).toMatch(/^[A-Z][^.]{10,}\.$|^[A-Z].{10,}\.$/);
    expect(next).toMatch(/^[A-Z].{8,}\.$/);
    expect(`${says} ${next}`).not.toMatch(
      /undefined|\bnull\b|exception occurred|invalid|illegal|fatal/i
    );
  }
});

test("no two problems read alike", () => {
  expect(new Set(codes.map((code) => problemSentence({ code, detail: {} }).says)).size).toBe(
    codes.length
  );
});

test("a sheet and a call are named in quotation marks", () => {
  expect(problemSentence({ code: "no-such-sheet", detail: { sheet: "Partnres" } }).says).toBe(
    "There is no sheet named “Partnres”."
  );
  expect(problemSentence({ code: "no-such-call", detail: { call: "x", calls: "a, b" } })).toEqual({
    says: "There is no call named “x”.",
    next: "Choose one of these: a, b.",
  });
});

test("as JSON it has code, sentence and next step and nothing else", () => {
  expect(problemJson("a.xlsx", { code: "no-table", detail: {} })).toEqual({
    schema: 1,
    workbook: "a.xlsx",
    problem: {
      code: "no-table",
      says: "No partner table was found.",
      next: "Give your table a header row with names such as Organisation, Country, Role and Type and one row for each partner, and check again. If partners stand in columns, copy the table and choose Paste Special, Transpose.",
    },
  });
});
