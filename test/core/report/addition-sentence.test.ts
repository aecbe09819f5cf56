import { BLUEPRINT_2026 } from "../../../src/calls/blueprint-2026/call";
import type { Group, Partner } from "../../../src/core/reading/partner";
import { additionSentence } from "../../../src/core/report/addition-sentence";
import type { Checked } from "../../../src/core/report/checked";
import { ownLists } from "../../../src/core/report/own-lists";
import { criticalAnswer, survivesAnswer } from "../../../src/core/report/table-answers";
import { allThatIsMissing } from "../../../src/core/report/what-to-do";
import { judge } from "../../../src/core/rules/judge";
import type { CountryCode } from "../../../src/reference/countries";
import { checkedOf, known, NO_GROUPS, partnerOf } from "./build-checked";

const EIGHT: readonly CountryCode[] = ["DE", "AT", "BE", "DK", "ES", "FR", "IT", "NO"];
const SPELT = "Adler Birke Citron Dune Esker Fjord Granit Hafen Iris Jasmin Kiefer Linde Mohn Nelke".split(" "); // prettier-ignore

type Letter = "A" | "H" | "V" | "b" | "n";

/** Partners by their groups: A for labour market actor, H for HEI, V for VET, b for actor and VET alike, n for none. */
function alliance(
  letters: string,
  different: Readonly<Record<number, Partial<Partner>>> = {},
  countries: readonly CountryCode[] = EIGHT
): Checked {
  const partners = [...letters].map((letter, at) =>
    partnerOf(at + 1, {
      organisation: SPELT[at] ?? `Partner ${at}`,
      country: known<CountryCode>(countries[at % countries.length] ?? "DE"),
      role: at === 0 ? known("coordinator", "Lead") : known("full-partner", "Partner"),
      groups: groupsOf(letter as Letter),
      eche: known(true, "yes"),
      ...different[at + 1],
    })
  );
  const bare = checkedOf({ standings: [] });
  const consortium = { ...bare.consortium, partners };
  return { ...bare, consortium, verdict: judge(BLUEPRINT_2026, consortium, "2026-02-01") };
}

function groupsOf(letter: Letter): Partner["groups"] {
  const certainly = (...groups: readonly Group[]): Partner["groups"] => ({
    ...NO_GROUPS,
    ...Object.fromEntries(groups.map((group) => [group, "certain"])),
  });
  switch (letter) {
    case "A":
      return certainly("labour-market-actor");
    case "H":
      return certainly("higher-education-institution");
    case "V":
      return certainly("vet-provider");
    case "b":
      return certainly("labour-market-actor", "vet-provider");
    case "n":
      return NO_GROUPS;
  }
}

test.each([
  ["AAAAAHHHVVn", "Add one full partner of any kind."],
  ["AAAAAHHHHHnnn", "Add one VET provider as a full partner."],
  ["AAAAAHHHHVV", "Add one full partner of any kind."],
  ["AAAVVVVVnnnn", "Add 3 full partners: 2 labour market actors (such as companies) and one higher education institution with an ECHE."], // prettier-ignore
  ["AAAAAHVnnnnn", "Add 3 education and training providers as full partners."],
  ["AAAAbHVVVnnn", "Add one labour market actor or education and training provider as a full partner."], // prettier-ignore
  ["AAAAAHHHHnn", "Add one VET provider as a full partner."],
  ["AAAAAHHHVn", "Add 2 full partners: one education and training provider and one of any kind."],
])("%s: %s", (letters, says) => {
  expect(additionSentence(alliance(letters))).toBe(says);
  expect(allThatIsMissing(alliance(letters))).toBe(says);
});

test("new countries are counted across the newcomers, with an example", () => {
  const from = (many: number, letters: string): string =>
    additionSentence(alliance(letters, {}, EIGHT.slice(0, many)));
  expect(from(7, "AAAAAHHHVVnn")).toBe(
    "Add one full partner of any kind, from a programme country you don’t have yet (for example Bulgaria)."
  );
  expect(from(7, "AAAAAHHHVV")).toBe(
    "Add 2 full partners of any kind, one of them from a programme country you don’t have yet (for example Bulgaria)."
  );
  expect(from(6, "AAAAHHHHHn")).toBe(
    "Add 2 full partners: one labour market actor (such as a company) and one VET provider, both from different programme countries you don’t have yet (for example Bulgaria and Czechia)."
  );
  expect(from(5, "AAAAAHHHVVnn")).toMatch(
    /^Add 3 full partners of any kind, each from a different /
  );
  expect(from(6, "AAAAAHHHV")).toMatch(
    /^Add 3 full partners: one education and training provider and 2 of any kind, 2 of them from different /
  );
});

test("what is unclear comes with both figures; where settling may do, that is said first", () => {
  const maybeVet = { groups: { ...NO_GROUPS, "vet-provider": "possible" } } as const;
  expect(allThatIsMissing(alliance("AAAAAHHHHHnn", { 12: maybeVet }))).toMatch(
    /^Settle D16 on the sheet “Partners”\. Unless everything unclear turns out well, add one VET provider as a full partner\.$/
  );
  expect(additionSentence(alliance("AAAAAHHHnnnn", { 12: maybeVet }))).toBe(
    "Add 2 full partners: one VET provider and one education and training provider; if everything unclear turns out well, one is enough."
  );
});

test("other steps follow the additions", () => {
  const swiss = { country: known<CountryCode>("CH", "Switzerland") };
  expect(allThatIsMissing(alliance("AAAAAHHHVVnn", { 12: swiss }))).toBe(
    "Add one full partner of any kind. Replace “Linde” (Switzerland): no full partner may come from there."
  );
  expect(allThatIsMissing(alliance("AAAAAHHHVVnnn", { 13: swiss }))).toBe(
    "Replace “Mohn” (Switzerland): no full partner may come from there."
  );
});

test("nothing is missing, and nobody can be spared", () => {
  const checked = alliance("AAAAAHHHVVnn");
  expect(allThatIsMissing(checked)).toBe("");
  expect(survivesAnswer(checked)).toEqual({ kind: "value", value: 0 });
});

test("some can leave, and whom it hangs on then", () => {
  const countries: readonly CountryCode[] = [...EIGHT, "PL", "SE", "FI", "EE", "LV", "LT"];
  const checked = alliance("AAAAAAAHHHHHVn", {}, countries);
  expect(survivesAnswer(checked)).toEqual({ kind: "value", value: 0 });
  expect(criticalAnswer(checked)).toEqual({
    kind: "rows",
    rows: [["Mohn", "Latvia", "VET provider"]],
  });
  const safer = alliance("AAAAAAHHHHHVVn", {}, countries);
  expect(survivesAnswer(safer)).toEqual({ kind: "value", value: 1 });
});

test("where the call is not met, nothing is there to survive, and MISSING is pointed to", () => {
  const says = "The call is not met as it stands. MISSING says what to do first.";
  const checked = alliance("AAAAAHHHVVn");
  expect(survivesAnswer(checked)).toEqual({ kind: "unclear", says });
  expect(criticalAnswer(checked)).toEqual({ kind: "unclear", says });
});

test("what CRITICAL gives is known as our own list", () => {
  const answer = criticalAnswer(alliance("AAAAbHHHVVnn"));
  const values = answer.kind === "rows" ? answer.rows.map((row) => ["x", ...row]) : [];
  expect(values.length).toBeGreaterThan(10);
  expect(values.map((row) => row[3])).toContain("Labour market actors or Education and training providers"); // prettier-ignore
  expect(ownLists({ top: 2, left: 1, values })).toEqual([
    { top: 2, left: 2, bottom: values.length + 1, right: 4 },
  ]);
});
