import fc from "fast-check";
import { FIELDS } from "../../../src/core/reading/field";
import type { Partner } from "../../../src/core/reading/partner";
import type { Reading } from "../../../src/core/reading/reading";
import type { Checked } from "../../../src/core/report/checked";
import { RULE_IDS } from "../../../src/core/rules/rule";
import type {
  AssumptionCode,
  CautionCode,
  Finding,
  Reason,
  Standing,
} from "../../../src/core/rules/verdict";
import type { CountryCode } from "../../../src/reference/countries";
import type { OrganisationType } from "../../../src/reference/organisation-types";
import { CALL, checkedOf, partnerOf, ruleOf } from "./build-checked";

export const REASONS: readonly Reason[] = [
  "counts",
  "affiliated-entity",
  "associated-partner",
  "no-partner",
  "candidate",
  "withdrawn",
  "duplicate",
  "country-not-allowed",
  "country-unknown",
  "country-likely",
  "country-unmentioned",
  "country-undecided",
  "role-unknown",
  "role-likely",
  "status-unknown",
  "struck-through",
  "not-a-programme-country",
  "not-in-group",
  "group-possible",
  "counted-in-other-group",
  "no-eche",
  "eche-unknown",
  "other-role",
];

export const BECAUSE: readonly NonNullable<Finding["because"]>[] = [
  "no-role-column",
  "no-eche-column",
  "no-higher-education-institution",
  "not-stated",
  "several-coordinators",
  "coordinator-not-established-there",
  "groups-cannot-both-be-filled",
  "one-body-for-both",
  "no-partners",
];

export const CAUTIONS: readonly CautionCode[] = [
  "no-margin",
  "duplicate-organisation",
  "same-name-different-country",
  "hungarian-public-interest-trust",
  "russian-owned-or-sanctioned",
  "eu-body-or-national-agency",
  "natural-person",
  "country-note",
  "barred-in-any-role",
  "essential-added-value",
  "outside-partners-counted",
  "eche-not-mentioned",
  "higher-education-without-identifier",
  "vet-provider-with-charter",
  "depends-on-double-counting",
  "hidden-rows",
  "struck-through-rows",
  "claimed-number-differs",
  "project-cells-disagree",
  "grant-sum-differs",
  "stated-fact-differs",
  "partner-without-name",
  "part-of-organisation",
  "several-in-one-row",
  "perhaps-one-organisation",
  "partner-without-pic",
  "pic-misspelt",
  "deadline-passed",
  "call-provisional",
];

export const ASSUMPTIONS: readonly AssumptionCode[] = [
  "no-role-column",
  "no-eche-column",
  "no-type-column",
  "counted-once",
  "likely-column",
];

const text = fc.oneof(
  fc.string(),
  fc.constantFrom("", "=1+1", "Łódź\nWorks", "x".repeat(300), "\u001b[31mred")
);
const capability = fc.constantFrom("certain" as const, "possible" as const, "no" as const);
const groups = fc.record({
  "labour-market-actor": capability,
  "higher-education-institution": capability,
  "vet-provider": capability,
});
const cell = fc.record({ row: fc.nat(50), column: fc.nat(30) });

function reading<T>(...values: T[]): fc.Arbitrary<Reading<T>> {
  const value = fc.constantFrom(...values);
  return fc.oneof(
    fc.record({
      kind: fc.constant("known" as const),
      value,
      typed: text,
      confidence: fc.constantFrom("certain" as const, "likely" as const),
      evidence: fc.constantFrom("code" as const, "fuzzy" as const),
    }),
    fc.constant({ kind: "blank" as const }),
    fc.record({
      kind: fc.constant("unreadable" as const),
      typed: text,
      suggestions: fc.array(value, { maxLength: 4 }),
    }),
    fc.constant({ kind: "absent" as const })
  );
}

const country = reading<CountryCode>("DE", "FR", "GL", "CH", "BY", "JE", "XK", "GE");

function partner(id: number): fc.Arbitrary<Partner> {
  return fc
    .record({
      organisation: text,
      country,
      role: reading("coordinator", "full-partner", "affiliated-entity", "associated-partner"),
      status: reading("confirmed", "candidate", "withdrawn"),
      types: reading<readonly OrganisationType[]>(["sme"], ["other", "cluster"], []),
      eche: reading(true, false),
      groups,
      hidden: fc.boolean(),
      withColumns: fc.boolean(),
    })
    .map(({ withColumns, ...rest }) =>
      partnerOf(id, (withColumns ? rest : { ...rest, columns: {} }) as Partial<Partner>)
    );
}

function standing(id: number, count: number): fc.Arbitrary<Standing> {
  return fc.record(
    {
      partner: partner(id),
      countsAs: fc.constantFrom<CountryCode | null>("DE", "DK", null),
      counts: fc.constantFrom("yes" as const, "possibly" as const, "no" as const),
      reason: fc.constantFrom(...REASONS),
      groups,
      sameAs: fc.integer({ min: 0, max: count + 1 }),
    },
    { requiredKeys: ["partner", "countsAs", "counts", "reason", "groups"] }
  );
}

function finding(count: number): fc.Arbitrary<Finding> {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: count + 2 }), { maxLength: 8 });
  const whys = fc.array(
    fc.record({ id: fc.integer({ min: 1, max: count + 2 }), why: fc.constantFrom(...REASONS) }),
    {
      maxLength: 6,
    }
  );
  const figure = fc.option(fc.oneof(fc.nat(20), fc.nat(9_000_000)));
  return fc.record(
    {
      rule: fc
        .tuple(fc.constantFrom(...RULE_IDS), fc.constantFrom("must" as const, "should" as const))
        .map(([id, force]) => ruleOf(id, force)),
      outcome: fc.constantFrom(
        "met" as const,
        "unmet" as const,
        "undetermined" as const,
        "not-applicable" as const
      ),
      required: figure,
      certain: figure,
      possible: figure,
      counting: ids,
      maybe: whys,
      notCounting: whys,
      settle: fc.array(cell, { maxLength: 12 }),
      because: fc.constantFrom(...BECAUSE),
      countries: fc.array(
        fc.record({
          country: fc.constantFrom<CountryCode>("AT", "FR"),
          certain: fc.boolean(),
          partners: ids,
        }),
        { maxLength: 15 }
      ),
    },
    {
      requiredKeys: [
        "rule",
        "outcome",
        "required",
        "certain",
        "possible",
        "counting",
        "maybe",
        "notCounting",
        "settle",
      ],
    }
  );
}

const detail = fc.dictionary(
  fc.constantFrom(
    "rule",
    "by",
    "country",
    "rows",
    "claimed",
    "found",
    "header",
    "field",
    "full-partners"
  ),
  fc.oneof(
    text,
    fc.nat(99),
    fc.constantFrom("full-partners", "pic", "GE", "constructor", "organisation")
  )
);

function wholeOf(findings: readonly Finding[]): Checked["verdict"]["outcome"] {
  const outcomes = findings
    .filter(({ rule }) => rule.force === "must")
    .map(({ outcome }) => outcome);
  if (outcomes.includes("unmet")) return "unmet";
  return outcomes.includes("undetermined") ? "undetermined" : "met";
}

/** Any verdict a type allows, sensible or not: sentences have to stand on their own feet. */
export const randomChecked: fc.Arbitrary<Checked> = fc.nat(6).chain((count) =>
  fc
    .record({
      standings: fc.tuple(
        ...Array.from({ length: count }, (_, index) => standing(index + 1, count))
      ),
      findings: fc.array(finding(count), { maxLength: 12 }),
      cautions: fc.array(
        fc.record({
          code: fc.constantFrom(...CAUTIONS),
          partners: fc.array(fc.integer({ min: 0, max: count + 2 }), { maxLength: 4 }),
          detail,
        }),
        { maxLength: 8 }
      ),
      assumptions: fc.array(fc.record({ code: fc.constantFrom(...ASSUMPTIONS), detail }), {
        maxLength: 4,
      }),
      asOf: fc.constantFrom("2026-02-01", "2026-03-10T18:00:00Z", "2027-01-01", "some day"),
      standing: fc.constantFrom("confirmed" as const, "provisional" as const),
      columns: fc.array(
        fc.record(
          {
            index: fc.nat(7),
            field: fc.option(fc.constantFrom(...FIELDS)),
            confidence: fc.constantFrom("certain" as const, "likely" as const, "none" as const),
            evidence: fc.constantFrom(
              "choice" as const,
              "header" as const,
              "content" as const,
              "none" as const
            ),
            rival: fc.nat(7),
          },
          { requiredKeys: ["index", "field", "confidence", "evidence"] }
        ),
        { maxLength: 8 }
      ),
    })
    .map(({ standings, findings, cautions, assumptions, asOf, standing, columns }) =>
      checkedOf({
        standings,
        verdict: {
          call: { ...CALL, standing },
          outcome: wholeOf(findings),
          findings,
          cautions,
          assumptions,
        },
        checked: { asOf, columns },
      })
    )
);
