import { CALLS } from "../../../src/calls";
import { withFact, withFacts } from "../../../src/app/choices";
import { readRecord } from "../../../src/app/record";
import type { FactReading, WorkbookFacts } from "../../../src/core/reading/fact";
import type { Checked } from "../../../src/core/report/checked";
import { settledBy, settledByAll } from "../../../src/core/report/question";
import { questionsFor } from "../../../src/core/report/questions";
import { judge } from "../../../src/core/rules/judge";
import type { Call } from "../../../src/core/rules/rule";
import { checkedOf, partnerOf } from "./build-checked";

const LIKELY: WorkbookFacts = {
  grant: { value: 3_950_000, confidence: "likely", cells: [said("Budget: 3,95 M€", "Project")] },
  duration: { value: 48, confidence: "likely", cells: [said("Duration: 4 years")] },
  ecosystems: { value: ["tourism"], confidence: "likely", cells: [said("Sector: Tourism")] },
};

test("what the workbook only likely says is asked about, with where it stands", () => {
  const asked = questionsOf(LIKELY).map(({ asks, because, cells, suggestion }) => [
    spaced(asks),
    spaced(because),
    cells.length,
    spaced(suggestion?.label ?? ""),
  ]);
  expect(asked).toEqual([
    [
      "EU grant asked for: is it EUR 3 950 000?",
      "From B2 on “Project”: “Budget: 3,95 M€”. Something else can be stated under Settings.",
      0,
      "EUR 3 950 000",
    ],
    [
      "Duration of the project: is it 48 months?",
      "From B2: “Duration: 4 years”. Something else can be stated under Settings.",
      1,
      "48 months",
    ],
    [
      "Industrial ecosystem: is it Tourism?",
      "From B2: “Sector: Tourism”. Something else can be stated under Settings.",
      1,
      "Tourism",
    ],
  ]);
});

test("an answer states the fact; another duration that the call allows is one press away", () => {
  const questions = questionsOf({ duration: LIKELY.duration as FactReading<number> }, "stem-2026");
  const [duration] = questions;
  const allowed = duration?.options.map(({ label }) => spaced(label)) ?? [];
  expect(allowed[0]).toBe("48 months");
  expect(new Set(allowed).size).toBe(allowed.length);
  const stated = duration?.options.map(({ value }) => settledBy(duration, value).facts?.duration);
  expect(stated?.map((months) => `${months} months`)).toEqual(allowed);
  expect(settledByAll(questionsOf(LIKELY)).facts).toEqual({
    grant: 3_950_000,
    duration: 48,
    ecosystems: ["tourism"],
  });
});

test("of an amount that may be meant in thousands nothing is suggested, and both are one press away", () => {
  const ofGrant = (value: number): ReturnType<typeof questionsOf> =>
    questionsOf({ grant: { value, confidence: "likely", cells: [said(`EU grant: ${value}`)] } });
  const [question, ...rest] = ofGrant(3950);
  if (!question) throw new Error("nothing is asked");
  expect([rest, question.suggestion, settledByAll([question]).facts]).toEqual([[], null, {}]);
  expect(spaced(question.asks)).toBe("EU grant asked for: EUR 3 950, or thousands of euro?");
  expect(
    question.options.map(({ value, label }) => [spaced(label), settledBy(question, value).facts])
  ).toEqual([
    ["EUR 3 950", { grant: 3950 }],
    ["EUR 3 950 000", { grant: 3_950_000 }],
  ]);
  expect(ofGrant(99_999)[0]?.suggestion).toBeNull();
  expect(ofGrant(100_000)[0]?.suggestion?.label).toMatch(/^EUR.100.000$/);
});

test("it is asked where it may decide a rule, and only where the call has one", () => {
  const decisive = questionsOf(LIKELY).map(({ isDecisive }) => isDecisive);
  expect(decisive).toEqual([true, true, true]);
  const ofLot3 = questionsOf(LIKELY, "stem-2026").map(({ target }) => target);
  expect(ofLot3).not.toContainEqual(expect.objectContaining({ fact: "ecosystems" }));
});

test("what is certain, contradicted or stated is not asked about", () => {
  const certain = Object.fromEntries(
    Object.entries(LIKELY).map(([fact, one]) => [fact, { ...one, confidence: "certain" }])
  );
  expect(questionsOf(certain)).toEqual([]);
  const cells = [said("Duration: 36 months"), said("Duration: 48 months")];
  expect(questionsOf({ duration: { value: null, confidence: "likely", cells } })).toEqual([]);
  const facts = { grant: 1, duration: 48, ecosystems: ["health"] };
  expect(questionsOf(LIKELY, "blueprint-2026", facts)).toEqual([]);
});

test("stating facts leaves the others as they are", () => {
  const before = withFact("grant", 1)(readRecord(null).choices);
  expect(withFacts({ duration: 48 })(before).facts).toEqual({ grant: 1, duration: 48 });
});

function questionsOf(
  fromWorkbook: WorkbookFacts,
  callId = "blueprint-2026",
  facts: Checked["consortium"]["facts"] = {}
): ReturnType<typeof questionsFor> {
  const call = CALLS.find(({ id }) => id === callId) as Call;
  const bare = checkedOf({ standings: [] });
  const consortium = { ...bare.consortium, partners: [partnerOf(1)], fromWorkbook, facts };
  const verdict = judge(call, consortium, "2026-02-01");
  return questionsFor({ ...bare, consortium, verdict }).filter(
    ({ target }) => target.kind === "fact"
  );
}

function said(text: string, sheetName = "Partners"): FactReading<never>["cells"][number] {
  return { sheetName, cell: { row: 1, column: 1 }, text };
}

function spaced(text: string): string {
  return text.replace(/\u00a0/g, " ");
}
