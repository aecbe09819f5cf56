import { verdictLine, verdictSentence } from "../../../src/core/report/verdict-sentence";
import { RULE_IDS } from "../../../src/core/rules/rule";
import type { Finding, Verdict } from "../../../src/core/rules/verdict";
import { checkedOf, findingOf, known, partnerOf, standingOf } from "./build-checked";

function says(
  outcome: Verdict["outcome"],
  findings: readonly Finding[],
  asOf = "2026-02-01"
): string {
  const swiss = partnerOf(1, {
    organisation: "Alpine Academy",
    country: known("CH", "Switzerland"),
  });
  return verdictSentence(
    checkedOf({ standings: [standingOf(swiss)], verdict: { outcome, findings }, checked: { asOf } })
  );
}

const short = { outcome: "unmet", required: 12, certain: 11, possible: 11 } as const;

test("met promises no more than that nothing is broken", () => {
  expect(says("met", [])).toBe(
    "No rule is broken in the data given; the agency has the last word."
  );
});

test("unmet says what is missing, in figures", () => {
  expect(says("unmet", [findingOf("full-partners", short)])).toBe(
    "Not eligible as it stands: 11 of at least 12 full partners."
  );
  expect(says("unmet", [findingOf("full-partners", { ...short, certain: 9 })])).toContain(
    "at most 11 of at least 12"
  );
});

test("unmet names three shortfalls at most and counts the rest", () => {
  const all = RULE_IDS.slice(0, 6).map((id) =>
    findingOf(id, { ...short, required: 1, certain: 0, possible: 0 })
  );
  expect(says("unmet", all)).toMatch(/; 3 more rules not met\.$/);
});

test("missed advice is no shortfall", () => {
  const advice = findingOf(
    "duration",
    { outcome: "unmet", required: 48, certain: 36, possible: 36 },
    "should"
  );
  expect(says("unmet", [advice, findingOf("full-partners", short)])).toBe(
    "Not eligible as it stands: 11 of at least 12 full partners."
  );
});

test("each unmet requirement has a shortfall of its own", () => {
  const sentences = RULE_IDS.map((id) =>
    says("unmet", [
      findingOf(id, {
        ...short,
        notCounting: [{ id: 1, why: id === "eche" ? "no-eche" : "country-not-allowed" }],
      }),
    ])
  );
  expect(new Set(sentences).size).toBe(RULE_IDS.length);
  for (const sentence of sentences)
    expect(sentence).toMatch(/^Not eligible as it stands: .{10,}\.$/);
});

test("undetermined names each cell to settle once", () => {
  const settle = [
    { row: 6, column: 3 },
    { row: 11, column: 3 },
  ];
  const open = {
    outcome: "undetermined",
    required: 12,
    certain: 11,
    possible: 13,
    settle,
  } as const;
  expect(
    says("undetermined", [findingOf("full-partners", open), findingOf("programme-countries", open)])
  ).toBe("Cannot be decided yet: settle D7 and D12.");
});

test("after the deadline it is a rehearsal; on the last day it is not", () => {
  expect(says("met", [], "2026-03-11")).toMatch(
    / – a rehearsal, as the deadline passed on 10 March 2026\.$/
  );
  expect(says("met", [], "2026-03-10")).not.toContain("rehearsal");
  expect(says("met", [], "2026-03-10T16:00:01Z")).toContain("rehearsal");
  expect(says("met", [], "2026-03-10T16:00:00Z")).not.toContain("rehearsal");
});

test("the line of its own starts with our symbol", () => {
  expect(
    verdictLine(checkedOf({ standings: [], verdict: { outcome: "unmet", findings: [] } }))
  ).toMatch(/^✗ Not/);
});
