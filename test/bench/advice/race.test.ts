import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..", "..");

// In a process of its own: in jest's sandbox the solver takes thirty times as long.
test("`npm run bench -- advice`: in 500 cases of 300 candidates no choice is better, by HiGHS", () => {
  const tsx = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, "bench/run.ts", "advice"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("holds: as good as HiGHS's choice (500 of 500)");
}, 300_000);
