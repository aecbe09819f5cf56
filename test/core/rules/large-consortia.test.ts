import { BLUEPRINT_2026 } from "../../../src/calls/blueprint-2026/call";
import { judge } from "../../../src/core/rules/judge";
import { consortiumFromCsv } from "./partners-from-csv";

// What grows with the square of the rows would keep these busy for minutes.
test.each([
  ["all open", (row: number) => `Organisation ${row},?,?,maybe,maybe,maybe,,`],
  [
    "one name throughout",
    (row: number) => `Werk,,full,yes,,maybe,,${row % 2 ? 100000000 + row : ""}`,
  ],
  ["one organisation throughout", () => "Werk,DE,full,maybe,maybe,,yes,999000156"],
])("10,000 rows are all judged: %s", (_, rowOf) => {
  const rows = Array.from({ length: 10_000 }, (__, row) => rowOf(row).replace(/\?/g, "!"));
  const header = "organisation,country,role,lma,hei,vet,eche,pic";
  const consortium = consortiumFromCsv([header, ...rows].join("\n"));
  const verdict = judge(BLUEPRINT_2026, consortium, "2026-01-01");
  expect(verdict.standings).toHaveLength(10_000);
});

test("an empty table is judged without a word of protest", () => {
  const consortium = consortiumFromCsv("organisation,country,role,lma,hei,vet,eche");
  const { outcome, findings } = judge(BLUEPRINT_2026, consortium, "2026-01-01");
  expect(outcome).toBe("unmet");
  const allowed = findings.find(({ rule }) => rule.id === "countries-allowed");
  expect(allowed).toMatchObject({ outcome: "not-applicable", because: "no-partners" });
});
