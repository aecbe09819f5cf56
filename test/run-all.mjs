// `npm test`: every guard, then every test. Each guard counts as one check; the last line is the count of all.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BIN = join(ROOT, "node_modules", ".bin");

/** Longest first, so that two lanes end about together. */
const GUARDS = [
  {
    name: "lint",
    says: "rooms say only their own words",
    run: ["eslint", ".", "--max-warnings", "0"],
  },
  {
    name: "build",
    says: "the add-in builds for production",
    run: ["webpack", "--mode", "production"],
  },
  {
    name: "typecheck",
    says: "types hold everywhere",
    run: ["tsc", "--noEmit", "-p", "tsconfig.json"],
  },
  {
    name: "pure",
    says: "pure rooms know no host",
    run: ["tsc", "--noEmit", "-p", "tsconfig.pure.json"],
  },
  { name: "format", says: "code is laid out by prettier", run: ["prettier", "--check", "."] },
  { name: "unused", says: "nothing is dead", run: ["knip", "--no-config-hints"] },
  {
    name: "shipped",
    says: "nothing ships that only tests use",
    run: ["knip", "--production", "--no-config-hints"],
  },
  {
    name: "walls",
    says: "rooms import only what they may",
    run: [
      "depcruise",
      "--config",
      ".dependency-cruiser.cjs",
      "src",
      "local-excel",
      "test",
      "bench",
      "sideload",
    ],
  },
];

const started = Date.now();
const guards = await inLanes(2, GUARDS, guard);
const tests = await jest();
const passed = guards.filter(Boolean).length + tests.passed;
const failed = guards.filter((ok) => !ok).length + tests.failed;
console.log(`\n${seconds(started)} in all`);
console.log(`${passed} passed, ${failed} failed, ${tests.skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs one guard; prints one line, and all it said when it fails. Resolves to whether it passed. */
async function guard({ name, says, run }) {
  const start = Date.now();
  const { code, output } = await execute(run);
  const line = `${code === 0 ? "pass" : "FAIL"}  ${name.padEnd(10)} ${says} (${seconds(start)})`;
  console.log(code === 0 ? line : `${line}\n${output.trimEnd().replace(/^/gm, "      ")}`);
  return code === 0;
}

/** All tests, after the guards: some of them measure time. A run that gives no count is one failure. */
async function jest() {
  const start = Date.now();
  const folder = mkdtempSync(join(tmpdir(), "alliance-check-"));
  const report = join(folder, "jest.json");
  const run = ["jest", "--ci", "--maxWorkers=2", "--json", `--outputFile=${report}`];
  const { code, output } = await execute(run);
  const counts = countsOf(report);
  rmSync(folder, { recursive: true });
  // jest also fails for what is no test (a broken set-up); and a run without tests proves nothing.
  const failed = Math.max(counts.failed, code === 0 && counts.passed > 0 ? 0 : 1);
  const line = `${failed === 0 ? "pass" : "FAIL"}  jest       ${counts.passed} tests pass, ${failed} fail`;
  console.log(`${line} (${seconds(start)})${failed === 0 ? "" : `\n${output}`}`);
  return { ...counts, failed };
}

function countsOf(report) {
  try {
    const found = JSON.parse(readFileSync(report, "utf8"));
    return {
      passed: found.numPassedTests,
      failed: found.numFailedTests + found.numRuntimeErrorTestSuites,
      skipped: found.numPendingTests + found.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Runs one of the installed tools; `output` is what it says for people, in the order in which it said it. */
function execute([tool, ...args]) {
  return new Promise((resolve) => {
    const json = args.includes("--json"); // jest then repeats its report on stdout
    const stdio = ["ignore", json ? "ignore" : "pipe", "pipe"];
    const shell = process.platform === "win32"; // where tools are .cmd files
    const env = json ? process.env : { ...process.env, NO_COLOR: "1" }; // jest's workers colour anyway
    const child = spawn(join(BIN, tool), args, { cwd: ROOT, stdio, shell, env });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (text) => (output += text));
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Maps `work` over `items`, `lanes` at a time; results in the order of the items. */
async function inLanes(lanes, items, work) {
  const results = [];
  const waiting = items.entries();
  const lane = async () => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
