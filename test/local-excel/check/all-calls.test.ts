import type { VerdictJson } from "../../../src/core/report/json-shape";
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

test("--json of one call has the advice on it, and the others in a line each", async () => {
  const lot1 = await run(await partners(), "--call", "enterprises-2026", "--json");
  const { advice, otherCalls } = JSON.parse(lot1.out) as VerdictJson;
  expect(advice).toMatchObject({ additions: { total: 0 }, newCountries: [], survives: 1 });
  expect(advice.breaks.map(({ rules }) => rules)).not.toEqual([]);
  expect(advice.says).toEqual([
    expect.stringMatching(/^Any one partner can leave and every rule is still met\./),
  ]);
  expect(otherCalls?.map(({ call }) => call)).toEqual(
    CALLS.map(({ id }) => id).filter((id) => id !== "enterprises-2026")
  );
  expect(otherCalls?.[0]).toMatchObject({ outcome: "unmet", missing: expect.stringMatching(/^Add 3 /) }); // prettier-ignore
});

function partners(): Promise<string> {
  return workbookFile({ name: "Partners", rows: NINE_PARTNERS.map((row) => [...row]) });
}
