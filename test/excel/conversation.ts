import { writeXlsx, type WriteSheet } from "hucre";
import { type OpenedWorkbook, type OpenOptions, startLocalExcel } from "../../local-excel/start";
import { checkConsortium, type CheckResult } from "../../src/app/check";
import type { CheckRequest } from "../../src/app/check-request";
import { clearCheck } from "../../src/app/clear";
import type { Answer, Workbook } from "../../src/app/workbook";
import { CALLS } from "../../src/calls/index";
import type { Cleared } from "../../src/core/report/cleared-sentence";
import type { Problem } from "../../src/core/report/problem";
import { officeWorkbook } from "../../src/excel/office-workbook";

export const SUMMARY = "Consortium check";

export const HEADERS = ["Organisation", "Country", "Role", "Organisation type"];

/** A small list with one of each: counts, may not take part, does not count, unclear. */
export const PARTNERS: WriteSheet = {
  name: "Partners",
  rows: [
    HEADERS,
    ["Nordhavn University", "Denmark", "Coordinator", "University"],
    ["=Lindenau School", "Germany", "Partner", "VET school"],
    ["Alpenstahl Works", "Moldova", "Partner", "SME"],
    ["Seefeld Robotics", "SP", "Associated partner", "Other"],
  ],
  conditionalRules: [
    {
      type: "expression",
      priority: 1,
      formula: '$B2="SP"',
      range: "B2:B5",
      style: {
        font: { bold: true },
        fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFF00" } },
      },
    },
  ],
};

export const BUDGET: WriteSheet = {
  name: "Budget",
  rows: [
    ["Item", "EUR"],
    ["Travel", 1200],
  ],
};

/** A workbook file with these sheets. */
export function workbookOf(...sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [...sheets] });
}

export async function open(bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenedWorkbook> {
  return (await startLocalExcel()).open(bytes, { name: "partners.xlsx", ...options });
}

export function check(
  request: Partial<CheckRequest> = {},
  workbook: Workbook = officeWorkbook()
): Promise<Answer<CheckResult>> {
  return checkConsortium(workbook, {
    calls: CALLS,
    asOf: "2026-02-01T09:00:00Z",
    onTypedText: "ask",
    writes: "all",
    changes: [],
    ...request,
  });
}

/** A check in which something happens after the reading and before the writing. */
export function checkInterrupted(between: () => unknown): Promise<Answer<CheckResult>> {
  const workbook = officeWorkbook();
  return check(
    {},
    {
      ...workbook,
      write: async (plan) => {
        await between();
        return workbook.write(plan);
      },
    }
  );
}

export function clear(removeSheet = true): Promise<Answer<Cleared>> {
  return clearCheck(officeWorkbook(), { removeSheet });
}

/** Whether a check was carried out and written. */
export function isWritten(answer: Answer<CheckResult>): boolean {
  return answer.ok && answer.value.written.ok;
}

/** What kept a check, or its writing, from being done. */
export function problemOf(answer: Answer<CheckResult> | Answer<Cleared>): Problem | null {
  if (!answer.ok) return answer.problem;
  if (!("written" in answer.value) || answer.value.written.ok) return null;
  return answer.value.written.problem;
}
