import type { CountryCode } from "../../reference/countries";
import { isBlank, isErrorValue, tidy } from "../reading/blank";
import { readCountry } from "../reading/country";
import { fold } from "../reading/fold";
import { isWellFormedPic, readErasmusCode, readPic } from "../reading/identifier";
import type { CellValue } from "../table/grid";
import type { CharterList, Holder, ListOrigin } from "./charter-list";
import { dayReader } from "./days";
import { issueDate } from "./issue-date";
import {
  codeColumns,
  holdsSomething,
  lacksCodes,
  listColumns,
  looksOf,
  type ListColumns,
} from "./list-columns";
import { headerKind, type HeaderKind } from "./list-header";

/** A sheet, or one of a picked file. */
export interface ListGrid {
  readonly sheetName: string;
  /** Rectangular or not; "" for an empty cell. */
  readonly values: readonly (readonly CellValue[])[];
}

/** A file that the user picked as the list: when, as ISO 8601, and its name. */
export interface Picked {
  readonly fileName: string;
  readonly asOf: string;
}

/**
 * The Commission's list of charter holders in a sheet, whatever its issue: header in any of the first rows or none,
 * columns in any order, headers misspelt. Null where it is something else. Never throws; linear in the cells.
 *
 * What tells it from a table of partners: nearly every row has a PIC or an Erasmus code, which only HEIs have; no column
 * says anything of roles or budgets; and there are more rows than a consortium has, which is what an Erasmus code in
 * all of them, days of a charter or a title must then confirm. In a file that was picked as the list, a short extract with
 * the days of the charters will do.
 */
export function charterListIn(
  { sheetName, values }: ListGrid,
  picked?: Picked
): CharterList | null {
  const header = headerOf(values);
  const { kinds, below } = header;
  if (kinds.includes("partners") || (!picked && values.length - below < MORE_THAN_PARTNERS))
    return null;
  const titles = header.titles.filter((title) => title !== "");
  const isTitled = [sheetName, picked?.fileName ?? "", ...titles].some(namesCharters);
  const mayBeDated = kinds.includes("from") && kinds.includes("until");
  // Most sheets are told by a glance: nothing but a code in most rows could make these a list.
  const mayBeCoded = kinds.includes("erasmusCode") || !lacksCodes(values, below);
  if (!isTitled && !mayBeDated && !mayBeCoded) return null;
  const looks = looksOf(kinds.length, values, below);
  const codes = codeColumns(kinds, looks);
  if (codes.pic === undefined && codes.erasmusCode === undefined) return null;
  if (codes.erasmusCode === undefined && !mayBeDated && !isTitled) return null;

  const columns = listColumns(kinds, looks, codes);
  if (columns.name === undefined) return null;
  const isDated = columns.from !== undefined && columns.until !== undefined;
  const isConfirmed = columns.erasmusCode !== undefined || isDated || isTitled;
  const isExtract = picked !== undefined && isDated;
  if (!isConfirmed && !isExtract) return null;

  const filled = values.slice(below).filter((row) => holdsSomething(row));
  const holders = holdersIn(filled, columns);
  if (holders.length === 0 || holders.length < filled.length * NEARLY_ALL) return null;
  if (holders.length < MORE_THAN_PARTNERS && !isExtract) return null;
  const origin: ListOrigin = picked
    ? { kind: "file", name: picked.fileName }
    : { kind: "sheet", name: sheetName };
  const issued = issueDate({
    titles,
    sheetName,
    ...(picked && { fileName: picked.fileName, picked: picked.asOf }),
  });
  return { holders, issued, origin };
}

/** The list among the sheets of a picked file: the longest where there are several. */
export function charterListAmong(sheets: readonly ListGrid[], picked: Picked): CharterList | null {
  return sheets.reduce<CharterList | null>((longest, sheet) => {
    const found = charterListIn(sheet, picked);
    const isLonger = found && found.holders.length > (longest?.holders.length ?? 0);
    return isLonger ? found : longest;
  }, null);
}

const MORE_THAN_PARTNERS = 100;
const NEARLY_ALL = 0.8;
const ROWS_WITH_HEADER = 15;

interface Header {
  readonly kinds: readonly (HeaderKind | null)[];
  readonly titles: readonly string[];
  /** The first row that is none of the header's. */
  readonly below: number;
}

/** The first of the rows in which most cells are headers of the list; without one, all rows are holders. */
function headerOf(values: ListGrid["values"]): Header {
  const width = values
    .slice(0, ROWS_WITH_HEADER)
    .reduce((most, row) => Math.max(most, row.length), 0);
  let best: { at: number; kinds: readonly (HeaderKind | null)[]; count: number } | null = null;
  for (const [at, row] of values.slice(0, ROWS_WITH_HEADER).entries()) {
    // "UNIVERSITY OF X" could be a header, but none stands beside a PIC.
    if (row.some(identifies)) continue;
    const kinds = row.map((cell) => (typeof cell === "string" ? headerKind(cell) : null));
    const count = new Set(kinds.filter((kind) => kind !== null)).size;
    if (count >= FEWEST_HEADERS && count > (best?.count ?? 0)) best = { at, kinds, count };
  }
  if (!best) return { kinds: Array<null>(width).fill(null), titles: [], below: 0 };
  const { at, kinds } = best;
  const titles = values.slice(0, at).flatMap((row) => row.map((cell) => tidy(cell)));
  return { kinds, titles, below: at + 1 };
}

const FEWEST_HEADERS = 2;

function identifies(cell: CellValue): boolean {
  return readErasmusCode(cell) !== null || isWellFormedPic(readPic(cell) ?? NaN);
}

function namesCharters(text: string): boolean {
  return /\b(?:eche|erasmus charter|charter holders|accredited)\b/.test(
    fold(text.replace(/_/g, " "))
  );
}

function holdersIn(rows: ListGrid["values"], columns: ListColumns): readonly Holder[] {
  const cells = (field: keyof ListColumns): readonly CellValue[] => {
    const index = columns[field];
    return index === undefined ? [] : rows.map((row) => row[index] ?? "");
  };
  const [pics, codes, names] = [cells("pic"), cells("erasmusCode"), cells("name")];
  const [countries, starts, ends] = [cells("country"), cells("from"), cells("until")];
  const [readStart, readEnd] = [dayReader(starts), dayReader(ends)];
  const countryOf = countryReader();
  return rows.flatMap((_, at) => {
    const name = names[at] ?? "";
    const pic = readPic(pics[at] ?? "");
    const erasmusCode = readErasmusCode(codes[at] ?? "");
    if ((pic === null && erasmusCode === null) || isBlank(name) || isErrorValue(name)) return [];
    return {
      pic: pic !== null && isWellFormedPic(pic) ? pic : null,
      erasmusCode,
      name: tidy(name),
      country: countryOf(countries[at] ?? ""),
      from: readStart(starts[at] ?? ""),
      until: readEnd(ends[at] ?? ""),
    };
  });
}

/** A country that is certain; each distinct cell is read once. */
function countryReader(): (value: CellValue) => CountryCode | null {
  const known = new Map<CellValue, CountryCode | null>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const reading = readCountry(value);
    const isSure = reading.kind === "known" && reading.confidence === "certain";
    const country = isSure ? reading.value : null;
    known.set(value, country);
    return country;
  };
}
