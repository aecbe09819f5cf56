import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// `npm test` itself, with stand-ins for the tools: what it counts, what it prints last, how it exits.
const GUARDS = ["lint", "build", "typecheck", "pure", "format", "unused", "shipped", "walls"];
const JEST = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "alliance-check-run-all-"));
  mkdirSync(join(root, "test"));
  mkdirSync(join(root, "node_modules", ".bin"), { recursive: true });
  copyFileSync(join(__dirname, "..", "run-all.mjs"), join(root, "test", "run-all.mjs"));
  for (const tool of ["eslint", "webpack", "tsc", "prettier", "knip", "depcruise"])
    standIn(tool, "process.exit(0)");
  standInForJest(JEST, 0);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test("all is well", () => {
  const { lines, code } = runAll();
  expect(lines.at(-1)).toBe(`${5 + GUARDS.length} passed, 0 failed, 0 skipped`);
  expect(code).toBe(0);
  for (const guard of GUARDS)
    expect(lines.filter((line) => line.startsWith(`pass  ${guard} `))).toHaveLength(1);
});

test("a guard fails: its words are shown, and counted as one", () => {
  standIn("depcruise", 'console.log("core imports excel"); process.exit(3)');
  const { lines, code } = runAll();
  expect(lines).toContain("      core imports excel");
  expect(lines.filter((line) => line.startsWith("FAIL  walls "))).toHaveLength(1);
  expect(lines.at(-1)).toBe(`${4 + GUARDS.length} passed, 1 failed, 0 skipped`);
  expect(code).toBe(1);
});

test("a guard that cannot even start fails", () => {
  rmSync(join(root, "node_modules", ".bin", "eslint"));
  expect(runAll()).toMatchObject({ code: 1 });
});

test("tests fail, and suites that cannot be loaded", () => {
  standInForJest(
    { ...JEST, numFailedTests: 2, numPendingTests: 3, numRuntimeErrorTestSuites: 1 },
    1
  );
  const { lines, code } = runAll();
  expect(lines.at(-1)).toBe(`${5 + GUARDS.length} passed, 3 failed, 3 skipped`);
  expect(code).toBe(1);
});

test("jest dies without a report, or complains without a failed test", () => {
  standIn("jest", "process.exit(1)");
  expect(runAll()).toMatchObject({ code: 1 });
  standInForJest(JEST, 1);
  const { lines, code } = runAll();
  expect(lines.at(-1)).toBe(`${5 + GUARDS.length} passed, 1 failed, 0 skipped`);
  expect(code).toBe(1);
});

test("no tests at all is no success", () => {
  standInForJest({ ...JEST, numPassedTests: 0 }, 0);
  expect(runAll()).toMatchObject({ code: 1 });
});

function runAll(): { readonly lines: readonly string[]; readonly code: number | null } {
  const run = spawnSync(process.execPath, [join(root, "test", "run-all.mjs")], {
    encoding: "utf8",
  });
  return { lines: run.stdout.trimEnd().split("\n"), code: run.status };
}

function standInForJest(report: typeof JEST, code: number): void {
  standIn(
    "jest",
    `const file = process.argv.find((a) => a.startsWith("--outputFile=")).slice("--outputFile=".length);
    require("fs").writeFileSync(file, ${JSON.stringify(JSON.stringify(report))});
    process.exit(${code})`
  );
}

function standIn(tool: string, code: string): void {
  const file = join(root, "node_modules", ".bin", tool);
  writeFileSync(file, `#!/usr/bin/env node\n${code}\n`);
  chmodSync(file, 0o755);
}
