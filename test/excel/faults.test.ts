import { writeXlsx } from "hucre";
import { type OpenedWorkbook, startLocalExcel } from "../../local-excel/start";
import { checkConsortium, type CheckResult } from "../../src/app/check";
import { clearCheck, type ClearResult } from "../../src/app/clear";
import type { Answer } from "../../src/app/workbook";
import { CALLS } from "../../src/calls/index";
import { problemSentence } from "../../src/core/report/problem-sentence";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { onlySheets, stateOf, type WorkbookState } from "./workbook-state";

const USERS = ["Partners", "Budget"];
const OURS = "Consortium check";

let fresh: Uint8Array;
let checkedBefore: Uint8Array;
let typical: { readonly fresh: WorkbookState; readonly checked: WorkbookState; readonly cleared: WorkbookState };

beforeAll(async () => {
  fresh = await usersWorkbook();
  const opened = await open(fresh);
  const before = await stateOf(opened);
  expect(writtenIn(await check())).toBe(true);
  checkedBefore = await opened.save();
  const checked = await stateOf(opened);
  expect((await clear()).ok).toBe(true);
  typical = { fresh: before, checked, cleared: await stateOf(opened) };
});

test("undisturbed: only highlights, our sheet and our record are added, and clearing takes them away", () => {
  const { fresh: before, checked, cleared } = typical;
  expect(checked.sheets.map(({ name }) => name)).toEqual([...USERS, OURS]);
  for (const [index, sheet] of onlySheets(checked, USERS).entries()) {
    const original = before.sheets[index];
    expect(sheet.cells).toEqual(original?.cells);
    expect(sheet.conditionalFormats.filter((format) => !format.includes("alliance-check"))).toEqual(
      original?.conditionalFormats
    );
  }
  expect(checked.sheets[0]?.conditionalFormats.length).toBeGreaterThan(before.sheets[0]?.conditionalFormats.length ?? 0);
  expect(checked.record).toHaveLength(1);
  expect(cleared).toEqual(before);
});

test("a check that fails at any single action harms nothing, says so, and the next one ends the same", async () => {
  const actions = await actionsOf(fresh, check);
  for (let action = 1; action <= actions; action += 1) {
    const opened = await open(fresh);
    opened.trouble.failAt = { action };
    await expectPlainWords(action, checkProblem(await check()));
    opened.trouble.failAt = undefined;
    await expectUntouched(action, opened);
    expect({ action, written: writtenIn(await check()) }).toEqual({ action, written: true });
    expect({ action, state: await stateOf(opened) }).toEqual({ action, state: typical.checked });
  }
}, 600_000);

test("so does a check of a workbook that was checked before", async () => {
  const actions = await actionsOf(checkedBefore, check);
  for (let action = 1; action <= actions; action += 1) {
    const opened = await open(checkedBefore);
    opened.trouble.failAt = { action };
    await expectPlainWords(action, checkProblem(await check()));
    opened.trouble.failAt = undefined;
    await expectUntouched(action, opened);
    expect({ action, written: writtenIn(await check()) }).toEqual({ action, written: true });
    expect({ action, state: await stateOf(opened) }).toEqual({ action, state: typical.checked });
  }
}, 600_000);

test("a clear that fails at any single action harms nothing, says so, and the next one leaves nothing of ours", async () => {
  const actions = await actionsOf(checkedBefore, clear);
  for (let action = 1; action <= actions; action += 1) {
    const opened = await open(checkedBefore);
    opened.trouble.failAt = { action };
    const answer = await clear();
    await expectPlainWords(action, answer.ok ? null : answer.problem);
    opened.trouble.failAt = undefined;
    await expectUntouched(action, opened);
    expect({ action, ok: (await clear()).ok }).toEqual({ action, ok: true });
    expect({ action, state: await stateOf(opened) }).toEqual({ action, state: typical.cleared });
  }
}, 600_000);

async function usersWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "Partners",
        rows: [
          ["Organisation", "Country", "Role", "Organisation type"],
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
            style: { font: { bold: true }, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFF00" } } },
          },
        ],
      },
      { name: "Budget", rows: [["Item", "EUR"], ["Travel", 1200]] },
    ],
  });
}

async function open(bytes: Uint8Array): Promise<OpenedWorkbook> {
  return (await startLocalExcel()).open(bytes, { name: "partners.xlsx" });
}

function check(): Promise<Answer<CheckResult>> {
  return checkConsortium(officeWorkbook(), { calls: CALLS, asOf: "2026-02-01T09:00:00Z", onTypedText: "ask" });
}

function clear(): Promise<Answer<ClearResult>> {
  return clearCheck(officeWorkbook(), { removeSheet: true });
}

async function actionsOf(bytes: Uint8Array, run: () => Promise<unknown>): Promise<number> {
  const opened = await open(bytes);
  await run();
  expect(opened.counts.actions).toBeGreaterThan(50);
  return opened.counts.actions;
}

function writtenIn(answer: Answer<CheckResult>): boolean {
  return answer.ok && answer.value.written.ok;
}

function checkProblem(answer: Answer<CheckResult>): Parameters<typeof problemSentence>[0] | null {
  if (!answer.ok) return answer.problem;
  return answer.value.written.ok ? null : answer.value.written.problem;
}

async function expectPlainWords(action: number, problem: ReturnType<typeof checkProblem>): Promise<void> {
  expect({ action, refused: problem !== null }).toEqual({ action, refused: true });
  if (!problem) return;
  const { says, next } = problemSentence(problem);
  expect(`${says} ${next}`).toMatch(/^[A-Z“].*[.?!]$/);
  expect(`${says} ${next}`).not.toMatch(/undefined|GeneralException|Error/);
}

async function expectUntouched(action: number, opened: OpenedWorkbook): Promise<void> {
  const now = onlySheets(await stateOf(opened), USERS);
  for (const [index, sheet] of now.entries()) {
    const original = typical.fresh.sheets[index];
    expect({ action, cells: sheet.cells }).toEqual({ action, cells: original?.cells });
    expect(sheet.conditionalFormats).toEqual(expect.arrayContaining([...(original?.conditionalFormats ?? [])]));
  }
}
