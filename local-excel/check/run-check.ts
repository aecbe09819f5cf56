import { readFile } from "node:fs/promises";
import path from "node:path";
import type { CheckResult } from "../../src/app/check";
import type { Answer } from "../../src/app/workbook";
import { comparisonJson } from "../../src/core/report/comparison-json";
import { comparisonText } from "../../src/core/report/comparison-text";
import type { Problem } from "../../src/core/report/problem";
import { problemSentence } from "../../src/core/report/problem-sentence";
import { problemJson, verdictJson } from "../../src/core/report/verdict-json";
import { verdictText } from "../../src/core/report/verdict-text";
import { checkFile, type CheckedFile } from "./check-file";
import { type CommandLine, parseCommandLine, USAGE } from "./command-line";
import { copyPath, writeNewFile } from "./copy-file";
import { colours } from "./colours";

/** What the command line needs from the process. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  /** ISO 8601. */
  readonly now: string;
}

const EXIT = { met: 0, unmet: 1, undetermined: 2, cannotBeChecked: 3, usage: 64 } as const;

/** `npm run check`: prints the verdict, writes the checked copy, returns the exit code. */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = parseCommandLine(args);
  if (command === "") {
    terminal.out(USAGE);
    return EXIT.met;
  }
  if (typeof command === "string") {
    terminal.err(`${command}\n\n${USAGE}`);
    return EXIT.usage;
  }

  const answer = await checkNamedFile(command, terminal.now);
  if (!answer.ok) {
    printProblem(command, answer.problem, terminal);
    // A call that isn't known is a slip on the command line, whatever the workbook holds.
    return answer.problem.code === "no-such-call" ? EXIT.usage : EXIT.cannotBeChecked;
  }
  printVerdict(command, answer.value.result, terminal);
  await writeCopy(command, answer.value, terminal);
  return EXIT[answer.value.result.checked.verdict.outcome];
}

async function checkNamedFile(command: CommandLine, asOf: string): Promise<Answer<CheckedFile>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(command.file);
  } catch {
    return { ok: false, problem: { code: "unreadable-file", detail: {} } };
  }
  const { call, sheet } = command;
  return checkFile(path.basename(command.file), bytes, {
    asOf,
    ...(call !== undefined && { call }),
    ...(sheet !== undefined && { sheet }),
  });
}

function printProblem({ file, json }: CommandLine, problem: Problem, { out, err }: Terminal): void {
  if (json) {
    out(`${JSON.stringify(problemJson(path.basename(file), problem), null, 2)}\n`);
    return;
  }
  const { says, next } = problemSentence(problem);
  err(`${says}\n${next}\n`);
}

function printVerdict(
  { json, allCalls }: CommandLine,
  { checked }: CheckResult,
  { out, isTerminal }: Terminal
): void {
  const paint = isTerminal ? colours : undefined;
  const data = (): object => (allCalls ? comparisonJson(checked) : verdictJson(checked));
  const text = (): string =>
    allCalls ? comparisonText(checked, paint) : verdictText(checked, paint);
  out(`${json ? JSON.stringify(data(), null, 2) : text()}\n`);
}

async function writeCopy(
  command: CommandLine,
  { result, copy, isLive }: CheckedFile,
  terminal: Terminal
): Promise<void> {
  // With --json, stdout holds the JSON and nothing else.
  const say = (text: string): void => (command.json ? terminal.err : terminal.out)(`${text}\n`);
  if (!result.written.ok || !copy) {
    const { says, next } = problemSentence(
      result.written.ok ? { code: "excel-refused", detail: {} } : result.written.problem
    );
    say(`No checked copy was written. ${says} ${next}`);
    return;
  }
  try {
    const file = await writeNewFile(await copyPath(command.file, command.out), copy);
    say(`Checked copy: ${file} (coloured table, sheet “${result.written.value.summarySheet}”).`);
    say(lacks(isLive));
    const isAskedOtherwise = command.call !== undefined || command.sheet !== undefined;
    if (isLive && isAskedOtherwise) say(FOLLOWS_WORKBOOK);
  } catch (error) {
    const reason =
      WRITE_FAILURES[(error as NodeJS.ErrnoException).code ?? ""] ?? "this place refuses it";
    say(`The checked copy could not be written: ${reason}. Choose another place with --out.`);
  }
}

const WRITE_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "nothing can be written there",
  ENOSPC: "the disk is full",
};

function lacks(isLive: boolean): string {
  return (
    `Your own file is unchanged. The copy was not made by Excel: ${isLive ? CALCULATED : KEPT}, ` +
    "and row heights on the new sheet are estimates. Look it over in Excel before you pass it on."
  );
}

const KEPT = "its formulas keep the values they had when you last saved";
const CALCULATED =
  "cells with ALLIANCE functions were calculated, and so were those that depend on them, as far as all their functions are known " +
  "here; all other formulas keep the values they had when you last saved";
const FOLLOWS_WORKBOOK =
  "Cells with ALLIANCE functions follow the workbook, as in Excel: its own table and the call chosen in it, whatever --call and " +
  "--sheet say.";
