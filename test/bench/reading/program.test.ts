import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { writtenFolder } from "./written-folder";

const ROOT = join(__dirname, "..", "..", "..");

function benchReading(...args: readonly string[]) {
  const program = ["--import", "tsx", join(ROOT, "bench", "reading.ts"), ...args];
  return spawnSync(process.execPath, program, { cwd: ROOT, encoding: "utf8" });
}

test("without a folder, or with one that is not there: usage, exit code 64", () => {
  for (const args of [[], ["no-such-folder"]]) {
    const { status, stdout, stderr } = benchReading(...args);
    expect([status, stdout]).toEqual([64, ""]);
    expect(stderr).toContain("npm run bench:reading -- DIR");
  }
});

test("whatever the figures, exit code 0: sets, what is missing, and how large the names are", () => {
  const folder = writtenFolder({ "roles.csv": "label,role,origin\nPartner,coordinator,us\n" });
  const { status, stdout, stderr } = benchReading(folder, "--json");
  expect([status, stderr]).toEqual([0, ""]);
  const { sets, claims, remarks, nameData, lookUps } = JSON.parse(stdout) as Readonly<
    Record<string, unknown[]>
  >;
  expect(sets).toMatchObject([{ id: "roles", n: 1, wrongCertain: 1 }]);
  expect(claims).toHaveLength(3);
  expect(remarks).toHaveLength(4);
  expect(lookUps).toEqual([]);
  // More than nothing was bundled, and less than everything.
  const { whole } = nameData as unknown as { readonly whole: { readonly gzipped: number } };
  expect(whole.gzipped).toBeGreaterThan(20_000);
  expect(whole.gzipped).toBeLessThan(200_000);
});
