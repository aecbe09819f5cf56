import { findingSentence } from "../../../src/core/report/finding-sentence";
import { RULE_IDS, type Rule } from "../../../src/core/rules/rule";
import type { Finding, Outcome } from "../../../src/core/rules/verdict";
import { checkedOf, findingOf, known, partnerOf, standingOf } from "./build-checked";
import { BECAUSE } from "./random-checked";

const OUTCOMES: readonly Outcome[] = ["met", "unmet", "undetermined", "not-applicable"];

const lead = partnerOf(1, {
  organisation: "Northern Skills GmbH",
  role: known("coordinator", "Lead"),
});
const swiss = partnerOf(2, { organisation: "Alpine Academy", country: known("CH", "Switzerland") });
const third = partnerOf(3, { organisation: "Harbour VET School" });
const checked = checkedOf({ standings: [lead, swiss, third].map((one) => standingOf(one)) });

function says(
  id: Finding["rule"]["id"],
  different: Partial<Finding>,
  force?: Rule["force"]
): string {
  return findingSentence(findingOf(id, different, force), checked);
}

function figuresFor(outcome: Outcome): Partial<Finding> {
  const figures = { required: 8, certain: 9, possible: 9 };
  if (outcome === "unmet")
    return { ...figures, certain: 7, possible: 7, notCounting: [{ id: 2, why: "no-eche" }] };
  if (outcome === "undetermined")
    return { ...figures, certain: 7, settle: [{ row: 6, column: 3 }] };
  return outcome === "met" ? figures : { required: null };
}

test("each rule and outcome has a sentence of its own", () => {
  const sentences = RULE_IDS.flatMap((id) =>
    OUTCOMES.map((outcome) => says(id, { outcome, ...figuresFor(outcome) }))
  );
  expect(sentences).toHaveLength(48);
  expect(new Set(sentences).size).toBe(48);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z0-9].{20,}\.$/);
});

test("requirements and advice share no word of force", () => {
  for (const id of RULE_IDS) {
    for (const outcome of OUTCOMES) {
      for (const because of [undefined, ...BECAUSE]) {
        const different = { outcome, ...figuresFor(outcome), ...(because ? { because } : {}) };
        expect(says(id, different, "must")).not.toMatch(/\bshould\b|advis|advice|recommend/i);
      }
    }
  }
  for (const id of [
    "higher-education-institution",
    "vet-provider",
    "eu-grant",
    "duration",
    "one-ecosystem",
  ] as const) {
    for (const outcome of OUTCOMES) {
      expect(says(id, { outcome, ...figuresFor(outcome) }, "should")).not.toMatch(
        /\bmust\b|need|requir|missing|allowed|eligib|\bmet\b/i
      );
    }
  }
});

test.each<[Finding["rule"]["id"], Partial<Finding>, string]>([
  [
    "full-partners",
    {
      outcome: "unmet",
      required: 12,
      certain: 11,
      possible: 11,
      notCounting: [
        { id: 1, why: "associated-partner" },
        { id: 2, why: "candidate" },
        { id: 3, why: "associated-partner" },
      ],
    },
    "11 full partners, at least 12 needed: 1 missing. Listed without counting: 2 associated partners and 1 candidate.",
  ],
  [
    "full-partners",
    { outcome: "met", required: 12, certain: 12, possible: 12 },
    "12 full partners, at least 12 needed: none to spare.",
  ],
  [
    "programme-countries",
    {
      outcome: "undetermined",
      required: 8,
      certain: 7,
      possible: 9,
      settle: [
        { row: 6, column: 3 },
        { row: 11, column: 3 },
      ],
      maybe: [{ id: 3, why: "country-likely" }],
      countries: [
        { country: "AT", certain: true, partners: [1] },
        { country: "FR", certain: false, partners: [3] },
      ],
    },
    "7 to 9 programme countries, at least 8 needed: settle D7 and D12. Covered: Austria. In question: “Harbour VET School” (country to confirm).",
  ],
  [
    "labour-market-actors",
    { outcome: "met", required: 5, certain: 6, possible: 8, counting: [1, 2, 3] },
    "6 to 8 labour market actors, at least 5 needed: 1 to spare. Counting: “Northern Skills GmbH”, “Alpine Academy” and “Harbour VET School”.",
  ],
  [
    "vet-provider",
    {
      outcome: "unmet",
      required: 1,
      certain: 0,
      possible: 0,
      because: "one-body-for-both",
      notCounting: [{ id: 3, why: "counted-in-other-group" }],
    },
    "No VET provider, at least 1 needed: 1 missing. One body, “Harbour VET School”, is all there is for both higher education and VET, and stands for one of them.",
  ],
  [
    "one-coordinator",
    { outcome: "met", required: 1, certain: 1, possible: 1, counting: [1] },
    "One coordinator: “Northern Skills GmbH” (Germany).",
  ],
  [
    "countries-allowed",
    {
      outcome: "unmet",
      required: 3,
      certain: 2,
      possible: 2,
      notCounting: [{ id: 2, why: "country-not-allowed" }],
    },
    "1 full partner is from a country that cannot have full partners in this call: “Alpine Academy” (Switzerland). Outside the programme countries, organisations take part as associated partners only.",
  ],
  [
    "eche",
    {
      outcome: "unmet",
      required: 4,
      certain: 3,
      possible: 3,
      notCounting: [{ id: 2, why: "no-eche" }],
    },
    "1 of 4 higher education institutions in programme countries has no valid ECHE: “Alpine Academy”.",
  ],
  [
    "eu-grant",
    { outcome: "unmet", required: 4_000_000, certain: 4_250_000, possible: 4_250_000 },
    "An EU grant of EUR 4 250 000, at most EUR 4 000 000 allowed: EUR 250 000 above the limit.",
  ],
  [
    "duration",
    { outcome: "not-applicable", because: "not-stated" },
    "Not applicable while the duration is not stated: the call requires 48 months.",
  ],
])("%s says who, what and how far", (id, different, expected) => {
  expect(says(id, different).replace(/\u00a0/g, " ")).toBe(expected);
});

test("a coordinator missing, doubled or in the wrong place are three different sentences", () => {
  const unmet = { outcome: "unmet", required: 1, certain: 0, possible: 0 } as const;
  const none = checkedOf({ standings: [standingOf(third)] });
  const second = partnerOf(2, {
    organisation: "Second Lead AB",
    role: known("coordinator", "Lead"),
  });
  const two = checkedOf({ standings: [standingOf(lead), standingOf(second)] });

  expect(findingSentence(findingOf("one-coordinator", unmet), none)).toBe(
    "No coordinator is named; exactly one full partner has to coordinate."
  );
  expect(
    findingSentence(
      findingOf("one-coordinator", { ...unmet, because: "several-coordinators" }),
      two
    )
  ).toBe(
    "2 coordinators are named where exactly one is needed: “Northern Skills GmbH” and “Second Lead AB”."
  );
  expect(says("one-coordinator", { ...unmet, because: "coordinator-not-established-there" })).toBe(
    "The coordinator has to be established in a programme country, and this one is not: “Northern Skills GmbH” (Germany)."
  );
});

test("a duration advised is worded as advice", () => {
  const sentence = says(
    "duration",
    { outcome: "unmet", required: 48, certain: 36, possible: 36 },
    "should"
  );
  expect(sentence).toBe("A duration of 36 months, where the call advises 48 months.");
});
