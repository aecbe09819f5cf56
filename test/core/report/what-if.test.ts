import type { Checked } from "../../../src/core/report/checked";
import { NOTHING_IMAGINED, type WhatIf } from "../../../src/core/advice/what-if";
import { checkedIf } from "../../../src/core/report/what-if-checked";
import { criticalPartners } from "../../../src/core/report/what-if-critical";
import {
  changedRules,
  lostSentence,
  outcomeLine,
  whatIfSpoken,
  whoWouldChange,
} from "../../../src/core/report/what-if-lines";
import {
  imaginableOf,
  mayJoin,
  mayLeave,
  newcomerCountries,
  newcomerGroups,
  newcomerLines,
  newcomerOf,
} from "../../../src/core/report/what-if-partners";
import { CALLS } from "../../../src/calls/index";
import { checkTable } from "../../taskpane/gallery/check-table";
import { CANDIDATES, MET } from "../../taskpane/gallery/tables";

const met = checkTable(MET);
const candidates = checkTable(CANDIDATES);
/** One of two candidates stands in two rows, and in one as withdrawn. */
const named = checkTable([
  ...CANDIDATES.map((row, at) => (at === 10 ? [...row.slice(0, 5), "candidate"] : row)),
  ["Aurelle Textiles", ...(CANDIDATES[6] ?? []).slice(1)],
  ["Aurelle Textiles", ...(CANDIDATES[6] ?? []).slice(1, 5), "withdrawn"],
]);
const without = (...leaving: number[]): WhatIf => ({ ...NOTHING_IMAGINED, leaving });

test("one departure from a table with none to spare: the outcome there would be, and what changes", () => {
  const then = checkedIf(met, without(6));
  expect(outcomeLine(met).word).toBe("met");
  expect(outcomeLine(then)).toMatchObject({ outcome: "unmet", word: "not met" });
  expect(outcomeLine(then).says).toMatch(/11 of at least 12 full partners/);
  expect(changesIn(met, then)).toEqual([
    "✗ Full partners 12 → 11 of 12",
    "✓ Programme countries 12 → 11 of 8",
    "? Labour market actors 5–6 → 4–5 of 5",
  ]);
});

test("a rule without a figure of its own changes in words", () => {
  expect(changesIn(met, checkedIf(met, without(1)))).toContain("✗ One coordinator met → not met");
});

test("a candidate and an imagined partner mend it", () => {
  const newcomers = [newcomerOf("labour-market-actor", "")];
  const then = checkedIf(candidates, { leaving: [], joining: [6], newcomers });
  expect(outcomeLine(candidates).word).toBe("not met");
  expect(outcomeLine(then).word).toBe("met");
  expect(newcomerLines(then)).toEqual([
    { name: "Imagined partner 1", facts: "Labour market actor · Belgium" },
  ]);
});

test("it is worked out once for all who ask, and anew for another check", () => {
  const whatIf = without(6);
  expect(checkedIf(met, whatIf)).toBe(checkedIf(met, whatIf));
  expect(checkedIf({ ...met }, whatIf)).not.toBe(checkedIf(met, whatIf));
  expect(checkedIf(met, { ...whatIf })).not.toBe(checkedIf(met, whatIf));
});

test("who would come and go, in a line; an organisation once, though it has two rows", () => {
  expect(whoWouldChange(met, without(6, 9))).toBe(
    "Without “Aurelle Textiles SAS” and “Chamber of Commerce of Drava”."
  );
  const newcomers = [newcomerOf("", "FI"), newcomerOf("", "FI")];
  expect(whoWouldChange(candidates, { leaving: [1], joining: [6], newcomers })).toBe(
    "Without “Hollerup University”; with “Aurelle Textiles SAS” and 2 imagined partners."
  );
  const [header = [], first = [], ...rest] = MET;
  const twice = checkTable([header, first, ...rest, first]);
  expect(whoWouldChange(twice, without(...(mayLeave(twice)[0]?.ids ?? [])))).toBe(
    "Without “Hollerup University”."
  );
  expect(whoWouldChange(named, { ...NOTHING_IMAGINED, joining: [6, 10, 14] })).toBe(
    "With “Aurelle Textiles SAS” and “Baltic Fibre Cluster”."
  );
  expect(whoWouldChange(met, NOTHING_IMAGINED)).toBe("");
});

test("told aloud: the outcome, then the figures", () => {
  expect(whatIfSpoken(met, without(6))).toMatch(
    /^If so: ✗ Not eligible as it stands: 11 of at least 12 full partners\. Full partners 12 → 11 of 12, .* 4–5 of 5\.$/
  );
});

test("who may leave: full partners, certain or not; who may join: candidates, those who left, associated partners who may", () => {
  expect(mayLeave(candidates)).toHaveLength(10);
  expect(mayLeave(met)[5]).toEqual({ ids: [6], name: "“Aurelle Textiles SAS”", remark: "France" });
  // The associated partner from Switzerland may be no full partner in this call.
  expect(mayJoin(candidates).map(({ name, remark }) => [name, remark])).toEqual([
    ["“Aurelle Textiles SAS”", "France · candidate"],
    ["“Institute for Fibre Research”", "Austria · withdrawn"],
  ]);
  const [header = [], ...rows] = MET;
  const others = checkTable([
    header,
    ...rows.map((row, at) => row.map((cell, column) => (at === 4 && column === 2 ? "Associated partner" : at === 11 && column === 2 ? "Affiliated entity" : cell))),
  ]); // prettier-ignore
  expect(mayJoin(others).map(({ remark }) => remark)).toEqual([
    "Poland · associated partner",
    "Austria · affiliated entity",
  ]);
});

test("who may join is listed once, and joins with all rows that name it in that way", () => {
  expect(mayJoin(named)).toEqual([
    { ids: [6, 14], name: "“Aurelle Textiles SAS”", remark: "France · candidate" },
    { ids: [10], name: "“Baltic Fibre Cluster”", remark: "Lithuania · candidate" },
    { ids: [12], name: "“Institute for Fibre Research”", remark: "Austria · withdrawn" },
    { ids: [15], name: "“Aurelle Textiles”", remark: "France · withdrawn" },
  ]);
  for (const id of [6, 14])
    expect(imaginableOf(named, id)).toEqual({ what: "joins", ids: [6, 14] });
  expect(imaginableOf(named, 1)).toEqual({ what: "leaves", ids: [1] });
  expect(imaginableOf(named, 13)).toBeNull();
});

test("an imagined partner comes from where full partners may: the call says where", () => {
  const labels = (id: string): readonly string[] =>
    newcomerCountries(CALLS.find((call) => call.id === id)!).map(({ label }) => label);
  expect(labels("blueprint-2026").slice(0, 3)).toEqual([
    "A programme country not covered yet",
    "Austria",
    "Belgium",
  ]);
  expect(labels("blueprint-2026")).toHaveLength(34);
  expect(labels("blueprint-2026")).not.toContain("Switzerland");
  expect(labels("blueprint-2027")).toContain("Switzerland");
  expect(labels("enterprises-2026")).toContain("Ukraine");
  expect(labels("enterprises-2026")).not.toContain("Belarus");
  expect(newcomerGroups().map(({ value }) => newcomerOf(value, "FI").group)).toEqual([
    "labour-market-actor",
    "higher-education-institution",
    "vet-provider",
    null,
  ]);
  expect(newcomerOf("", "toString").country).toBeNull();
});

test("on whom it hangs, with all rules that break; nobody where nothing is met", () => {
  expect(criticalPartners(candidates)).toEqual([]);
  const [first] = criticalPartners(met);
  expect(first).toEqual({
    ids: [1],
    name: "“Hollerup University”",
    rules: "Full partners and Education and training providers",
    cell: { row: 1, column: 0 },
  });
});

test("who is lost is named", () => {
  expect(lostSentence([])).toBe("");
  expect(lostSentence(["“A”"])).toMatch(/^“A” is no longer found/);
  expect(lostSentence(["“A”", "“B”"])).toMatch(/^“A” and “B” are no longer found/);
});

function changesIn(checked: Checked, then: Checked): readonly string[] {
  return changedRules(checked, then).map(
    ({ symbol, rule, change }) => `${symbol} ${rule} ${change}`
  );
}
