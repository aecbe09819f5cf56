import {
  factCautionSentence,
  factLines,
  factSettingSentence,
  factsOfWorkbook,
} from "../../../src/core/report/fact-lines";
import { findingSentence } from "../../../src/core/report/finding-sentence";
import { summaryPage } from "../../../src/core/report/summary";
import { verdictJson } from "../../../src/core/report/verdict-json";
import type { Checked } from "../../../src/core/report/checked";
import type { FactReading, WorkbookFacts } from "../../../src/core/reading/fact";
import { judge } from "../../../src/core/rules/judge";
import type { Consortium } from "../../../src/core/rules/verdict";
import type { RuleId } from "../../../src/core/rules/rule";
import { CALL, checkedOf, known, partnerOf } from "./build-checked";
import { departures } from "./json-validator";

function said(text: string, sheetName = "Partners"): FactReading<never>["cells"][number] {
  return { sheetName, cell: { row: 1, column: 1 }, text };
}

function check(fromWorkbook: WorkbookFacts, different: Partial<Consortium> = {}): Checked {
  const bare = checkedOf({ standings: [] });
  const columns = new Set([...bare.consortium.columns, "grant" as const]);
  const partners = [partnerOf(1)];
  const consortium = { ...bare.consortium, columns, partners, fromWorkbook, ...different };
  return { ...bare, consortium, verdict: judge(CALL, consortium, "2026-02-01") };
}

function says(id: RuleId, checked: Checked): string {
  const finding = checked.verdict.findings.find(({ rule }) => rule.id === id);
  return (finding ? findingSentence(finding, checked) : "").replace(/\u00a0/g, " ");
}

const FACTS: WorkbookFacts = {
  grant: { value: 3_950_000, confidence: "certain", cells: [said("EU grant: 3,95 M€", "Project")] },
  duration: { value: 48, confidence: "likely", cells: [said("Duration: 4 years")] },
  ecosystems: { value: ["tourism"], confidence: "certain", cells: [said("Ecosystem: Tourism")] },
};

test("what the workbook says is told with its place and how sure it is", () => {
  expect(factLines(check(FACTS)).map((line) => line.replace(/\u00a0/g, " "))).toEqual([
    "EU grant: EUR 3 950 000, from B2 on “Project”: “EU grant: 3,95 M€”.",
    "Duration: 48 months (? to confirm), from B2: “Duration: 4 years”.",
    "Industrial ecosystem: Tourism, from B2: “Ecosystem: Tourism”.",
  ]);
  const stated = { grant: 1, duration: 48, ecosystems: ["health"] };
  expect(factLines(check(FACTS, { facts: stated }))).toEqual([]);
});

test("the settings say whether a fact counts, and ask where it is only likely", () => {
  const cells = [said("Duration: 36 months"), said("Duration: 48 months")];
  const duration = { value: null, confidence: "likely", cells } as const;
  const asked = [FACTS, { duration }].flatMap((facts) => factsOfWorkbook(check(facts)));
  expect(asked.map((one) => factSettingSentence(one).replace(one.says, ""))).toEqual([
    " That counts unless you state something else here.",
    " Is that so?",
    " That counts unless you state something else here.",
    " Please state it here.",
  ]);
});

test("the rules tell where their figures are from, and ask where they are only likely", () => {
  const checked = check(FACTS);
  expect(says("eu-grant", checked)).toBe(
    "An EU grant of EUR 3 950 000, at most EUR 4 000 000 allowed: EUR 50 000 below the limit. From B2 on “Project”: “EU grant: 3,95 M€”."
  );
  expect(says("duration", checked)).toBe(
    "A duration of probably 48 months, where the call advises 48 months; please confirm it. From B2: “Duration: 4 years”."
  );
  expect(says("one-ecosystem", checked)).toBe(
    "One industrial ecosystem is named, as needed. From B2: “Ecosystem: Tourism”."
  );
  const likely = {
    value: ["tourism"],
    confidence: "likely",
    cells: [said("Ecosystem: Spa")],
  } as const;
  expect(says("one-ecosystem", check({ ecosystems: likely }))).toMatch(
    /is open; please confirm what was read\. From B2/
  );
  const grant = { value: 5_000_000, confidence: "likely", cells: [said("Grant: 5 M€")] } as const;
  expect(says("eu-grant", check({ grant }))).toBe(
    "An EU grant of probably EUR 5 000 000, at most EUR 4 000 000 allowed; please confirm it. From B2: “Grant: 5 M€”."
  );
});

test("sums of the table's amounts say what they leave open", () => {
  const asking = (...grants: (number | null)[]): Checked =>
    check(
      {},
      {
        partners: grants.map((grant, at) =>
          partnerOf(at + 1, {
            grant: grant === null ? { kind: "blank" } : known(grant),
            columns: { grant: 6 },
          })
        ),
      }
    );
  expect(says("eu-grant", asking(2_000_000, 1_900_000))).toBe(
    "An EU grant of EUR 3 900 000, at most EUR 4 000 000 allowed: EUR 100 000 below the limit. From the amounts in the table."
  );
  expect(says("eu-grant", asking(2_000_000, null))).toBe(
    "An EU grant of at least EUR 2 000 000, at most EUR 4 000 000 allowed; amounts are still missing in the table: settle G6. From the amounts in the table."
  );
  expect(says("eu-grant", asking(4_100_000, null))).toBe(
    "An EU grant of at least EUR 4 100 000, at most EUR 4 000 000 allowed: at least EUR 100 000 above the limit. From the amounts in the table."
  );
  const struck = asking(3_900_000, 200_000);
  const partners = struck.consortium.partners.map((one) => ({ ...one, struck: one.id === 2 }));
  expect(says("eu-grant", check({}, { partners }))).toBe(
    "An EU grant of EUR 3 900 000 to EUR 4 100 000, at most EUR 4 000 000 allowed; it is open which amounts count. From the amounts in the table."
  );
  expect(says("eu-grant", check({}))).toBe(
    "Not applicable while the EU grant is not stated: at most EUR 4 000 000 allowed. No amount in the table could be added up."
  );
});

test("cells that disagree are named, and so is a sum that differs", () => {
  const cells = [said("Duration: 36 months"), said("Duration: 48 months")];
  const checked = check({ duration: { value: null, confidence: "likely", cells } });
  const places = "B2: “Duration: 36 months” and B2: “Duration: 48 months”";
  expect(factLines(checked)).toEqual([`Duration: not taken, since cells disagree: ${places}.`]);
  expect(says("duration", checked)).toMatch(/^Not applicable .* Nothing is taken from cells that/);
  const caution = {
    code: "project-cells-disagree",
    partners: [],
    detail: { fact: "duration" },
  } as const;
  expect(factCautionSentence(caution, checked)).toBe(
    `Duration is given differently in several cells: ${places}. Please correct the cells, or state what is so.`
  );
  const differs = {
    code: "grant-sum-differs",
    partners: [],
    detail: { labelled: 5, sum: 6 },
  } as const;
  expect(factCautionSentence(differs, check(FACTS)).replace(/\u00a0/g, " ")).toBe(
    "The amounts in the table add up to EUR 6, but the EU grant is given as EUR 5, in B2 on “Project”: “EU grant: 3,95 M€”."
  );
});

test("what was stated otherwise than a cell says is told with both", () => {
  const code = "stated-fact-differs";
  const facts = { grant: 4_000_000, duration: 36, ecosystems: ["health"] };
  const checked = check(FACTS, { facts });
  const told = checked.verdict.cautions.filter((one) => one.code === code);
  const end = "What you stated counts; please correct what no longer holds.";
  expect(
    told.map((one) => factCautionSentence(one, checked).replace(/\u00a0/g, " ").replace(` ${end}`, "")) // prettier-ignore
  ).toEqual([
    "EU grant: you stated EUR 4 000 000, but the workbook says EUR 3 950 000, in B2 on “Project”: “EU grant: 3,95 M€”.",
    "Duration: you stated 36 months, but the workbook probably says 48 months, in B2: “Duration: 4 years”.",
    "Industrial ecosystem: you stated Health, but the workbook says Tourism, in B2: “Ecosystem: Tourism”.",
  ]);
  expect(factCautionSentence({ code, partners: [], detail: {} }, checked)).toBe(
    `A fact of the project: you stated one thing, but the workbook says another. ${end}`
  );
  expect(verdictJson(checked).cautions.filter((one) => one.code === code)).toHaveLength(3);
  expect(departures(verdictJson(checked))).toEqual([]);
});

test("summary and JSON have them", () => {
  const checked = check(FACTS);
  const texts = summaryPage(checked).lines.flatMap(({ cells }) => cells.map(String));
  expect(texts.filter((text) => text.includes("Duration: 48 months (? to confirm)"))).toHaveLength(
    1
  );
  const json = verdictJson(checked);
  expect(json.facts).toHaveLength(3);
  expect(json.facts?.[1]).toEqual({
    fact: "duration",
    value: 48,
    confidence: "likely",
    from: "cells",
    cells: [{ sheet: "Partners", cell: "B2", text: "Duration: 4 years" }],
    says: "Duration: 48 months (? to confirm), from B2: “Duration: 4 years”.",
  });
  expect(departures(json)).toEqual([]);
  expect(verdictJson(check({}))).not.toHaveProperty("facts");
});
