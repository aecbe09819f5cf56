import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeXlsx, type WriteSheet } from "hucre";
import { runCheck } from "../../../local-excel/check/run-check";
import type { ProblemJson, VerdictJson } from "../../../src/core/report/verdict-json";

/** A file in a folder of its own, which is gone after the tests of the file that asks for it. */
export function inNewFolder(name: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), "alliance-"));
  FOLDERS.push(folder);
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const FOLDERS: string[] = [];
afterAll(() => {
  for (const folder of FOLDERS) rmSync(folder, { recursive: true });
});

/** A workbook of sheets given as rows of values, or in full. */
export async function workbookFile(...sheets: readonly WriteSheet[]): Promise<string> {
  return inNewFolder("partners.xlsx", await writeXlsx({ sheets: [...sheets] }));
}

export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person would, with what it prints. */
export async function run(...args: readonly string[]): Promise<Ran> {
  let out = "";
  let err = "";
  const exitCode = await runCheck(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isTerminal: false,
    now: "2026-02-01T09:00:00Z",
  });
  return { exitCode, out, err };
}

/** Runs with `--json` and reads what stands on stdout. */
export async function runJson(
  ...args: readonly string[]
): Promise<{ readonly exitCode: number; readonly json: VerdictJson & ProblemJson }> {
  const { exitCode, out } = await run(...args, "--json");
  return { exitCode, json: JSON.parse(out) as VerdictJson & ProblemJson };
}
