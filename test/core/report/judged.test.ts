import { BLUEPRINT_2026 } from "../../../src/calls/blueprint-2026/call";
import type { Partner } from "../../../src/core/reading/partner";
import { marksFor } from "../../../src/core/report/marks";
import { verdictJson } from "../../../src/core/report/verdict-json";
import { verdictSentence } from "../../../src/core/report/verdict-sentence";
import { judge } from "../../../src/core/rules/judge";
import { cellName } from "../../../src/core/table/cell-name";
import type { CountryCode } from "../../../src/reference/countries";
import { checkedOf, known, NO_GROUPS, partnerOf } from "./build-checked";

const ACTOR = { ...NO_GROUPS, "labour-market-actor": "certain" } as const;
const HEI = { ...NO_GROUPS, "higher-education-institution": "certain" } as const;
const VET = { ...NO_GROUPS, "vet-provider": "certain" } as const;

// Two more of each kind than needed, from twelve countries, one each.
const COUNTRIES: readonly CountryCode[] = [
  "DE",
  "AT",
  "BE",
  "DK",
  "ES",
  "FR",
  "IT",
  "NO",
  "PL",
  "TR",
  "SE",
  "FI",
];
const NAMES = [
  "Adler",
  "Birke",
  "Citron",
  "Dune",
  "Esker",
  "Fjord",
  "Granit",
  "Hafen",
  "Iris",
  "Jasmin",
  "Kiefer",
  "Linde",
];

function alliance(different: Readonly<Record<number, Partial<Partner>>> = {}): Partner[] {
  return COUNTRIES.map((country, index) => {
    const groups = index < 6 ? ACTOR : index < 9 ? HEI : VET;
    return partnerOf(index + 1, {
      organisation: `${NAMES[index]} ${index}`,
      country: known(country, country),
      role: index === 0 ? known("coordinator", "Lead") : known("full-partner", "Partner"),
      groups,
      eche: index >= 6 && index < 9 ? known(true, "yes") : { kind: "blank" },
      pic: null,
      ...different[index + 1],
    });
  });
}

function check(partners: readonly Partner[], asOf = "2026-02-01") {
  const bare = checkedOf({ standings: [] });
  const consortium = { ...bare.consortium, partners };
  return { ...bare, asOf, consortium, verdict: judge(BLUEPRINT_2026, consortium, asOf) };
}

test("an eligible alliance reads as such, each rule with figures", () => {
  const checked = check(alliance());
  expect(verdictSentence(checked)).toBe(
    "No rule is broken in the data given; the agency has the last word."
  );
  const says = Object.fromEntries(
    verdictJson(checked).findings.map(({ rule, says }) => [rule, says])
  );
  expect(says["full-partners"]).toBe("12 full partners, at least 12 needed: none to spare.");
  expect(says["programme-countries"]).toMatch(
    /^12 programme countries, at least 8 needed: 4 to spare\. Covered: Germany, /
  );
  expect(says["eche"]).toBe(
    "All 3 higher education institutions in programme countries hold an ECHE."
  );
  expect(new Set(marksFor(checked).map(({ kind }) => kind))).toEqual(new Set(["counts"]));
});

test("a partner fewer is named as what is missing", () => {
  expect(verdictSentence(check(alliance().slice(0, 11)))).toBe(
    "Not eligible as it stands: 11 of at least 12 full partners."
  );
});

test("a Swiss full partner is called out with its country, and marked in both cells", () => {
  const checked = check(alliance({ 3: { country: known<CountryCode>("CH", "CH") } }));
  expect(verdictSentence(checked)).toBe(
    "Not eligible as it stands: 1 full partner from a country that cannot have one: “Citron 2” (Switzerland); 11 of at least 12 full partners."
  );
  const marked = marksFor(checked).filter(({ kind }) => kind === "not-allowed");
  expect(marked.map(({ cell }) => cellName(cell))).toEqual(["A7", "B7"]);
});

test("an unread country is the one cell to settle, and says what it may mean", () => {
  const country = { kind: "unreadable", typed: "Frrance", suggestions: ["FR"] } as const;
  const checked = check(alliance({ 6: { country } }));
  expect(verdictSentence(checked)).toBe("Cannot be decided yet: settle B10.");
  expect(verdictJson(checked).partners[5]).toMatchObject({
    counts: false,
    why: "Country “Frrance” (B10) is not one we know; France?",
  });
});

test("only the coordinator missing is said as that", () => {
  const partners = alliance({ 1: { role: known("full-partner", "Partner") } });
  expect(verdictSentence(check(partners))).toBe("Not eligible as it stands: no coordinator.");
});

test("after the deadline the caution and the sentence agree", () => {
  const checked = check(alliance(), "2026-11-23T10:00:00Z");
  expect(verdictSentence(checked)).toContain("the deadline passed on 10 March 2026");
  expect(verdictJson(checked).cautions[0]).toMatchObject({ code: "deadline-passed", rows: [] });
});
