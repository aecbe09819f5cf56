import { CALLS } from "../../src/calls";

/**
 * What each call's text asks of applicants, by where we hold it: a rule (its id), a caution that cites the text (its
 * code), or something that is not checked (how it begins).
 */
const OF_ALL_LOTS = {
  "one coordinator, from a Member State or an associated country": "one-coordinator",
  "from where applicants may come": "countries-allowed",
  "how many applicants": "full-partners",
  "how many programme countries": "programme-countries",
  "how many labour market actors": "labour-market-actors",
  "how many education and training providers": "education-and-training-providers",
  "a higher education institution": "higher-education-institution",
  "a VET provider": "vet-provider",
  "the largest grant": "eu-grant",
  "the project's duration": "duration",
  "eligibility lasts for the whole project": "no-margin",
  "each organisation has a PIC": "partner-without-pic",
  "no commitments with Hungarian public interest trusts": "hungarian-public-interest-trust",
  "no bodies owned from Russia or under restrictive measures": "russian-owned-or-sanctioned",
  "the same, as far as owners and lists are concerned": "Ownership of the partners",
  "no EU bodies, no National Agencies": "eu-body-or-national-agency",
  "no natural persons": "natural-person",
  "notes on single countries": "country-note",
  "whether one organisation counts in two groups": "depends-on-double-counting",
  "capacity of applicants": "Operational and financial capacity",
  "hosts of National Agencies": "Conflict of interest",
  "no very similar proposals": "Whether a very similar proposal",
  "award criteria": "Quality and award criteria",
  "truth of what applicants declare": "Whether countries, types, charters",
} as const;

const CHARTER = {
  "charters of higher education institutions": "eche",
  "charters are looked up by PIC or Erasmus code": "higher-education-without-identifier",
} as const;

const FUNDING_RATE = { "funding rate": "Whether the lump sum" } as const;

const BLUEPRINT = {
  ...OF_ALL_LOTS,
  ...CHARTER,
  "one industrial ecosystem": "one-ecosystem",
  "work that differs from a running project's": "Whether the work differs clearly",
} as const;

const CRITERIA: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "blueprint-2026": { ...BLUEPRINT, ...FUNDING_RATE },
  "blueprint-2025": {
    ...BLUEPRINT,
    "one proposal for each ecosystem": "Whether another proposal for the same ecosystem",
    "essential added value": "Essential added value",
  },
  "enterprises-2026": {
    ...OF_ALL_LOTS,
    ...CHARTER,
    ...FUNDING_RATE,
    "essential added value of those from regions 1 to 3": "essential-added-value",
    "the same, as far as evaluators judge it": "Essential added value",
    "whether those from regions 1 to 3 count": "outside-partners-counted",
    "nobody from Belarus": "barred-in-any-role",
  },
  "stem-2026": {
    ...OF_ALL_LOTS,
    ...FUNDING_RATE,
    "charters, of which this lot says nothing": "eche-not-mentioned",
  },
  "blueprint-2027": {
    ...BLUEPRINT,
    ...FUNDING_RATE,
    "the call's own text": "Whether the call of 2027 keeps",
  },
};

test("the criteria of each call are listed", () => {
  expect(Object.keys(CRITERIA).sort()).toEqual(CALLS.map(({ id }) => id).sort());
});

describe.each(CALLS)("$id", ({ id, rules, cautionSources, notChecked }) => {
  const criteria = CRITERIA[id] ?? {};
  const places = [
    ...rules.map((rule) => rule.id),
    ...Object.keys(cautionSources),
    ...notChecked.map(({ what }) => what),
  ];

  test.each(Object.entries(criteria))("%s: held as %s", (_, place) => {
    expect(places.filter((one) => one === place || isBegin(place, one))).toHaveLength(1);
  });

  test("nothing is asked, cautioned or left unchecked that is no criterion", () => {
    const held = Object.values(criteria);
    for (const place of places) {
      expect([place, held.filter((one) => one === place || isBegin(one, place)).length]).toEqual([
        place,
        1,
      ]);
    }
  });
});

/** Whether a text that is not checked begins so; ids and codes are compared whole. */
function isBegin(begin: string, text: string): boolean {
  return /^[A-Z]/.test(begin) && text.startsWith(begin);
}
