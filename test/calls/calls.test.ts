import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CALLS } from "../../src/calls";
import { placeOf } from "../../src/core/rules/place";
import { RULE_IDS, type Source } from "../../src/core/rules/rule";
import { COUNTRIES, type CountryCode } from "../../src/reference/countries";
import { EU_MEMBER_STATES } from "../../src/reference/country-groups";

const CALL_FOLDERS = readdirSync(join(__dirname, "../../src/calls"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** The third countries that the Programme Guide 2026, Part A, pages 34 to 36, sorts into regions 1 to 14. */
const THIRD_COUNTRIES =
  "AL BA XK ME AM AZ BY GE MD UA DZ EG IL JO LB LY MA PS SY TN RU BD BT KH CN KP IN ID LA MY MV MN MM NP PK PH LK TH VN " +
  "BN HK JP KR MO SG TW AF KZ KG TJ TM UZ IR IQ YE BH KW OM QA SA AE FJ KI MH FM NR NU PW PG WS SB TL TO TV VU AU CK NZ " +
  "AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ GQ ER SZ ET GA GM GH GN GW KE LS LR MG MW ML MR MU MZ NA NE NG RW ST SN SC " +
  "SL SO ZA SS SD TZ TG UG ZM ZW AR BO BR CL CO CR EC SV GT HN MX NI PA PY PE UY VE AG BS BB BZ CU DM DO GD GY HT JM KN " +
  "LC VC SR TT US CA AD MC SM VA FO CH GB";

function sourcesOf(call: (typeof CALLS)[number]): Source[] {
  return [
    ...call.rules.map(({ source }) => source),
    ...call.notChecked.map(({ source }) => source),
    ...Object.values(call.cautionSources),
    call.places.source,
    call.deadlineSource,
  ];
}

test("every call folder is offered, once, the newest Blueprint first", () => {
  expect(CALLS.map(({ id }) => id).sort()).toEqual([...CALL_FOLDERS].sort());
  expect(CALLS[0].id).toBe("blueprint-2026");
});

describe.each(CALLS)("$id", (call) => {
  test("its rules have the known ids, each once, in their order", () => {
    const ids = call.rules.map(({ id }) => id);
    expect(ids).toEqual(RULE_IDS.filter((id) => ids.includes(id)));
    for (const { id, requirement } of call.rules) expect(requirement.kind).toBe(id);
  });

  test("all it states cites document, version, section and a page where there are pages", () => {
    for (const { document, version, section, page } of sourcesOf(call)) {
      expect(document.length * version.length * section.length).toBeGreaterThan(0);
      expect(page === null || (Number.isInteger(page) && page > 0)).toBe(true);
      expect([document, page === null]).toEqual([document, !document.includes("Programme Guide")]);
    }
  });

  test("each rule is one sentence that names its own figure", () => {
    for (const { id, states, requirement } of call.rules) {
      expect([id, states]).toEqual([id, expect.stringMatching(/^[A-Z][^.!?]+\.$/)]);
      if ("atLeast" in requirement && requirement.atLeast > 1) {
        expect(states).toContain(`t least ${requirement.atLeast} `);
      }
      if (requirement.kind === "duration") expect(states).toContain(`${requirement.months[0]} `);
    }
  });

  test("its deadline is a time in Brussels", () => {
    expect(call.deadline).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\+0[12]:00$/);
    expect(call.deadline.slice(0, 4)).toBe(String(call.edition));
    // On the last Sundays of March and October Brussels changes its offset; all deadlines so far lie before March's.
    expect(call.deadline.slice(5, 10) < "03-25").toBe(call.deadline.endsWith("+01:00"));
  });

  test("every country we know has one place, and only those of the guide are decided", () => {
    const { programmeCountries, countsAs, barred, unmentioned } = call.places;
    expect(new Set(programmeCountries).size).toBe(programmeCountries.length);
    const third = THIRD_COUNTRIES.split(" ");
    expect(third).toHaveLength(169);
    const named = [...programmeCountries, ...Object.keys(countsAs), ...third, ...unmentioned];
    expect([...named].sort()).toEqual(Object.keys(COUNTRIES).sort());
    for (const country of third) {
      const place = placeOf(call.places, country as CountryCode);
      expect([country, place]).toEqual([
        country,
        barred.includes(country as CountryCode) ? "barred" : "elsewhere",
      ]);
    }
    for (const country of unmentioned) expect(placeOf(call.places, country)).toBe("unmentioned");
  });

  test("a territory counts as a Member State", () => {
    for (const [territory, state] of Object.entries(call.places.countsAs)) {
      expect(EU_MEMBER_STATES).toContain(state);
      expect(placeOf(call.places, territory as CountryCode)).toBe("programme");
    }
  });

  test("names what it cannot check, and why", () => {
    expect(call.notChecked.length).toBeGreaterThan(5);
    for (const { what, why } of call.notChecked)
      expect(`${what} ${why}`).not.toMatch(/^\s|undefined/);
  });
});

test("Blueprint 2025 and 2026 cover the same 33 countries", () => {
  for (const { places } of CALLS) expect(places.programmeCountries).toHaveLength(33);
  expect(new Set(EU_MEMBER_STATES).size).toBe(27);
});

test.each([
  ["blueprint-2026", "must must must must must must must must must must should must"],
  ["blueprint-2025", "must must must must must must must must must must must must"],
])("%s: what is a must and what is advice", (id, forces) => {
  expect(
    CALLS.find((call) => call.id === id)
      ?.rules.map(({ force }) => force)
      .join(" ")
  ).toBe(forces);
});

test.each([
  ["blueprint-2026", "GL DK", "programme"],
  ["blueprint-2026", "FO", "elsewhere"],
  ["blueprint-2026", "CH", "elsewhere"],
  ["blueprint-2026", "GB", "elsewhere"],
  ["blueprint-2026", "BY", "elsewhere"],
  ["blueprint-2026", "RS", "programme"],
  ["blueprint-2026", "GI", "unmentioned"],
  ["blueprint-2025", "BY RU", "barred"],
  ["blueprint-2025", "UA CH", "elsewhere"],
])("%s: %s is %s", (id, countries, place) => {
  const call = CALLS.find((call) => call.id === id);
  for (const country of countries.split(" ")) {
    expect(call && placeOf(call.places, country as CountryCode)).toBe(place);
  }
});
