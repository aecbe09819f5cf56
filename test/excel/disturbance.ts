import type { OpenedWorkbook } from "../../local-excel/start";
import { problemSentence } from "../../src/core/report/problem-sentence";
import {
  BUDGET,
  check,
  clear,
  isWritten,
  open,
  PARTNERS,
  problemOf,
  SUMMARY,
  workbookOf,
} from "./conversation";
import { onlySheets, stateOf, type WorkbookState } from "./workbook-state";

const USERS = ["Partners", "Budget"];

export interface Course {
  readonly fresh: Uint8Array;
  readonly checkedBefore: Uint8Array;
  readonly before: WorkbookState;
  readonly checked: WorkbookState;
  readonly cleared: WorkbookState;
}

/** The undisturbed course: a workbook as the user has it, checked, and cleared again. */
export async function undisturbed(): Promise<Course> {
  const fresh = await workbookOf(PARTNERS, BUDGET);
  const opened = await open(fresh);
  const before = await stateOf(opened);
  expect(isWritten(await check())).toBe(true);
  const checkedBefore = await opened.save();
  const checked = await stateOf(opened);
  expect((await clear()).ok).toBe(true);
  return { fresh, checkedBefore, before, checked, cleared: await stateOf(opened) };
}

/**
 * Lets `run` fail at each of its actions in turn. Each time: a plain sentence, no cell or format of the user's differs,
 * and the next run ends in `end`.
 */
export async function failEverywhere(
  course: Course,
  bytes: Uint8Array,
  run: () => ReturnType<typeof check> | ReturnType<typeof clear>,
  end: WorkbookState
): Promise<void> {
  const actions = await actionsOf(bytes, run);
  for (let action = 1; action <= actions; action += 1) {
    const opened = await open(bytes);
    opened.trouble.failAt = { action };
    expectPlainWords(action, problemOf(await run()));
    opened.trouble.failAt = undefined;
    expectUntouched(action, course, await stateOf(opened));
    expect({ action, problem: problemOf(await run()) }).toEqual({ action, problem: null });
    expect({ action, state: await stateOf(opened) }).toEqual({ action, state: end });
  }
}

/** What is the user's in one state is so in the other, to the last cell and format. */
function expectUntouched(action: number, { before }: Course, now: WorkbookState): void {
  for (const [index, sheet] of onlySheets(now, USERS).entries()) {
    const original = before.sheets[index];
    expect({ action, cells: sheet.cells }).toEqual({ action, cells: original?.cells });
    expect(sheet.conditionalFormats).toEqual(
      expect.arrayContaining([...(original?.conditionalFormats ?? [])])
    );
  }
  expect(now.sheets.map(({ name }) => name).filter((name) => name !== SUMMARY)).toEqual(USERS);
}

async function actionsOf(bytes: Uint8Array, run: () => Promise<unknown>): Promise<number> {
  const opened: OpenedWorkbook = await open(bytes);
  await run();
  expect(opened.counts.actions).toBeGreaterThan(200);
  return opened.counts.actions;
}

function expectPlainWords(action: number, problem: ReturnType<typeof problemOf>): void {
  expect({ action, refused: problem !== null }).toEqual({ action, refused: true });
  if (!problem) return;
  const { says, next } = problemSentence(problem);
  expect(`${says} ${next}`).toMatch(/^[A-Z“].*[.?!]$/);
  expect(`${says} ${next}`).not.toMatch(/undefined|GeneralException|Error/);
}
