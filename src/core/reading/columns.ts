import type { FoundTable } from "../table/found-table";
import { bestAssignment } from "./assignment";
import type { ReadingChoices } from "./choices";
import { chosenFields } from "./chosen-columns";
import { RECOGNISABLE } from "./column-content";
import type { ColumnContent } from "./column-content";
import { contentOf, THOUSANDS, type Sample } from "./column-sample";
import { isContradicted, saysElse } from "./contradiction";
import { fitByContent, isPlainByContent, type SilentHeader } from "./content-alone";
import { FIELDS } from "./field";
import type { ColumnMap, Field, MappedColumn } from "./field";
import {
  CERTAIN,
  headerFits,
  isForeignHeader,
  isHeaderText,
  isSilentHeader,
  speaksOfNoName,
} from "./header";
import { understand } from "./header-meaning";
import { leaningLeft } from "./leaning-left";
import { saysApplicant } from "./role";

/**
 * What each column of a table holds: all columns weighed together, by header and by a sample of their cells, each field
 * once and each column once. What the user settled stands. `likely` where only one side speaks, weakly, where the cells
 * contradict the header, or where another column (`rival`) fits about as well.
 */
export function mapColumns(table: FoundTable, choices: ReadingChoices): ColumnMap {
  // Of thousands of cells a few tell most columns, and more of them those that are still open.
  if (table.rows.length < THOUSANDS) return mapBySamples(table, choices, () => "all");
  const map = mapBySamples(table, choices, () => "few");
  const isClear = (index: number): boolean => isSaidTwice(map[index]);
  if (map.every(({ index }) => isClear(index))) return map;
  return mapBySamples(table, choices, (index) => (isClear(index) ? "few" : "all"));
}

/** Whether the header says it for certain, and the cells say the same. */
function isSaidTwice(column: MappedColumn | undefined): boolean {
  return column?.confidence === "certain" && column.evidence === "header-and-content";
}

function mapBySamples(
  table: FoundTable,
  choices: ReadingChoices,
  sampleOf: (index: number) => Sample
): ColumnMap {
  const chosen = chosenFields(table.columns, choices);
  const taken = new Set([...chosen.values()]);
  const fields = FIELDS.filter((field) => !taken.has(field));
  const contents = table.columns.map((_, index) => contentOf(table, index, sampleOf(index)));
  const ofProjects = table.columns.some(({ header }) => understand(header).words.has("project"));
  const tellsCountries = contents.some(({ shares }) => (shares.country ?? 0) > 0.5);
  const columns = contents.map((content, index) =>
    evidenceOf(table.columns[index]?.header ?? "", content, index, tellsCountries && !ofProjects)
  );
  const fits = fields.map((field) =>
    columns.map((column, index) => (chosen.has(index) ? 0 : fitOf(column, field)))
  );
  const assigned = bestAssignment(leaningLeft(fits));

  const map: MappedColumn[] = columns.map((_, index) => chosenColumn(index, chosen.get(index)));
  assigned.forEach((index, at) => {
    const field = fields[at];
    const column = index === null ? undefined : columns[index];
    if (index === null || field === undefined || column === undefined) return;
    const rival = rivalOf(index, at, field, columns, fits, assigned);
    map[index] = mapped(index, field, column, rival);
  });
  return map;
}

interface ColumnEvidence {
  readonly header: ReadonlyMap<Field, number>;
  /** Whether the header is made of words we know, so that what it doesn't say counts too. */
  readonly understood: boolean;
  /** Whether it speaks of something that is none of our fields. */
  readonly isForeign: boolean;
  readonly silence: SilentHeader;
  readonly content: ColumnContent;
  /** Whether cells that we can't read, or few of them, may say who takes part: in a list of partners, which has countries, not of projects. */
  readonly mayTellStatus: boolean;
  /** The header less what stands behind in brackets; "" where nothing does. */
  readonly base: string;
  /** Decides between equals: the shorter header, then the column further left. */
  readonly tie: number;
}

function evidenceOf(
  header: string,
  content: ColumnContent,
  index: number,
  isOfPartners: boolean
): ColumnEvidence {
  const isForeign = isForeignHeader(header);
  const fits = new Map(headerFits(header).map(({ field, weight }) => [field, weight]));
  // One who is ticked as the applicant leads; several are partners.
  if (content.filled === 1 && content.marks === 1 && saysApplicant(header))
    fits.set("isCoordinator", 0.6);
  return {
    tie: Math.min(header.length, 80) * 0.0005 + Math.min(index, 100) * 0.00001,
    header: fits,
    understood: isForeign || isHeaderText(header),
    isForeign,
    silence: { isSilent: isSilentHeader(header), speaksOfNoName: speaksOfNoName(header) },
    content,
    mayTellStatus:
      isOfPartners &&
      (fits.get("status") ?? 0) > 0.5 &&
      (content.isOfUnknownWords || content.tellAside()),
    base: /^[^(]*(?=\()/.exec(header)?.[0] ?? "",
  };
}

function fitOf(column: ColumnEvidence, field: Field): number {
  const header = column.header.get(field) ?? 0;
  const fit = fitByBoth(column, field, header);
  // Where the header only leaves a field open, the cells must speak for it.
  return header < LEAST ? keep(fit) : fit;
}

function fitByBoth(column: ColumnEvidence, field: Field, header: number): number {
  const { filled, foreign } = column.content;
  const share = column.content.shares[field] ?? 0;
  if (filled === 0) return header * 0.6;
  // Over words most of which we don't know "Status" may say who takes no part.
  if (field === "status" && column.mayTellStatus) return LEAST;
  if (header > 0 && isContradicted(field, header, column.content))
    return saysElse(column.content, field) ? 0 : keep(header * 0.4);
  if (header > 0)
    return header + share * (RECOGNISABLE.has(field) || field === "eche" ? 1 : 0.5) - column.tie;
  // Under "Remarks" or "Mandate letter" too it matters who has left.
  const tellsLeft = column.isForeign && field === "status" && column.content.tellsLeft;
  // "P1, P2, AP1" are no mere numbers.
  const numbersRoles =
    field === "role" && column.header.has("partnerNumber") && !column.content.shares.partnerNumber;
  if ((column.understood && !tellsLeft && !numbersRoles) || foreign > 0.3) return 0;
  return keep(fitByContent(field, column.content, column.silence) - column.tie);
}

function keep(fit: number): number {
  return fit < LEAST ? 0 : fit;
}

function chosenColumn(index: number, field: Field | null | undefined): MappedColumn {
  if (field === undefined) return { index, field: null, confidence: "none", evidence: "none" };
  if (field === null) return { index, field, confidence: "none", evidence: "choice" };
  return { index, field, confidence: "certain", evidence: "choice" };
}

function mapped(
  index: number,
  field: Field,
  column: ColumnEvidence,
  rival: number | null
): MappedColumn {
  const header = column.header.get(field) ?? 0;
  const share = column.content.shares[field] ?? 0;
  const agrees = share >= 0.6;
  const contradicted = header > 0 && isContradicted(field, header, column.content);
  const plain =
    header >= CERTAIN ||
    (header >= 0.5 && agrees) ||
    (header < LEAST &&
      !column.isForeign &&
      !(SAID_OF_OTHERS.has(field) && !column.understood && column.silence.speaksOfNoName) &&
      isPlainByContent(field, column.content, column.silence));
  const evidence = header === 0 ? "content" : agrees ? "header-and-content" : "header";
  const confidence = plain && !contradicted && rival === null ? "certain" : "likely";
  return { index, field, confidence, evidence, ...(rival === null ? {} : { rival }) };
}

function rivalOf(
  index: number,
  at: number,
  field: Field,
  columns: readonly ColumnEvidence[],
  fits: readonly (readonly number[])[],
  assigned: readonly (number | null)[]
): number | null {
  const own = fits[at]?.[index] ?? 0;
  const base = columns[index]?.base;
  const close = columns.findIndex((column, other) => {
    const fit = fits[at]?.[other] ?? 0;
    // "Role (proposed)", "Role (agreed)".
    const isTwin = RECOGNISABLE.has(field) && base !== "" && column.base === base;
    if (other === index || fit === 0 || (fit < own - CLOSE && !isTwin)) return false;
    const elsewhere = assigned.indexOf(other);
    return elsewhere < 0 || (fits[elsewhere]?.[other] ?? 0) < fit - CLOSE;
  });
  if (close < 0) return null;
  const [mine, theirs] = [columns[index]?.content, columns[close]?.content];
  return mine !== undefined && theirs !== undefined && saySameCountries(mine, theirs)
    ? null
    : close;
}

// A country's name in one column and its code in another are no question.
function saySameCountries(one: ColumnContent, other: ColumnContent): boolean {
  const pairs = one.countries
    .map((country, row) => [country, other.countries[row] ?? null] as const)
    .filter(([a, b]) => a !== null && b !== null);
  const equal = pairs.filter(([a, b]) => a === b).length;
  return pairs.length >= 2 && equal >= pairs.length * 0.9;
}

// "Preferred role", "Pilot country", "Type of training": more than we understand, and people and plans have these, too.
const SAID_OF_OTHERS: ReadonlySet<Field> = new Set<Field>(["country", "role", "organisationType"]);

const LEAST = 0.3;
const CLOSE = 0.25;
