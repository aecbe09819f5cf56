import { assumptionSentence, assumptionsIn } from "../../../src/core/report/assumption-sentence";
import { callSentence, sourceSentence } from "../../../src/core/report/call-sentence";
import { cautionSentence } from "../../../src/core/report/caution-sentence";
import type { Caution } from "../../../src/core/rules/verdict";
import { CALL, checkedOf, known, partnerOf, standingOf } from "./build-checked";
import { ASSUMPTIONS, CAUTIONS } from "./random-checked";

const standings = [
  standingOf(partnerOf(1, { organisation: "Twice Told Ltd" })),
  standingOf(partnerOf(2, { organisation: "Tbilisi Works", country: known("GE", "Georgia") })),
  standingOf(partnerOf(3, { organisation: "Twice Told Limited" })),
];
const checked = checkedOf({ standings });

function says(
  code: Caution["code"],
  partners: readonly number[],
  detail: Caution["detail"] = {}
): string {
  return cautionSentence({ code, partners, detail }, checked);
}

test("each caution and assumption has a sentence of its own", () => {
  const cautions = CAUTIONS.map((code) => says(code, [1, 3]));
  const assumptions = ASSUMPTIONS.map((code) => assumptionSentence({ code, detail: {} }));
  expect(new Set([...cautions, ...assumptions]).size).toBe(CAUTIONS.length + ASSUMPTIONS.length);
  for (const sentence of [...cautions, ...assumptions])
    expect(sentence).toMatch(/^[A-Z0-9].{20,}[.?]$/);
});

test.each<[Caution["code"], number[], Caution["detail"], string]>([
  [
    "duplicate-organisation",
    [1, 3],
    { by: "pic" },
    "Listed more than once, counted once: “Twice Told Ltd” and “Twice Told Limited” (rows 5 and 7), by the same PIC.",
  ],
  [
    "several-in-one-row",
    [1, 3],
    {},
    "Several organisations in one row? “Twice Told Ltd” and “Twice Told Limited” (rows 5 and 7). A row counts as one; please give each organisation a row of its own.",
  ],
  [
    "perhaps-one-organisation",
    [1, 3],
    {},
    "Are these one organisation: “Twice Told Ltd” and “Twice Told Limited” (rows 5 and 7)? Their names are alike; each is counted here.",
  ],
  [
    "claimed-number-differs",
    [],
    { claimed: 28, found: 25, full: 25 },
    "A text above the table speaks of 28 partners; the rows hold 25. The rows are what was counted.",
  ],
  [
    "claimed-number-differs",
    [],
    { claimed: 28, found: 25, full: 20 },
    "A text above the table speaks of 28 partners; the rows hold 25, 20 of them coordinator or full partner. The rows are what was counted.",
  ],
  [
    "no-margin",
    [],
    { rule: "vet-provider,full-partners" },
    "Exactly the minimum, with none to spare: Full partners and VET provider. One partner leaving may break it, and eligibility has to last for the whole project.",
  ],
  [
    "country-note",
    [2],
    { country: "GE" },
    "Public authorities and state-owned bodies of Georgia are not eligible. It concerns “Tbilisi Works”.",
  ],
  [
    "hidden-rows",
    [1, 2],
    { rows: 2 },
    "2 rows are hidden or filtered out, and counted all the same (rows 5–6).",
  ],
])("%s", (code, partners, detail, expected) => {
  expect(says(code, partners, detail)).toBe(expected);
});

test("Hungarian universities are asked about, with the counts without them", () => {
  const sentence = says("hungarian-public-interest-trust", [1], {
    "full-partners": 11,
    outcome: "unmet",
  });
  expect(sentence).toMatch(
    /^Is this university held by a Hungarian public interest trust: “Twice Told Ltd”\?/
  );
  expect(sentence).toMatch(
    /Counted without: Full partners 11; then the consortium is not eligible\.$/
  );
});

test("what depends on double counting says which rules and what then", () => {
  expect(
    says("depends-on-double-counting", [], { rule: "labour-market-actors", outcome: "met" })
  ).toBe(
    "The call is silent on whether one organisation may count in two groups. Here each counts in one group only; read the other way, these come out differently: Labour market actors; then no rule is broken."
  );
});

test("a column taken by likelihood is named", () => {
  expect(
    assumptionSentence({ code: "likely-column", detail: { header: "Land", field: "country" } })
  ).toBe("The column “Land” is taken as Country; please confirm.");
});

test("columns that were taken by likelihood are told among what was taken for granted", () => {
  const checked = checkedOf({ standings: [] });
  const columns = checked.columns.map((column) => ({
    ...column,
    ...(column.field === "country" ? { confidence: "likely" as const } : {}),
  }));
  expect(assumptionsIn({ ...checked, columns }).map(assumptionSentence)).toContain(
    "The column “Country” is taken as Country; please confirm."
  );
  expect(assumptionsIn(checked).map(({ code }) => code)).not.toContain("likely-column");
});

test("the call's sentence gives the deadline and whether it has passed", () => {
  expect(callSentence(CALL, "2026-02-01")).toBe(
    "The deadline is 10 March 2026, 17:00 Brussels time."
  );
  expect(callSentence(CALL, "2026-03-10")).toBe(
    "The deadline is today, 10 March 2026, 17:00 Brussels time."
  );
  expect(callSentence(CALL, "2026-11-23T12:00:00Z")).toBe(
    "It closed on 10 March 2026, 17:00 Brussels time; this shows how the consortium would have stood."
  );
  expect(callSentence({ ...CALL, standing: "provisional" }, "2026-02-01")).toContain(
    "Provisional: "
  );
});

test("a source without pages leaves the page out", () => {
  expect(sourceSentence(CALL.places.source)).toBe("Invented Guide, version 1, Part A, page 3");
  expect(sourceSentence(CALL.deadlineSource)).toBe("Invented Guide, Dates");
});
