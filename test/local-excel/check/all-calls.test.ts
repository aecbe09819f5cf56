import type { ComparisonJson } from "../../../src/core/report/comparison-json";
import { CALLS } from "../../../src/calls/index";
import { NINE_PARTNERS } from "../../core/report/smaller-lots";
import { run, workbookFile } from "./folder";

test("--call all prints a line for each call, and the checked copy holds them too", async () => {
  const { out, exitCode } = await run(await partners(), "--call", "all");
  expect(out).toMatch(
    /✗ not met +Blueprint 2026 \(blueprint-2026\), the call chosen\n +Closes on 10 March 2026\./
  );
  expect(out).toMatch(/✓ met +STEM Skills Foundries 2026 \(stem-2026\)\n/);
  expect(out).toContain("Checked copy: ");
  expect(out).not.toContain("Taken for granted");
  expect(exitCode).toBe(1);
});

test("--call all --json: each call with its outcome and what is missing, the chosen one first", async () => {
  const { out } = await run(await partners(), "--call", "all", "--json");
  const { chosen, calls, table } = JSON.parse(out) as ComparisonJson;
  expect(chosen).toBe("blueprint-2026");
  expect(table).toEqual({ sheet: "Partners", range: "A1:D10", headerRow: 1 });
  expect(calls.map(({ call }) => call)).toEqual(CALLS.map(({ id }) => id));
  const outcomes = ["unmet", "unmet", "met", "met", "unmet"];
  expect(calls.map(({ outcome }) => outcome)).toEqual(outcomes);
  expect(calls[2]).toMatchObject({
    missing: "",
    says: expect.stringMatching(/^No rule is broken/),
  });
  expect(calls[0]?.missing).toMatch(/^Add 3 full partners: one labour market actor /);
  expect(calls[4]).toMatchObject({ standing: "provisional", deadline: null });
});

test("a check of one call tells the others in a line each", async () => {
  const { out } = await run(await partners(), "--call", "stem-2026");
  expect(out).toMatch(
    /\nOther calls\n• ✗ Blueprint 2026: not met\. Closes on 10 March 2026\. Add /
  );
  expect(out).toContain("• ✓ Education and Enterprises 2026: met. Closes on 10 March 2026.");
});

function partners(): Promise<string> {
  return workbookFile({ name: "Partners", rows: NINE_PARTNERS.map((row) => [...row]) });
}
