import { readConsortium } from "../../../src/app/read-consortium";
import { type Choices, readRecord } from "../../../src/app/record";
import { CALLS } from "../../../src/calls/index";
import { NO_CHOICES } from "../../../src/core/reading/choices";
import type { Checked } from "../../../src/core/report/checked";
import type { Sheet } from "../../../src/core/table/grid";
import { plainWorkbook } from "../../app/plain-contents";
import { drawnSheet } from "../table/drawn-sheet";

export const NOTHING_CHOSEN: Choices = { ...NO_CHOICES, facts: {} };

/** A sheet, drawn or made, read and judged as the add-in does; fails the test where there is no verdict. */
export function checkDrawn(sheet: string | Sheet, choices: Choices = NOTHING_CHOSEN): Checked {
  const answer = readConsortium(
    plainWorkbook(typeof sheet === "string" ? drawnSheet(sheet) : sheet),
    { ...readRecord(null), choices },
    { calls: CALLS, asOf: "2026-02-01T09:00:00Z" }
  );
  if (!answer.ok) throw new Error(`no verdict: ${answer.problem.code}`);
  return answer.value;
}
