import type { Checked } from "../../../src/core/report/checked";
import { allThatIsMissing, whatToDo } from "../../../src/core/report/what-to-do";
import { RULE_IDS } from "../../../src/core/rules/rule";
import type { Finding } from "../../../src/core/rules/verdict";
import { CALL, checkedOf, findingOf, known, partnerOf, standingOf } from "./build-checked";

const lead = partnerOf(1, {
  organisation: "Northern Skills GmbH",
  role: known("coordinator", "Lead"),
});
const swiss = partnerOf(2, { organisation: "Alpine Academy", country: known("CH", "Switzerland") });
const standings = [lead, swiss].map((one) => standingOf(one));
const checked = checkedOf({ standings });

type Id = Finding["rule"]["id"];

function says(id: Id, different: Partial<Finding>, within: Checked = checked): string {
  return whatToDo(findingOf(id, different), within);
}

test("nothing is to be done where a rule is met or does not apply", () => {
  for (const id of RULE_IDS) {
    expect(says(id, { outcome: "met" })).toBe("");
    expect(says(id, { outcome: "not-applicable" })).toBe("");
  }
});

test.each<[Id, number, number, string]>([
  ["full-partners", 11, 11, "Add 1 full partner."],
  ["full-partners", 7, 9, "Add at least 3 full partners."],
  ["programme-countries", 7, 7, "Add full partners from 1 more programme country."],
  ["programme-countries", 4, 5, "Add full partners from at least 3 more programme countries."],
  ["labour-market-actors", 3, 3, "Add 2 labour market actors."],
  ["education-and-training-providers", 4, 4, "Add 1 education and training provider."],
  ["higher-education-institution", 0, 0, "Add 1 higher education institution."],
  ["vet-provider", 0, 0, "Add 1 VET provider."],
])("%s: %d to %d found", (id, certain, possible, answer) => {
  const required = (findingOf(id, {}).rule.requirement as { atLeast: number }).atLeast;
  expect(says(id, { outcome: "unmet", required, certain, possible })).toBe(answer);
});

test("one body for both groups: another one is needed", () => {
  const different = { outcome: "unmet", required: 1, certain: 0, possible: 0, because: "one-body-for-both" } as const; // prettier-ignore
  expect(says("vet-provider", different)).toBe("Add 1 VET provider that is a body of its own.");
});

test("enough for each group but not for both together: still one is to be added", () => {
  const different = { outcome: "unmet", required: 5, certain: 5, possible: 5, because: "groups-cannot-both-be-filled" } as const; // prettier-ignore
  expect(says("labour-market-actors", different)).toBe("Add 1 labour market actor.");
});

test("the coordinator: none, several, one from elsewhere", () => {
  const unmet = { outcome: "unmet", required: 1, certain: 0, possible: 0 } as const;
  const none = checkedOf({ standings: [standingOf(swiss)] });
  expect(says("one-coordinator", unmet, none)).toBe("Name one full partner as the coordinator.");
  const other = partnerOf(2, { organisation: "Beta", role: known("coordinator", "Lead") });
  const two = checkedOf({ standings: [standingOf(lead), standingOf(other)] });
  expect(says("one-coordinator", unmet, two)).toBe(
    "Keep one coordinator of these 2: “Northern Skills GmbH” and “Beta”."
  );
  const abroad = { ...unmet, because: "coordinator-not-established-there" } as const;
  expect(says("one-coordinator", abroad)).toMatch(
    /^Let someone from a programme country coordinate instead of “Northern Skills GmbH” \(/
  );
});

test("partners that break a rule are named", () => {
  const barred = { outcome: "unmet", notCounting: [{ id: 2, why: "country-not-allowed" }, { id: 1, why: "candidate" }] } as const; // prettier-ignore
  expect(says("countries-allowed", barred)).toBe(
    "Replace “Alpine Academy” (Switzerland): no full partner may come from there."
  );
  const without = { outcome: "unmet", notCounting: [{ id: 2, why: "no-eche" }] } as const;
  expect(says("eche", without)).toBe("Ask for the ECHE of “Alpine Academy” (Switzerland).");
});

test("facts about the project", () => {
  const grant = { outcome: "unmet", required: 4_000_000, certain: 5_000_000 } as const;
  expect(says("eu-grant", grant)).toMatch(/^Ask for at most .*4.000.000.*\.$/);
  expect(says("duration", { outcome: "unmet" })).toBe("Plan 48 months.");
  expect(says("one-ecosystem", { outcome: "unmet" })).toBe(
    "Name exactly one industrial ecosystem."
  );
});

test("a grant that is only likely is to be confirmed; what it may be is said where its limit is what is open", () => {
  const open = { outcome: "undetermined", required: 4_000_000 } as const;
  expect(says("eu-grant", { ...open, certain: null, possible: 5_000_000 })).toBe(
    "EU grant: confirm what was read."
  );
  expect(says("duration", { ...open, certain: null, possible: 36 })).toBe(
    "Duration: confirm what was read."
  );
  const between = { ...open, certain: 3_900_000, possible: 4_100_000 };
  expect(plain(says("eu-grant", between))).toBe("Ask for at most EUR 4 000 000.");

  const { rule } = findingOf("eu-grant", {});
  const byMonths = { 24: 3_000_000, 36: 4_000_000 };
  const requirement = { kind: "eu-grant", atMost: 4_000_000, byMonths } as const;
  const hanging = { ...between, rule: { ...rule, requirement } };
  const lasting = (facts: Checked["consortium"]["facts"]): string =>
    plain(says("eu-grant", hanging, { ...checked, consortium: { ...checked.consortium, facts } }));
  const either =
    "Ask for at most EUR 3 000 000, or state a duration for which the call allows more.";
  expect([lasting({}), lasting({ duration: 30 })]).toEqual([either, either]);
  expect(lasting({ duration: 36 })).toBe("Ask for at most EUR 4 000 000.");
});

test("what is open names the cells, and who is in question", () => {
  const open = { outcome: "undetermined", settle: [{ row: 3, column: 1 }], maybe: [{ id: 2, why: "country-unknown" }] } as const; // prettier-ignore
  expect(says("programme-countries", open)).toMatch(
    /^Settle B4 on the sheet “Partners”\. In question: “Alpine Academy” \(.+\)\.$/
  );
  expect(says("duration", { outcome: "undetermined" })).toBe("Duration: still open.");
});

test("all of it together: what binds only, the surely missing first, nothing twice", () => {
  const settle = [{ row: 3, column: 1 }];
  const findings = [
    findingOf("countries-allowed", { outcome: "undetermined", settle }),
    findingOf("programme-countries", {
      outcome: "undetermined",
      settle: [...settle, { row: 4, column: 1 }],
    }),
    findingOf("one-coordinator", { outcome: "undetermined" }),
    findingOf("eu-grant", { outcome: "unmet", required: 4_000_000 }),
    findingOf("duration", { outcome: "unmet" }, "should"),
    findingOf("full-partners", { outcome: "met" }),
  ];
  const nobodyMissing = { ...CALL, rules: CALL.rules.filter(({ id }) => id === "duration") };
  const verdict = { call: nobodyMissing, outcome: "unmet", findings } as const;
  expect(allThatIsMissing(checkedOf({ standings, verdict }))).toMatch(
    /^Ask for at most .+\. Settle B4 and B5 on the sheet “Partners”\. One coordinator: still open\.$/
  );
  expect(
    allThatIsMissing(checkedOf({ standings, verdict: { ...verdict, findings: findings.slice(4) } }))
  ).toBe("");
});

function plain(text: string): string {
  return text.replace(/\u00a0/g, " ");
}
