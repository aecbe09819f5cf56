import type { MappedColumn } from "../reading/field";
import { GROUPS } from "../reading/partner";
import type { Reading } from "../reading/reading";
import type { Caution, Finding, Standing, Verdict } from "../rules/verdict";
import { areaName, cellName } from "../table/cell-name";
import type { FoundTable } from "../table/found-table";
import { adviceOn } from "./advice-on";
import { adviceSentences } from "./advice-sentence";
import { assumptionSentence, assumptionsIn } from "./assumption-sentence";
import { cautionSentence } from "./caution-sentence";
import { charterLine } from "./charter-words";
import type { Checked } from "./checked";
import { otherCallLines } from "./comparison";
import { callJson } from "./comparison-json";
import { factsOfWorkbook } from "./fact-lines";
import { findingSentence } from "./finding-sentence";
import type {
  AdviceJson,
  CautionJson,
  CharterListJson,
  ColumnJson,
  FindingJson,
  PartnerJson,
  ProblemJson,
  ReadingJson,
  VerdictJson,
} from "./json-shape";
import { standingOf } from "./names";
import { groupsOf, roleOf } from "./partner-words";
import type { Problem } from "./problem";
import { problemSentence } from "./problem-sentence";
import { standingSentence } from "./standing-sentence";
import { columnLetter } from "./understood";

export type { ProblemJson, VerdictJson } from "./json-shape";

/** The verdict as data, in the shape that the command line promises. */
export function verdictJson(checked: Checked): VerdictJson {
  const { workbook, table, columns, verdict } = checked;
  return {
    schema: 1,
    workbook,
    call: verdict.call.id,
    outcome: verdict.outcome,
    table: {
      sheet: table.sheetName,
      range: areaName(table.area),
      headerRow: table.headerRow === null ? null : table.headerRow + 1,
    },
    columns: columns.map((column) => columnJson(table, column)),
    findings: verdict.findings.map((finding) => findingJson(finding, checked)),
    partners: verdict.standings.map((standing) => partnerJson(standing, checked)),
    cautions: verdict.cautions.map((caution) => cautionJson(caution, checked)),
    assumptions: assumptionsIn(checked).map((assumption) => ({
      code: assumption.code,
      says: assumptionSentence(assumption),
    })),
    notChecked: verdict.call.notChecked.map(({ what, why }) => ({ what, why })),
    advice: adviceJson(checked),
    ...(checked.otherCalls && { otherCalls: otherCallLines(checked).map(callJson) }),
    ...factsJson(checked),
    ...(verdict.charters && { charterList: charterListJson(verdict.charters, checked) }),
  };
}

/** What stands in its place where nothing could be checked. */
export function problemJson(workbook: string, problem: Problem): ProblemJson {
  const { says, next } = problemSentence(problem);
  return { schema: 1, workbook, problem: { code: problem.code, says, next } };
}

function columnJson(table: FoundTable, { index, field, confidence }: MappedColumn): ColumnJson {
  const header = table.columns[index]?.header ?? "";
  return { column: columnLetter(table, index), header, field, confidence };
}

function findingJson(finding: Finding, checked: Checked): FindingJson {
  const { rule, outcome, required, certain, possible, counting, settle } = finding;
  const { document, version, section, page } = rule.source;
  return {
    rule: rule.id,
    force: rule.force,
    outcome,
    required,
    certain,
    possible,
    counting,
    settle: [...new Set(settle.map(cellName))],
    says: findingSentence(finding, checked),
    source: { document, version, section, page },
  };
}

function partnerJson(standing: Standing, checked: Checked): PartnerJson {
  const { partner, countsAs, counts } = standing;
  const { country } = partner;
  const code = country.kind === "known" ? country.value : null;
  const groups = groupsOf(standing);
  return {
    id: partner.id,
    row: partner.row + 1,
    organisation: partner.organisation,
    country: code,
    countsAs: code && (countsAs ?? checked.verdict.call.places.countsAs[code] ?? code),
    countryConfidence: country.kind === "known" ? country.confidence : "none",
    role: roleOf(partner),
    groups: GROUPS.filter((group) => groups[group] === "certain"),
    possibleGroups: GROUPS.filter((group) => groups[group] === "possible"),
    counts: counts === "yes",
    why: standingSentence(standing, checked),
    readings: {
      country: readingJson(country),
      role: readingJson(partner.role),
      organisationType: readingJson(partner.types),
    },
  };
}

function readingJson<T>(reading: Reading<T>): ReadingJson<T> {
  const { kind } = reading;
  const isKnown = kind === "known";
  return {
    kind,
    value: isKnown ? reading.value : null,
    typed: isKnown || kind === "unreadable" ? reading.typed : null,
    confidence: isKnown ? reading.confidence : "none",
    evidence: isKnown ? reading.evidence : null,
  };
}

function adviceJson(checked: Checked): AdviceJson {
  const { additions, newCountries, withdrawals } = adviceOn(checked);
  return {
    additions,
    newCountries: additions.fromNewCountries > 0 ? newCountries : [],
    survives: withdrawals?.survives ?? null,
    breaks: withdrawals?.breaks ?? [],
    says: adviceSentences(checked),
  };
}

function factsJson(checked: Checked): Pick<VerdictJson, "facts"> {
  const facts = factsOfWorkbook(checked).map(({ fact, known, says }) => ({
    fact,
    value: known.value,
    confidence: known.confidence,
    from: known.from,
    cells: known.cells.map(({ sheetName, cell, text }) => ({
      sheet: sheetName,
      cell: cellName(cell),
      text,
    })),
    says,
  }));
  return facts.length > 0 ? { facts } : {};
}

function charterListJson(
  { list, lookUps }: NonNullable<Verdict["charters"]>,
  checked: Checked
): CharterListJson {
  const { issued, origin, holders } = list;
  return {
    issued: issued.date,
    dayToldBy: issued.evidence,
    origin: origin.kind,
    name: origin.name,
    holders: holders.length,
    partners: [...lookUps].map(([id, { found, said }]) => ({
      id,
      found: found.kind === "found" ? found.confidence : found.kind,
      by: found.kind === "found" ? found.by : null,
      holder: said?.holder.name ?? null,
      erasmusCode: said?.holder.erasmusCode ?? null,
      from: said?.holder.from ?? null,
      until: said?.holder.until ?? null,
      charter: said?.is ?? null,
      says: `${charterLine(checked, id)}.`,
    })),
  };
}

function cautionJson(caution: Caution, checked: Checked): CautionJson {
  const rows = caution.partners.flatMap((id) => standingOf(checked, id)?.partner.row ?? []);
  const sorted = [...new Set(rows)].sort((one, other) => one - other);
  return {
    code: caution.code,
    rows: sorted.map((row) => row + 1),
    says: cautionSentence(caution, checked),
  };
}
