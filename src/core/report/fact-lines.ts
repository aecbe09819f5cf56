import { ECOSYSTEMS } from "../../reference/ecosystems";
import type { FactCell, ProjectFact } from "../reading/fact";
import type { Caution, KnownFact, KnownFacts } from "../rules/verdict";
import { cellName } from "../table/cell-name";
import type { Checked } from "./checked";
import { counted, euro, ledIn, listed, quoted } from "./wording";

/** A fact about the project that the workbook says. */
export interface WorkbookFact {
  readonly fact: ProjectFact;
  readonly known: FromWorkbook;
  /** "48 months"; "" where cells disagree. */
  readonly value: string;
  /** "Duration: 48 months, from B2: “Duration: 48 months”." */
  readonly says: string;
}

type FromWorkbook = (KnownFact<number> | KnownFact<readonly string[]>) & {
  readonly from: "cells" | "column";
};

/** The facts that the workbook itself says, and the user doesn't. */
export function factsOfWorkbook(checked: Checked): WorkbookFact[] {
  const { facts } = checked.verdict;
  return FACTS.flatMap((fact) => {
    const known = facts?.[fact];
    if (!isFromWorkbook(known)) return [];
    const value = valueText(facts, fact);
    return [{ fact, known, value, says: lineOf(fact, known, value, checked) }];
  });
}

/** What a fact means for the settings, where the user can state it: "… It counts unless you state another." */
export function factSettingSentence({ known, value, says }: WorkbookFact): string {
  if (value === "") return `${says} Please state it here.`;
  const isSure = known.confidence === "certain";
  return isSure
    ? `${says} That counts unless you state something else here.`
    : `${says} Is that so?`;
}

/** One line for each of them. */
export function factLines(checked: Checked): string[] {
  return factsOfWorkbook(checked).map(({ says }) => says);
}

function isFromWorkbook(known: KnownFacts[ProjectFact]): known is FromWorkbook {
  return known !== undefined && known.from !== "user";
}

function lineOf(fact: ProjectFact, known: FromWorkbook, value: string, checked: Checked): string {
  const from = fromText(known, checked);
  if (value === "") return `${FACT_NAMES[fact]}: not taken, since cells disagree: ${from}.`;
  const doubt = known.confidence === "certain" ? "" : " (? to confirm)";
  return `${FACT_NAMES[fact]}: ${value}${doubt}, from ${from}.`;
}

/** Where a fact was read, to follow a sentence about it; "" for what the user stated. */
export function fromSentence(fact: ProjectFact, checked: Checked): string {
  const known = checked.verdict.facts?.[fact];
  if (!known || known.from === "user") return "";
  if (known.value === null)
    return ` Nothing is taken from cells that disagree: ${fromText(known, checked)}.`;
  return ` From ${fromText(known, checked)}.`;
}

/** Cautions about what the workbook says of the project. */
export function factCautionSentence({ code, detail }: Caution, checked: Checked): string {
  if (code === "grant-sum-differs") {
    const { labelled, sum } = detail;
    const [told, added] = [amount(labelled), amount(sum)];
    return `The amounts in the table add up to ${added || "another figure"}, but the EU grant is given as ${told || "another one"}${ledIn(", in ", cellsText("grant", checked))}.`;
  }
  const fact = FACTS.find((one) => one === detail.fact);
  const name = fact ? FACT_NAMES[fact] : "A fact of the project";
  if (code === "stated-fact-differs") return `${name}: ${statedOtherwise(fact, checked)}`;
  const where = fact ? cellsText(fact, checked) : "";
  return `${name} is given differently in several cells${ledIn(": ", where)}. Please correct the cells, or state what is so.`;
}

function statedOtherwise(fact: ProjectFact | undefined, { consortium, table }: Checked): string {
  const read = fact && consortium.fromWorkbook?.[fact];
  const told = fact ? textOf(fact, consortium.facts[fact]) : "";
  const said = fact ? textOf(fact, read?.value) : "";
  const where = ledIn(", in ", placesText(read?.cells ?? [], table.sheetName));
  const doubt = read?.confidence === "likely" ? "probably " : "";
  return `you stated ${told || "one thing"}, but the workbook ${doubt}says ${said || "another"}${where}. What you stated counts; please correct what no longer holds.`;
}

const FACTS = ["grant", "duration", "ecosystems"] as const satisfies readonly ProjectFact[];

const FACT_NAMES: Readonly<Record<ProjectFact, string>> = {
  grant: "EU grant",
  duration: "Duration",
  ecosystems: "Industrial ecosystem",
};

function valueText(facts: KnownFacts | undefined, fact: ProjectFact): string {
  return fact === "grant" ? grantText(facts?.grant) : textOf(fact, facts?.[fact]?.value);
}

/** "EUR 3 950 000", "48 months", "Tourism and Health"; "" for none. */
function textOf(fact: ProjectFact, value: number | readonly string[] | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return fact === "grant" ? euro(value) : counted(value, "month");
  return listed(value.map(ecosystemName), 14);
}

function grantText(grant: KnownFacts["grant"]): string {
  if (!grant || grant.value === null) return "";
  if (grant.from !== "column" || grant.sum?.possible === grant.sum?.certain)
    return euro(grant.value);
  const { certain = 0, possible = null } = grant.sum ?? {};
  return possible === null ? `at least ${euro(certain)}` : `${euro(certain)} to ${euro(possible)}`;
}

function ecosystemName(id: string): string {
  return ECOSYSTEM_NAMES.get(id) ?? quoted(id, 40);
}

const ECOSYSTEM_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(ECOSYSTEMS).map(([id, { name }]) => [id, name])
);

function fromText({ from, cells }: KnownFact<unknown>, { table }: Checked): string {
  return from === "column" ? "the amounts in the table" : placesText(cells, table.sheetName);
}

function cellsText(fact: ProjectFact, { verdict, table }: Checked): string {
  return placesText(verdict.facts?.[fact]?.cells ?? [], table.sheetName);
}

/** The sheet is named where it is another than the table's. */
function placesText(cells: readonly FactCell[], tableSheet: string): string {
  const places = cells.map(({ sheetName, cell, text }) => {
    const on = sheetName === tableSheet ? "" : ` on ${quoted(sheetName, 31)}`;
    return `${cellName(cell)}${on}: ${quoted(text)}`;
  });
  return listed(places);
}

function amount(figure: string | number | undefined): string {
  return typeof figure === "number" ? euro(figure) : "";
}
