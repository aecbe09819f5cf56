import { OWNERSHIP_WORDS } from "../../reference/ownership-words";
import type { CellValue } from "../table/grid";
import { isBlank, isErrorValue, tidy } from "./blank";
import { namesBody } from "./body-name";
import { cellLook, MARK_FIELDS } from "./cell-look";
import type { CellLook } from "./cell-look";
import { enterpriseOfSize } from "./enterprise-size";
import type { Field } from "./field";
import { fold } from "./fold";
import { readStatus, saysStage } from "./status";
import { tellAside } from "./status-column";
import { phrases } from "./word-list";

/** What a sample of a column's cells looks like. */
export interface ColumnContent {
  /** How many cells of the sample hold something. */
  readonly filled: number;
  /** For each field, how much of these look like it, 0 to 1; a field not listed: none. */
  readonly shares: Readonly<Partial<Record<Field, number>>>;
  /** Share of these that are none of our fields: e-mail addresses, dates, paragraphs. */
  readonly foreign: number;
  /** Share of these that call themselves an organisation, by a noun or a legal form. */
  readonly bodies: number;
  /** Share of these that are ticks, or words for yes and no. */
  readonly marks: number;
  /** Whether these tell enterprises by their size and nothing else. */
  readonly sizesOnly: boolean;
  /** Whether one of these says that a partner has left. */
  readonly tellsLeft: boolean;
  /** Whether these say under "Status" who takes no part; looked for when asked. */
  readonly tellAside: () => boolean;
  /** Whether they are a few words, some in several cells, of which none is one of ours. */
  readonly isOfUnknownWords: boolean;
  /** Whether a code for English stands among these, which no country has. */
  readonly hasEnglish: boolean;
  /** For each row of the sample the country it reads as, null for none. */
  readonly countries: readonly (string | null)[];
}

/** Looks at a sample of one column's cells, in whatever order. */
export function columnContent(values: readonly CellValue[], rows = values.length): ColumnContent {
  const seen = new Map<CellValue, CellLook>();
  for (const value of values) if (!seen.has(value)) seen.set(value, cellLook(value));
  const looks = values.flatMap((value) => seen.get(value) ?? []);

  const filled = values.filter((value) => !isBlank(value) && !isErrorValue(value));
  const shares = sharesOf(filled, looks, rows);
  const mayName = (shares.organisation ?? 0) >= LEAST_NAMES;
  return {
    filled: filled.length,
    shares,
    foreign: shareOf(looks, filled.length, (look) => look.foreign),
    bodies: mayName ? shareOf(filled, filled.length, (value) => namesBody(tidy(value))) : 0,
    marks: shareOf(looks, filled.length, isMark),
    sizesOnly: (shares.organisationType ?? 0) > 0 && filled.every(isSize),
    tellsLeft: (shares.status ?? 0) >= LEAST_STATUSES && filled.some(saysLeft),
    tellAside: () => tellAside(values),
    isOfUnknownWords:
      new Set(filled).size * 4 <= filled.length * 3 &&
      (shares.shortName ?? 0) > 0 &&
      VALUES.every((field) => !shares[field]) &&
      !filled.some((value) => saysStage(tidy(value))),
    hasEnglish: filled.some((value) => /^en$/i.test(tidy(value))),
    countries: looks.map(({ country }) => country),
  };
}

const VALUES: readonly Field[] = ["country", "role", "organisationType", "status", "isCoordinator"];
const LEAST_NAMES = 0.3;
const LEAST_STATUSES = 0.5;

function saysLeft(value: CellValue): boolean {
  const status = readStatus(value);
  return status.kind === "known" && status.value === "withdrawn";
}

function shareOf<T>(all: readonly T[], filled: number, is: (one: T) => boolean): number {
  return all.filter(is).length / Math.max(1, filled);
}

function isMark({ shares }: CellLook): boolean {
  return shares.isCoordinator === 1;
}

function isSize(value: CellValue): boolean {
  return enterpriseOfSize(fold(tidy(value))) !== undefined;
}

/** The fields whose cells give them away, so that cells can contradict a header. */
export const RECOGNISABLE: ReadonlySet<Field> = new Set<Field>([
  "country",
  "role",
  "organisationType",
  "pic",
  "oid",
  "erasmusCode",
  "grant",
  "status",
  "partnerNumber",
  ...MARK_FIELDS.filter((field) => field !== "eche"),
]);

function sharesOf(
  filled: readonly CellValue[],
  looks: readonly CellLook[],
  rows: number
): ColumnContent["shares"] {
  const shares: Partial<Record<Field, number>> = {};
  for (const look of looks) {
    for (const [field, share] of Object.entries(look.shares) as [Field, number][]) {
      shares[field] = (shares[field] ?? 0) + share;
    }
  }
  const fade = (field: Field, factor: number): void => {
    shares[field] = (shares[field] ?? 0) * factor;
  };
  const distinct = new Set(filled);
  // Every partner the same type: that is a column about something else, or tells nothing.
  if (filled.length > 3 && distinct.size === 1) fade("organisationType", 0.4);
  if (filled.length > 2 && distinct.size < filled.length * 0.7) {
    for (const field of UNREPEATED) fade(field, 0.4);
  }
  if (filled.every(saysOwner)) fade("organisationType", 0);
  if (saysYesAndNo(looks)) fade("country", 0);
  if (tellsStages(filled, shares.status ?? 0)) fade("status", 0);
  if (isCount(filled, rows)) shares.partnerNumber = filled.length;
  // Sums of fractions differ in their last digits with the order of rows.
  for (const [field, sum] of Object.entries(shares) as [Field, number][]) {
    shares[field] = Math.round((sum / filled.length) * 1e6) / 1e6;
  }
  return shares;
}

// "Public" and "Private": a university may be either.
function saysOwner(value: CellValue): boolean {
  return OWNERS.has(fold(tidy(value)));
}

const OWNERS: ReadonlySet<string> = new Set(phrases(OWNERSHIP_WORDS).map(fold));

// "No" is Norway's code, "SI" Slovenia's. A column that says yes as well speaks of neither.
function saysYesAndNo(looks: readonly CellLook[]): boolean {
  const filled = looks.filter((look) => look.foreign || Object.keys(look.shares).length > 0);
  return (
    filled.length > 0 && filled.every(isMark) && filled.some(({ country }) => country === null)
  );
}

// A project is ongoing, closed or terminated; a partner may have done the last, never the first two.
function tellsStages(filled: readonly CellValue[], ofPartners: number): boolean {
  const stages = filled.filter((value) => saysStage(tidy(value))).length;
  return stages >= filled.length * 0.3 && stages >= ofPartners;
}

// An organisation stands in one row; its country or role in many.
const UNREPEATED: readonly Field[] = ["organisation", "shortName", "pic", "oid", "erasmusCode"];

// 1, 2, 3 or P1, P2, P3, in any order and possibly with gaps, none twice.
function isCount(filled: readonly CellValue[], rows: number): boolean {
  if (filled.length < 2) return false;
  const numbers = filled.map((value) => {
    const match = /^(?:p|bp|ben|be|partner)?[\s#.]*(\d{1,5})[.)]?$/i.exec(tidy(value));
    return match === null ? NaN : Number(match[1]);
  });
  if (new Set(numbers).size < numbers.length) return false;
  const startsLow = Math.min(...numbers) <= 2 || rows > filled.length;
  return startsLow && Math.max(...numbers) <= rows * 2 + 10;
}
