import type { CellValue } from "../table/grid";
import { isBlank, isErrorValue, tidy } from "./blank";
import { cellLook, MARK_FIELDS } from "./cell-look";
import type { CellLook } from "./cell-look";
import type { Field } from "./field";

/** What a sample of a column's cells looks like. */
export interface ColumnContent {
  /** How many cells of the sample hold something. */
  readonly filled: number;
  /** For each field, how much of these look like it, 0 to 1; a field not listed: none. */
  readonly shares: Readonly<Partial<Record<Field, number>>>;
  /** Share of these that are none of our fields: e-mail addresses, dates, paragraphs. */
  readonly foreign: number;
  /** For each row of the sample the country it reads as, null for none. */
  readonly countries: readonly (string | null)[];
}

/** Looks at a sample of one column's cells. */
export function columnContent(values: readonly CellValue[]): ColumnContent {
  const seen = new Map<CellValue, CellLook>();
  for (const value of values) if (!seen.has(value)) seen.set(value, cellLook(value));
  const looks = values.flatMap((value) => seen.get(value) ?? []);
  const countries = looks.map(({ country }) => country);

  const filled = values.filter((value) => !isBlank(value) && !isErrorValue(value));
  const foreign = looks.filter((look) => look.foreign).length / Math.max(1, filled.length);
  return { filled: filled.length, shares: sharesOf(filled, looks), foreign, countries };
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
  looks: readonly CellLook[]
): ColumnContent["shares"] {
  const shares: Partial<Record<Field, number>> = {};
  for (const look of looks) {
    for (const [field, share] of Object.entries(look.shares) as [Field, number][]) {
      shares[field] = (shares[field] ?? 0) + share / filled.length;
    }
  }
  // Every partner the same type: that is a column about something else, or tells nothing.
  if (filled.length > 3 && new Set(filled).size === 1) {
    shares.organisationType = (shares.organisationType ?? 0) * 0.4;
  }
  const repeated = filled.length > 2 && new Set(filled).size < filled.length * 0.7;
  for (const field of repeated ? UNREPEATED : []) shares[field] = (shares[field] ?? 0) * 0.4;
  if (isCount(filled)) shares.partnerNumber = 1;
  return shares;
}

// An organisation stands in one row; its country or role in many.
const UNREPEATED: readonly Field[] = ["organisation", "shortName", "pic", "oid", "erasmusCode"];

// 1, 2, 3 or P1, P2, P3, possibly with gaps, never going back.
function isCount(filled: readonly CellValue[]): boolean {
  if (filled.length < 2) return false;
  const numbers = filled.map((value) => {
    const match = /^(?:p|bp|ben|be|partner)?[\s#.]*(\d{1,5})[.)]?$/i.exec(tidy(value));
    return match === null ? NaN : Number(match[1]);
  });
  return numbers.every((number, at) =>
    at === 0 ? number <= 2 : number > (numbers[at - 1] ?? Infinity)
  );
}
