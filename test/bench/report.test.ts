import type { Visits } from "../../bench/measure";
import { isSmaller, type Measured, report } from "../../bench/report";

const SIZES: Pick<Measured, "ours" | "template"> = {
  ours: new Map([
    ["taskpane.js", { raw: 100, gzipped: 25, comes: "before" }],
    ["beside.0123456789.js", { raw: 300, gzipped: 75, comes: "beside" }],
    ["on-demand.0123456789.js", { raw: 900, gzipped: 900, comes: "when-asked" }],
  ]),
  template: new Map([
    ["polyfill.js", { raw: 300, gzipped: 100, comes: "before" }],
    ["vendor.js", { raw: 500, gzipped: 150, comes: "before" }],
  ]),
};

test("medians, extremes, and the median of the ratios of each pair", () => {
  const pairs = [pair(40, 100), pair(200, 400), pair(45, 50)];
  const lines = report({ pairs, ...SIZES });
  expect(lines[1]).toMatch(/^page ready, first visit +ours +45 +40 +200 +0\.50$/);
  expect(lines[2]).toMatch(/^ +template +100 +50 +400$/);
});

test("an even number of runs", () => {
  const lines = report({ pairs: [pair(10, 100), pair(30, 100)], ...SIZES });
  expect(lines[1]).toMatch(/ours +20 +10 +30 +0\.20$/);
});

test("both claims are said in words, whichever way they go", () => {
  expect(report({ pairs: [pair(49, 100)], ...SIZES }).slice(-2)).toEqual([
    "holds: page ready in under half the template's time (ours / template: 0.49)",
    "holds: a page loads less as it opens than the template's (ours / template: 0.50 raw, 0.40 gzipped)",
  ]);
  const turned = { ours: SIZES.template, template: SIZES.ours };
  const [time, size] = report({ pairs: [pair(50, 100)], ...turned }).slice(-2);
  expect(time).toMatch(/^DOES NOT HOLD: page ready/);
  expect(size).toMatch(/^DOES NOT HOLD: a page loads less/);
});

test("what comes before a page stands is told apart from all that comes as it opens", () => {
  const lines = report({ pairs: [pair(49, 100)], ...SIZES });
  expect(lines).toContainEqual(expect.stringMatching(/^before the page stands +ours +100 +25 /));
  expect(lines).toContainEqual(
    expect.stringMatching(/^all that comes as it opens +ours +400 +100 /)
  );
});

test("smaller means both as it is and as it is sent", () => {
  expect(isSmaller({ raw: 9, gzipped: 9 }, { raw: 10, gzipped: 10 })).toBe(true);
  expect(isSmaller({ raw: 9, gzipped: 10 }, { raw: 10, gzipped: 10 })).toBe(false);
  expect(isSmaller({ raw: 11, gzipped: 9 }, { raw: 10, gzipped: 10 })).toBe(false);
});

function pair(ours: number, template: number): { ours: Visits; template: Visits } {
  return { ours: visits(ours), template: visits(template) };
}

function visits(time: number): Visits {
  const sample = { ready: time, officeReady: time };
  return { cold: sample, warm: sample };
}
