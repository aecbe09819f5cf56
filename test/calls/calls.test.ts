import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CALLS } from "../../src/calls";
import { placeOf } from "../../src/core/rules/place";
import { RULE_IDS, type Call, type Source } from "../../src/core/rules/rule";
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

function sourcesOf(call: Call): Source[] {
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

  test("figures are in their units: whole partners, euro, months", () => {
    for (const { requirement } of call.rules) {
      if ("atLeast" in requirement) expect(isWhole(requirement.atLeast)).toBe(true);
      if (requirement.kind === "duration") {
        expect(requirement.months.length).toBeGreaterThan(0);
        for (const months of requirement.months) expect(isWhole(months) && months <= 60).toBe(true);
      }
      if (requirement.kind !== "eu-grant") continue;
      const { atMost, byMonths = {} } = requirement;
      expect(isWhole(atMost) && atMost >= 100_000).toBe(true);
      for (const [months, limit] of Object.entries(byMonths)) {
        expect(isWhole(Number(months)) && isWhole(limit) && limit >= 100_000).toBe(true);
      }
      if (Object.keys(byMonths).length > 0)
        expect(Math.max(...Object.values(byMonths))).toBe(atMost);
    }
  });

  test("its deadline is a time in Brussels, unknown only of a provisional call", () => {
    const { deadline } = call;
    if (deadline === null) {
      expect(call.standing).toBe("provisional");
      return;
    }
    expect(deadline).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\+0[12]:00$/);
    expect(deadline.slice(0, 4)).toBe(String(call.edition));
    // On the last Sundays of March and October Brussels changes its offset; all deadlines so far lie before March's.
    expect(deadline.slice(5, 10) < "03-25").toBe(deadline.endsWith("+01:00"));
  });

  test("its name ends in its edition, and says what is provisional; then each rule says so too", () => {
    const isProvisional = call.standing === "provisional";
    expect(call.name.endsWith(` ${call.edition}${isProvisional ? ", provisional" : ""}`)).toBe(
      true
    );
    for (const { id, interpretation = "" } of call.rules) {
      expect([id, interpretation.includes("provisional")]).toEqual([id, isProvisional]);
    }
  });

  test("its next edition is the same call a year later, named where there is one", () => {
    const later = CALLS.find(
      ({ id, edition }) => edition === call.edition + 1 && action(id) === action(call.id)
    );
    expect(call.next).toBe(later?.id);
  });

  test("every country we know has one place, and only those of the guide are decided", () => {
    const { programmeCountries, countsAs, unmentioned } = call.places;
    expect(new Set(programmeCountries).size).toBe(programmeCountries.length);
    const third = THIRD_COUNTRIES.split(" ");
    expect(third).toHaveLength(169);
    const named = [...programmeCountries, ...Object.keys(countsAs), ...third, ...unmentioned];
    expect([...named].sort()).toEqual(Object.keys(COUNTRIES).sort());
    for (const country of unmentioned) expect(placeOf(call.places, country)).toBe("unmentioned");
  });

  test("a country that is barred, undecided or let in by name is a third country, and in one such list only", () => {
    const { barred, undecided, elsewhere } = call.places;
    const third = THIRD_COUNTRIES.split(" ");
    for (const country of [...barred, ...undecided]) expect(third).toContain(country);
    for (const country of undecided) expect(barred).not.toContain(country);
    if (typeof elsewhere === "string") return;
    for (const country of elsewhere.fullPartnersFrom) expect(third).toContain(country);
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

/** How many of the 250 places of `reference` have which status, territories as such. */
test.each([
  ["blueprint-2026", { programme: 33, "counts-as": 18, "associated-partner-only": 169 }],
  ["blueprint-2025", { programme: 33, "counts-as": 18, "full-partner": 167, barred: 2 }],
  [
    "enterprises-2026",
    {
      programme: 33,
      "counts-as": 18,
      "full-partner": 19,
      "associated-partner-only": 149,
      barred: 1,
    },
  ],
  ["stem-2026", { programme: 33, "counts-as": 18, "associated-partner-only": 169 }],
  [
    "blueprint-2027",
    { programme: 33, "counts-as": 18, "associated-partner-only": 167, undecided: 2 },
  ],
])("%s: each country has one status", (id, expected) => {
  const { places } = callOf(id);
  const counts: Record<string, number> = {};
  for (const country of Object.keys(COUNTRIES) as CountryCode[]) {
    const status = country in places.countsAs ? "counts-as" : placeOf(places, country);
    counts[status] = (counts[status] ?? 0) + 1;
  }
  expect(counts).toEqual({ ...expected, unmentioned: 30 });
});

test("there are 27 Member States", () => {
  expect(new Set(EU_MEMBER_STATES).size).toBe(27);
});

const TEN_MUSTS = "must must must must must must must must must must";

test.each([
  ["blueprint-2026", `${TEN_MUSTS} should must`],
  ["blueprint-2025", `${TEN_MUSTS} must must`],
  ["enterprises-2026", `${TEN_MUSTS} should`],
  ["stem-2026", "must must must must must must must must must should"],
  ["blueprint-2027", `${TEN_MUSTS} should must`],
])("%s: what is a must and what is advice", (id, forces) => {
  expect(
    callOf(id)
      .rules.map(({ force }) => force)
      .join(" ")
  ).toBe(forces);
});

/** Minima in the order of the rules, the largest grant, the durations, and whether charter and ecosystem are asked for. */
test.each([
  ["blueprint-2026", "12 8 5 5 1 1", 4_000_000, "48", "eche one-ecosystem"],
  ["blueprint-2025", "12 8 5 5 1 1", 4_000_000, "48", "eche one-ecosystem"],
  ["enterprises-2026", "8 4 3 3 1 1", 1_500_000, "24 36", "eche"],
  ["stem-2026", "8 4 3 3 1 1", 1_500_000, "24", ""],
  ["blueprint-2027", "12 8 5 5 1 1", 4_000_000, "48", "eche one-ecosystem"],
])("%s: its figures", (id, minima, grant, months, asked) => {
  const all = callOf(id).rules.map(({ requirement }) => requirement);
  const figures = all.flatMap((one) => ("atLeast" in one ? [one.atLeast] : []));
  expect(figures.join(" ")).toBe(minima);
  expect(all.flatMap((one) => (one.kind === "eu-grant" ? [one.atMost] : []))).toEqual([grant]);
  expect(all.flatMap((one) => (one.kind === "duration" ? one.months : [])).join(" ")).toBe(months);
  const others = all.filter(({ kind }) => kind === "eche" || kind === "one-ecosystem");
  expect(others.map(({ kind }) => kind).join(" ")).toBe(asked);
});

test.each([
  ["blueprint-2026", "GL DK", "programme"],
  ["blueprint-2026", "FO CH GB BY RU XK UA", "associated-partner-only"],
  ["blueprint-2026", "RS", "programme"],
  ["blueprint-2026", "GI", "unmentioned"],
  ["blueprint-2025", "BY RU", "barred"],
  ["blueprint-2025", "UA CH", "full-partner"],
  ["enterprises-2026", "AL BA XK ME AM AZ GE MD UA", "full-partner"],
  ["enterprises-2026", "DZ EG IL JO LB LY MA PS SY TN", "full-partner"],
  ["enterprises-2026", "BY", "barred"],
  ["enterprises-2026", "RU CH GB FO US AD KZ IQ", "associated-partner-only"],
  ["enterprises-2026", "RS MK TR NC", "programme"],
  ["enterprises-2026", "JE", "unmentioned"],
  ["stem-2026", "CH UA BY RU", "associated-partner-only"],
  ["blueprint-2027", "CH GB", "undecided"],
  ["blueprint-2027", "FO AD UA BY RU", "associated-partner-only"],
  ["blueprint-2027", "GI JE", "unmentioned"],
])("%s: %s is %s", (id, countries, place) => {
  for (const country of countries.split(" ")) {
    expect([country, placeOf(callOf(id).places, country as CountryCode)]).toEqual([country, place]);
  }
});

function callOf(id: string): Call {
  const call = CALLS.find((one) => one.id === id);
  if (!call) throw new Error(`no call ${id}`);
  return call;
}

/** "blueprint" of "blueprint-2026". */
function action(id: string): string {
  return id.replace(/-\d{4}$/, "");
}

function isWhole(figure: number): boolean {
  return Number.isInteger(figure) && figure > 0;
}
