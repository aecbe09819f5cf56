import { STEM_2026 } from "../../../src/calls/stem-2026/call";
import type { Call } from "../../../src/core/rules/rule";
import type { CharterList, Holder } from "../../../src/core/charters/charter-list";
import type { Field } from "../../../src/core/reading/field";
import type { Partner } from "../../../src/core/reading/partner";
import { cautionSentence } from "../../../src/core/report/caution-sentence";
import { charterNotes, charterPartnerLines } from "../../../src/core/report/charter-notes";
import { charterQuestions } from "../../../src/core/report/charter-questions";
import { charterLine, listName } from "../../../src/core/report/charter-words";
import type { Checked } from "../../../src/core/report/checked";
import { partnerCard } from "../../../src/core/report/partner-card";
import { settledBy } from "../../../src/core/report/question";
import { questionsFor } from "../../../src/core/report/questions";
import { standingSentence } from "../../../src/core/report/standing-sentence";
import { summaryPage } from "../../../src/core/report/summary";
import { verdictJson } from "../../../src/core/report/verdict-json";
import { verdictText } from "../../../src/core/report/verdict-text";
import { judge } from "../../../src/core/rules/judge";
import { picOf } from "../charters/invented-list";
import { CALL, checkedOf, known, NO_GROUPS, partnerOf } from "./build-checked";
import { departures } from "./json-validator";

const HEI = { ...NO_GROUPS, "higher-education-institution": "certain" } as const;

const HOLDERS: readonly Holder[] = [
  { pic: picOf(1), erasmusCode: "D LINDENB01", name: "HOCHSCHULE LINDENBORG", country: "DE", from: "2021-01-01", until: "2029-12-31" },
  { pic: picOf(2), erasmusCode: "D ORAVA01", name: "UNIVERSITÄT ORAVA", country: "DE", from: "2021-01-01", until: "2025-12-31" },
  { pic: picOf(3), erasmusCode: null, name: "AKADEMIE SALTMAR", country: "DE", from: null, until: "2029-12-31" },
]; // prettier-ignore

const LIST: CharterList = {
  holders: HOLDERS,
  issued: { date: "2026-01-08", evidence: "file-name" },
  origin: { kind: "file", name: "holders-2026-01-08.xlsx" },
};

const hei = (id: number, different: Partial<Partner>): Partner =>
  partnerOf(id, { groups: HEI, organisation: `Uni ${id}`, eche: { kind: "absent" }, ...different });

const PARTNERS: readonly Partner[] = [
  hei(1, { pic: picOf(1) }),
  hei(2, { pic: picOf(2) }),
  hei(3, { organisation: "Akademie Saltmar" }),
  hei(4, { organisation: "Brand New University" }),
  hei(5, { pic: picOf(1), erasmusCode: "D ORAVA01" }),
  hei(6, { pic: picOf(1), eche: known(false, "no") }),
];

function checkedWith(
  partners: readonly Partner[],
  list: CharterList | null = LIST,
  call = CALL
): Checked {
  const consortium = {
    partners: partners.map((partner, at) => ({ ...partner, id: at + 1 })),
    columns: new Set<Field>(["organisation", "country"]),
    facts: {},
    countTwice: false,
    ...(list && { charterList: list }),
  };
  const verdict = judge(call, consortium, "2026-02-01T09:00:00Z");
  return checkedOf({ standings: verdict.standings, verdict, checked: { consortium } });
}

// Each alone: rows with one PIC would be one organisation.
const alone = (partner: Partner): Checked => checkedWith([partner]);
const lineOf = (partner: Partner): string => charterLine(alone(partner), 1);
const questionOn = (partner: Partner) => charterQuestions(alone(partner))[0];

test.each<[CharterList["issued"], CharterList["origin"]["kind"], string]>([
  [{ date: "2026-04-08", evidence: "title" }, "sheet", "ECHE list of 8 April 2026"],
  [{ date: "2026-04-08", evidence: "picked" }, "file", "ECHE list picked on 8 April 2026"],
  [{ date: null, evidence: "none" }, "sheet", "ECHE list on the sheet “All”"],
  [{ date: null, evidence: "none" }, "file", "ECHE list “All”"],
])("a list is called by its day as well as that is known", (issued, kind, name) =>
  expect(listName({ ...LIST, issued, origin: { kind, name: "All" } })).toBe(name)
);

test("what the list says of one partner, in a line", () => {
  expect(PARTNERS.map(lineOf)).toEqual([
    "ECHE: valid until 31 December 2029 (list of 8 January 2026, by PIC)",
    "ECHE: until 31 December 2025 only (list of 8 January 2026, by PIC)",
    "ECHE: valid until 31 December 2029 (list of 8 January 2026, by name, as “AKADEMIE SALTMAR”, to confirm)",
    "ECHE: not in the list of 8 January 2026",
    "ECHE: several holders fit in the list of 8 January 2026",
    "ECHE: valid until 31 December 2029 (list of 8 January 2026, by PIC)",
  ]);
  const settled = hei(4, { eche: { ...known(true, ""), evidence: "choice" } as Partner["eche"] });
  expect(lineOf(settled)).toBe("ECHE: not in the list of 8 January 2026; you settled that it holds one"); // prettier-ignore
  expect(partnerCard(alone(PARTNERS[0]!), 1)?.charter).toMatch(/^ECHE: valid until/);
  expect(partnerCard(checkedWith(PARTNERS, null), 1)?.charter).toBe("");
});

test("what was taken from which list, and who is not in it", () => {
  const checked = checkedWith(PARTNERS.slice(0, 4));
  expect(charterNotes(checked)).toEqual([
    "ECHE list of 8 January 2026 (3 holders): 3 of 4 higher education institutions found, 2 by PIC and 1 by name, to confirm. It comes from the file “holders-2026-01-08.xlsx”; the file’s name tells its day.",
    "Not in the list: “Brand New University”. That proves nothing: faculties and brand names differ from the holder. Ask for the charter.",
  ]);
  expect(charterPartnerLines(checked)[3]).toEqual({
    id: 4,
    name: "“Brand New University”",
    says: "not in the list of 8 January 2026",
  });
  expect(charterNotes(checkedWith(PARTNERS, null))).toEqual([]);
  expect(charterNotes(checkedWith([partnerOf(1)]))[0]).toContain("there is no higher education");
});

test("summary, text and JSON have it", () => {
  const checked = checkedWith(PARTNERS.slice(0, 4));
  const cells = summaryPage(checked).lines.flatMap((line) => line.cells.map(String));
  expect(cells.some((cell) => cell.startsWith("• ECHE list of 8 January 2026"))).toBe(true);
  expect(verdictText(checked).replace(/\s+/g, " ")).toContain("3 of 4 higher education institutions found"); // prettier-ignore
  const json = verdictJson(checked);
  expect(departures(JSON.parse(JSON.stringify(json)))).toEqual([]);
  expect(json.charterList).toMatchObject({ issued: "2026-01-08", holders: 3, origin: "file" });
  expect(json.charterList?.partners[0]).toEqual({
    id: 1,
    found: "certain",
    by: "pic",
    holder: "HOCHSCHULE LINDENBORG",
    erasmusCode: "D LINDENB01",
    from: "2021-01-01",
    until: "2029-12-31",
    charter: "valid",
    says: "ECHE: valid until 31 December 2029 (list of 8 January 2026, by PIC).",
  });
  expect(verdictJson(checkedWith(PARTNERS, null))).not.toHaveProperty("charterList");
});

test("why a HEI doesn't count, or not for certain, names the list", () => {
  const why = (partner: Partner): string => {
    const checked = alone(partner);
    return standingSentence(checked.verdict.standings[0]!, checked);
  };
  expect(why(PARTNERS[1]!)).toMatch(/Without a valid ECHE .* until 31 December 2025 only/);
  expect(why(PARTNERS[3]!)).toMatch(/is unclear.* not in the list of 8 January 2026/);
});

describe("questions", () => {
  test("certain ones are not asked", () => {
    expect(PARTNERS.map((partner) => questionOn(partner) !== undefined)).toEqual([
      false, false, true, true, true, true,
    ]); // prettier-ignore
  });

  test("a likely holder is confirmed or refused, for this organisation", () => {
    const question = questionOn(PARTNERS[2]!)!;
    expect(question.asks).toBe(
      `“Akademie Saltmar”: is it “AKADEMIE SALTMAR” (PIC ${picOf(3)}), and the charter its own?`
    );
    expect(question.because).toBe(
      "In the ECHE list of 8 January 2026, by name: valid until 31 December 2029."
    );
    expect(question.suggestion).toEqual({ value: "yes", label: "It holds a valid ECHE" });
    expect(settledBy(question, "no").readings).toEqual([
      { field: "eche", typed: "", organisation: "Akademie Saltmar", value: "no" },
    ]);
  });

  test("a HEI that isn't in the list, several that fit, and a table that says the opposite: no suggestion", () => {
    const asked = [3, 4, 5].map((at) => questionOn(PARTNERS[at]!)!);
    expect(asked.map(({ suggestion }) => suggestion)).toEqual([null, null, null]);
    expect(asked[0]?.asks).toBe("“Brand New University” is not in the ECHE list of 8 January 2026: does it hold a valid ECHE?"); // prettier-ignore
    expect(asked[1]?.because).toContain("“HOCHSCHULE LINDENBORG”, “UNIVERSITÄT ORAVA”");
    expect(asked[2]?.because).toContain("Your table says the opposite.");
    expect(asked[2]?.target).toMatchObject({ typed: "no", organisation: "Uni 6" });
  });

  test("each is asked once, and decides the rule", () => {
    const questions = questionsFor(checkedWith([0, 2, 3].map((at) => PARTNERS[at]!)));
    const keys = questions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const charter = questions.filter(({ key }) => key.startsWith("charter"));
    expect(charter.map(({ isDecisive }) => isDecisive)).toEqual([true, true]);
    const doubtful = hei(1, { eche: { kind: "unreadable", typed: "?", suggestions: [true, false] } }); // prettier-ignore
    expect(questionsFor(alone(doubtful)).map(({ key }) => key)).toEqual(["charter of uni 1 "]);
  });

  test("under a call that asks for no charter nothing is asked about it, with a list or without", () => {
    const doubtful = hei(1, { eche: { kind: "unreadable", typed: "?", suggestions: [true, false] } }); // prettier-ignore
    for (const list of [LIST, null]) {
      const keysFor = (call: Call): readonly string[] =>
        questionsFor(checkedWith([doubtful, PARTNERS[3]!], list, call)).map(({ key }) => key);
      expect(keysFor(CALL)).not.toEqual([]);
      expect(keysFor(STEM_2026)).toEqual([]);
    }
  });

  test("who may be a HEI and isn't in the list is asked nothing", () => {
    const groups = { ...NO_GROUPS, "higher-education-institution": "possible" } as const;
    expect(questionOn(hei(4, { groups }))).toBeUndefined();
  });
});

test("cautions name both sides", () => {
  const cautions = (partner: Partner): string[] => {
    const checked = alone(partner);
    return checked.verdict.cautions
      .filter(({ code }) => /^(charter|erasmus-code)-/.test(code))
      .map((caution) => cautionSentence(caution, checked));
  };
  expect(cautions(PARTNERS[5]!)).toEqual([
    "The ECHE list of 8 January 2026 says the opposite of what stands here: “Uni 6” (“no”; list: valid until 31 December 2029). Please ask for the charter.",
  ]);
  expect(cautions(PARTNERS[4]!)[0]).toMatch(/^PIC and Erasmus code belong to different .*“Uni 5”/);
  const austrian = hei(1, { pic: picOf(1), country: known("AT", "Austria") });
  expect(cautions(austrian)).toEqual([
    "The ECHE list of 8 January 2026 names another country: “Uni 1” is “HOCHSCHULE LINDENBORG” (D LINDENB01) in Germany. Is the PIC or the Erasmus code theirs?",
  ]);
  expect(cautions(hei(1, { erasmusCode: "E MIRALTA01" }))).toEqual([
    "The Erasmus code begins with the letters of another country: “Uni 1” (E MIRALTA01, Germany). Both can be right, for a code moves with its holder.",
  ]);
});
