import { BLUEPRINT_2025 } from "../../../src/calls/blueprint-2025/call";
import { BLUEPRINT_2026 } from "../../../src/calls/blueprint-2026/call";
import { ENTERPRISES_2026 } from "../../../src/calls/enterprises-2026/call";
import { STEM_2026 } from "../../../src/calls/stem-2026/call";
import { judge } from "../../../src/core/rules/judge";
import type { Call } from "../../../src/core/rules/rule";
import type { Assumption, Caution, CautionCode, Consortium } from "../../../src/core/rules/verdict";
import { consortiumFromCsv } from "./partners-from-csv";

const BEFORE = "2026-01-15T09:00:00Z";
const HEADER = "organisation,country,role,lma,hei,vet,eche,pic,erasmusCode,row";

function table(rows: readonly string[]): Consortium {
  return consortiumFromCsv([HEADER, ...rows].join("\n"));
}

function cautions(
  code: CautionCode,
  consortium: Consortium,
  asOf = BEFORE,
  call: Call = BLUEPRINT_2026
): Caution[] {
  return judge(call, consortium, asOf).cautions.filter((caution) => caution.code === code);
}

// 12 full partners from 8 countries, 5 labour market actors, 2 HEIs, 4 VET providers.
const EXACT = [
  "Uni Eins,DE,coordinator,,yes,,yes,999000156,D  EINS01,",
  "Uni Két,HU,full,,yes,,yes,999000253,HU KET01,",
  ...["FR", "IT", "ES", "PL"].map(
    (country) => `Centre ${country},${country},full,,,yes,,999000156${country},,`
  ),
  ...["NL", "AT", "DE", "FR", "IT"].map(
    (country, index) => `Firma ${index},${country},full,yes,,,,1${index},,`
  ),
  "Verein,ES,full,,,,,77,,",
];

test("the deadline is compared as a moment, whatever the offset", () => {
  const at = (asOf: string): number => cautions("deadline-passed", table(EXACT), asOf).length;
  expect(at("2026-03-10T16:00:00Z")).toBe(0);
  expect(at("2026-03-10T16:00:01Z")).toBe(1);
  expect(at("2026-03-10T17:00:01+01:00")).toBe(1);
  expect(at("2026-03-10T17:00:01+02:00")).toBe(0);
  expect(at("2026-03-10T16:00:01")).toBe(1);
  expect(at("2026-03-10")).toBe(0);
  expect(at("2026-03-11")).toBe(1);
  expect(cautions("deadline-passed", table(EXACT), BEFORE, BLUEPRINT_2025)).toHaveLength(1);
});

test("a provisional call says so", () => {
  const provisional: Call = { ...BLUEPRINT_2026, standing: "provisional" };
  expect(cautions("call-provisional", table(EXACT), BEFORE, provisional)).toHaveLength(1);
  expect(cautions("call-provisional", table(EXACT))).toEqual([]);
});

test("no margin names each rule that is just met", () => {
  expect(cautions("no-margin", table(EXACT))[0]?.detail).toEqual({
    rule: "full-partners,programme-countries,labour-market-actors",
  });
  const one = EXACT.filter((row) => !row.startsWith("Verein"));
  expect(cautions("no-margin", table(one))[0]?.detail.rule).not.toContain("full-partners");
});

test("a group is without margin only where some partner's leaving would leave a group short", () => {
  // Five and five and one that fits both: whoever leaves, it takes the place.
  const spare = [
    ...EXACT.filter((row) => !row.startsWith("Centre FR")),
    "Beides,FR,full,yes,,yes,,55,,",
  ];
  const [caution] = cautions("no-margin", table(spare));
  expect(caution?.detail.rule).toBe("full-partners,programme-countries");
  const none = spare.map((row) => row.replace("Beides,FR,full,yes,,yes", "Beides,FR,full,,,yes"));
  expect(cautions("no-margin", table(none))[0]?.detail.rule).toContain("labour-market-actors");
});

test("without Hungarian universities the counts are shown anew", () => {
  const [caution] = cautions("hungarian-public-interest-trust", table(EXACT));
  expect(caution?.partners).toEqual([2]);
  expect(caution?.detail).toEqual({
    outcome: "unmet",
    "full-partners": 11,
    "programme-countries": 7,
    "labour-market-actors": 5,
    "education-and-training-providers": 5,
    "higher-education-institution": 1,
    "vet-provider": 4,
  });
  const company = table(["Gép Kft,HU,full,yes,,,,,,"]);
  expect(cautions("hungarian-public-interest-trust", company)).toEqual([]);
});

test("two rows of one organisation are named with what gives them away", () => {
  const rows = ["A,DE,full,,,,,999000156,,", "B,DE,associated,,,,,999000156,,", "C,FR,full,,,,,,,"];
  const twice = cautions("duplicate-organisation", table([...rows, "c,FR,full,,,,,,,"]));
  expect(twice.map(({ partners, detail }) => [partners, detail.by])).toEqual([
    [[1, 2], "pic"],
    [[3, 4], "name"],
  ]);
});

test("hidden and struck rows are counted off", () => {
  const rows = ["A,DE,full,,,,,,,hidden", "B,DE,full,,,,,,,hidden struck", "C,FR,full,,,,,,,"];
  expect(cautions("hidden-rows", table(rows))[0]).toMatchObject({
    partners: [1, 2],
    detail: { rows: 2 },
  });
  expect(cautions("struck-through-rows", table(rows))[0]).toMatchObject({ partners: [2] });
});

test("a claimed number may count all that are listed, or the full partners", () => {
  const more = table(EXACT);
  const [first] = more.partners;
  if (!first) throw new Error("no partner");
  const role = {
    kind: "known",
    value: "associated-partner",
    typed: "AP",
    confidence: "certain",
    evidence: "name",
  } as const;
  const associated = { ...first, id: 13, row: 13, organisation: "Dreizehn", pic: null, role };
  const claiming = (claimedPartners: number): Consortium => ({
    ...more,
    partners: [...more.partners, associated],
    claimedPartners,
  });
  expect(cautions("claimed-number-differs", claiming(12))).toEqual([]);
  expect(cautions("claimed-number-differs", claiming(13))).toEqual([]);
  expect(cautions("claimed-number-differs", claiming(14))[0]?.detail).toEqual({
    claimed: 14,
    found: 13,
    full: 12,
  });
});

test("a claimed number is a caution only where the rows disagree", () => {
  const claiming = (claimedPartners: number): Consortium => ({ ...table(EXACT), claimedPartners });
  expect(cautions("claimed-number-differs", claiming(12))).toEqual([]);
  expect(cautions("claimed-number-differs", claiming(28))[0]?.detail).toEqual({
    claimed: 28,
    found: 12,
    full: 12,
  });
});

test("owners and restrictive measures are asked about near Russia and Belarus, in any role", () => {
  const rows = ["A,RU,associated,,,,,,,", "B,BY,affiliated,,,,,,,", "C,DE,full,,,,,,,"];
  expect(cautions("russian-owned-or-sanctioned", table(rows))[0]?.partners).toEqual([1, 2]);
  expect(cautions("russian-owned-or-sanctioned", table(EXACT))).toEqual([]);
});

test("EU bodies and National Agencies are asked about by name, the Joint Research Centre is not", () => {
  const rows = [
    "Cedefop,GR,full,,,,,,,",
    "Nationale Agentur beim Institut,DE,full,,,,,,,",
    "Joint Research Centre,BE,full,,,,,,,",
    "European Training Foundations Consultants,BE,full,,,,,,,",
  ];
  expect(cautions("eu-body-or-national-agency", table(rows))[0]?.partners).toEqual([1, 2]);
});

test("a self-employed person gets the question about natural persons", () => {
  const { partners, ...rest } = table(["Ida Muster,DE,full,yes,,,,,,", "Firma,DE,full,yes,,,,,,"]);
  const types = {
    kind: "known",
    value: ["self-employed"],
    typed: "freelancer",
    confidence: "certain",
    evidence: "name",
  } as const;
  const withPerson = partners.map((one) => (one.id === 1 ? { ...one, types } : one));
  const found = cautions("natural-person", { ...rest, partners: withPerson });
  expect(found[0]?.partners).toEqual([1]);
});

test("of whoever has withdrawn nothing is said", () => {
  const rows = (status: string): Consortium =>
    consortiumFromCsv(
      [
        "organisation,country,role,pic,status",
        `Cedefop Branch,RU,full,12345,${status}`,
        `Sklad,BY,full,,${status}`,
      ].join("\n")
    );
  const said = (status: string): readonly CautionCode[] =>
    judge(BLUEPRINT_2026, rows(status), BEFORE)
      .cautions.filter(({ partners }) => partners.length > 0)
      .map(({ code }) => code);
  expect(said("confirmed")).toEqual(
    expect.arrayContaining([
      "russian-owned-or-sanctioned",
      "eu-body-or-national-agency",
      "country-note",
      "partner-without-pic",
      "pic-misspelt",
    ])
  );
  expect(said("withdrawn")).toEqual([]);
});

test("each country with a note gets one caution", () => {
  const rows = ["A,XK,associated,,,,,,,", "B,GE,associated,,,,,,,", "C,XK,associated,,,,,,,"];
  const found = cautions("country-note", table(rows));
  expect(found.map(({ partners, detail }) => [detail.country, partners])).toEqual([
    ["XK", [1, 3]],
    ["GE", [2]],
  ]);
});

// Eight full partners, of them two from Ukraine, one of these perhaps taking part; others in other roles.
const OUTSIDE = [
  "Uni Eins,DE,coordinator,,yes,,yes,999000156,D  EINS01,",
  "Escola,ES,full,,,yes,,,,",
  "Lycée,FR,full,,,yes,,,,",
  ...["IT", "DE"].map((country, index) => `Firma ${index},${country},full,yes,,,,,,`),
  "Zavod,UA,full,yes,,,,,,",
  "Liha,UA,,,,,,,,",
  "Verein,ES,full,,,,,,,",
  "Obshchestvo,BY,associated,,,,,,,",
  "Fabryka,UA,associated,yes,,,,,,",
];

test("full partners from regions 1 to 3 need added value, and the counts are shown without them", () => {
  expect(cautions("essential-added-value", table(OUTSIDE), BEFORE, ENTERPRISES_2026)).toEqual([
    { code: "essential-added-value", partners: [6, 7], detail: { count: 2 } },
  ]);
  const [caution] = cautions("outside-partners-counted", table(OUTSIDE), BEFORE, ENTERPRISES_2026);
  expect(caution?.partners).toEqual([6, 7]);
  expect(caution?.detail).toEqual({
    outcome: "unmet",
    "full-partners": 6,
    "programme-countries": 4,
    "labour-market-actors": 2,
    "education-and-training-providers": 3,
    "higher-education-institution": 1,
    "vet-provider": 2,
  });
});

test("of a call that says nothing of it, neither is said; nor where nobody is from outside", () => {
  for (const code of ["essential-added-value", "outside-partners-counted"] as const) {
    expect(cautions(code, table(OUTSIDE), BEFORE, BLUEPRINT_2025)).toEqual([]);
    expect(cautions(code, table(EXACT), BEFORE, ENTERPRISES_2026)).toEqual([]);
  }
});

test("Belarus is barred in any role where the call says so", () => {
  const found = cautions("barred-in-any-role", table(OUTSIDE), BEFORE, ENTERPRISES_2026);
  expect(found[0]?.partners).toEqual([9]);
  for (const call of [BLUEPRINT_2026, BLUEPRINT_2025]) {
    expect(cautions("barred-in-any-role", table(OUTSIDE), BEFORE, call)).toEqual([]);
  }
});

test("a call that says nothing of charters: of which HEIs none is known", () => {
  const rows = [
    "A,DE,coordinator,,yes,,yes,,,",
    "B,DE,full,,yes,,no,,,",
    "C,DE,full,,yes,,,,,",
    "D,DE,full,,maybe,,,,,",
    "E,UA,full,,yes,,,,,",
    "F,DE,associated,,yes,,,,,",
  ];
  expect(cautions("eche-not-mentioned", table(rows), BEFORE, STEM_2026)[0]?.partners).toEqual([
    2, 3,
  ]);
  expect(cautions("eche-not-mentioned", table(rows))).toEqual([]);
});

test("a HEI without PIC and Erasmus code cannot be looked up", () => {
  const rows = [
    "A,DE,coordinator,,yes,,yes,,,",
    "B,DE,full,,yes,,yes,999000156,,",
    "C,DE,full,,yes,,yes,,D  CEE01,",
    "D,DE,full,,maybe,,yes,,,",
    "E,DE,full,maybe,maybe,maybe,yes,,,",
    "F,DE,associated,,yes,,yes,,,",
    // No full partner may come from there.
    "G,CH,full,,yes,,yes,,,",
  ];
  expect(cautions("higher-education-without-identifier", table(rows))[0]?.partners).toEqual([1, 4]);
});

test("a VET provider may hold a charter: worth a word where the table hints at one, or a HEI is missing", () => {
  const withHei = [
    "A,DE,coordinator,,yes,,yes,,,",
    "B,DE,full,,,yes,no,,,",
    "C,DE,full,,,yes,yes,,,",
  ];
  expect(cautions("vet-provider-with-charter", table(withHei))[0]?.partners).toEqual([3]);
  expect(cautions("vet-provider-with-charter", table(withHei.slice(1)))[0]?.partners).toEqual([
    1, 2,
  ]);
});

test("rows without a name are told of, but for those that a code or a status tells of", () => {
  const header = "organisation,country,role,status,pic";
  const rows = [
    "A,DE,coordinator,,",
    ",FR,full,,",
    ",ES,full,,999000123",
    ",IT,full,withdrawn,",
    ",PT,full,candidate,",
  ];
  const read = consortiumFromCsv([header, ...rows].join("\n"));
  expect(cautions("partner-without-name", read)[0]?.partners).toEqual([2]);
  const nameless = consortiumFromCsv("country,role\nDE,coordinator\nFR,full");
  expect(cautions("partner-without-name", nameless)).toEqual([]);
});

test("missing PICs are told only of a table that has a column for them", () => {
  const rows = ["A,DE,coordinator,,,,,,,", "B,DE,associated,,,,,999000123,,"];
  expect(cautions("partner-without-pic", table(rows))[0]?.partners).toEqual([1]);
  expect(cautions("pic-misspelt", table(rows))[0]?.partners).toEqual([2]);
  const without = consortiumFromCsv("organisation,country,role\nA,DE,coordinator");
  expect(cautions("partner-without-pic", without)).toEqual([]);
});

test("what hangs on counting twice is said under both readings, and otherwise not", () => {
  // Four labour market actors, four providers, one that is both: 13 full partners.
  const rows = [
    ...EXACT.filter((row) => !row.startsWith("Centre FR") && !row.startsWith("Firma 0")),
    "Beides,NL,full,yes,,yes,,55,,",
    "Noch einer,NL,full,,,,,56,,",
  ].filter((row) => !row.startsWith("Uni Két"));
  const once = cautions("depends-on-double-counting", table([...rows, "Extra,HU,full,,,,,57,,"]));
  expect(once[0]?.detail.rule).toContain("labour-market-actors");
  const twice = { ...table([...rows, "Extra,HU,full,,,,,57,,"]), countTwice: true };
  expect(cautions("depends-on-double-counting", twice)).toHaveLength(1);
  expect(cautions("depends-on-double-counting", table(EXACT))).toEqual([]);
});

test("assumptions are told where they bear on the verdict", () => {
  const codes = (csv: string): Assumption["code"][] =>
    judge(BLUEPRINT_2026, consortiumFromCsv(csv), BEFORE).assumptions.map(({ code }) => code);
  expect(codes("organisation,country\nA,DE")).toEqual(["no-role-column", "no-type-column"]);
  expect(codes("organisation,country,role,hei\nA,DE,full,yes")).toEqual(["no-eche-column"]);
  expect(codes("organisation,country,role,hei,eche\nA,DE,full,yes,yes")).toEqual([]);
  expect(codes("organisation,country,role,lma,vet\nA,DE,full,yes,maybe")).toEqual(["counted-once"]);
});
