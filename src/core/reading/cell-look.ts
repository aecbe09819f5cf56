import type { CellValue } from "../table/grid";
import { isBlank, isErrorValue, tidy } from "./blank";
import { readCountry } from "./country";
import { TYPE_MARKS, type Field } from "./field";
import { fold } from "./fold";
import { isWellFormedPic, readErasmusCode, readOid, readPic } from "./identifier";
import { readMark } from "./mark";
import { readOrganisationTypes } from "./organisation-type";
import type { Reading } from "./reading";
import { readRole } from "./role";
import { readStatus } from "./status";

/** What one cell, its header unseen, could be. */
export interface CellLook {
  /** How much it looks like each field's cells, 0 to 1; a field not listed: not at all. */
  readonly shares: Readonly<Partial<Record<Field, number>>>;
  /** An e-mail or web address, a date, a telephone number, a paragraph: none of our fields. */
  readonly foreign: boolean;
  /** The country it reads as, null for none. */
  readonly country: string | null;
}

/** The fields that are columns of marks. */
export const MARK_FIELDS: readonly Field[] = [
  "isCoordinator",
  "isFullPartner",
  "isAssociatedPartner",
  "isAffiliatedEntity",
  ...TYPE_MARKS,
  "eche",
];

/** Looks at a cell without its header. */
export function cellLook(value: CellValue): CellLook {
  if (isBlank(value) || isErrorValue(value)) return look({});
  const pic = readPic(value);
  if (pic !== null) return look({ pic: isWellFormedPic(pic) ? 1 : 0.5 });
  if (readOid(value) !== null) return look({ oid: 1 });
  if (readErasmusCode(value) !== null && !/\p{Ll}/u.test(String(value))) {
    return look({ erasmusCode: 1, shortName: 0.2 });
  }
  const text = tidy(value);
  if (DATE.test(text)) return { ...look({ eche: DATED }), foreign: true };
  if (GROUPED.test(text)) return look({ grant: 1 });
  if (text.length > LONGEST_NAME || FOREIGN.test(text)) return { ...look({}), foreign: true };
  const marks = certainty(readMark(value), 1) > 0 ? MARKED : {};
  if (typeof value === "boolean") return look({ ...MARKED, status: 1 });
  if (typeof value === "number")
    return look({ eche: datedShare(value), ...marks, grant: moneyShare(value) });
  if (MONEY.test(text)) return look({ ...marks, grant: LARGE_SUM.test(text) ? 1 : 0.2 });
  return textLook(text, marks);
}

function textLook(text: string, marks: CellLook["shares"]): CellLook {
  const country = text.length > LONGEST_COUNTRY ? null : readCountry(text);
  // A country by its name is nothing else.
  if (country?.kind === "known" && country.evidence === "name" && country.confidence === "certain")
    return { shares: { ...marks, country: 1 }, foreign: false, country: country.value };
  const inPart = country?.kind === "known" && country.evidence === "split";
  const values: CellLook["shares"] = {
    ...marks,
    country: country === null ? 0 : certainty(country, inPart ? 0.5 : 0.8),
    role: certainty(readRole(text), 0.5),
    organisationType: typeShare(text),
    status: certainty(readStatus(text), 0.5),
  };
  const isValue = Object.values(values).includes(1);
  const names = isValue ? {} : nameShares(text);
  return {
    shares: { ...values, ...names },
    foreign: false,
    country: country?.kind === "known" ? country.value : null,
  };
}

// What is only guessed stands in names as well.
function typeShare(text: string): number {
  const types = readOrganisationTypes(text);
  const isGuess = types.kind === "known" && ["guess", "fuzzy"].includes(types.evidence);
  return isGuess ? 0 : certainty(types, 0.4);
}

// What a name is: several words or a long one; a short name or a city: little; a code: hardly.
function nameShares(text: string): CellLook["shares"] {
  const words = fold(text).split(" ").length;
  const long = words > 1 || text.length > 11;
  const organisation = text.length > LONGEST_NAME * 0.75 ? 0.2 : long ? 1 : 0.5;
  return {
    organisation: isCode(text, words) ? 0.1 : organisation,
    shortName: text.length <= 16 && words <= 2 ? 1 : 0.1,
    city: text.length <= 30 && words <= 3 && !/\d/.test(text) ? 1 : 0.1,
  };
}

// "HRB 12345", "2024-AB12-000017", but not "Lycée 12" nor "Secondary School No 7".
function isCode(text: string, words: number): boolean {
  if (!/\d/.test(text)) return false;
  const digits = text.replace(/\D/g, "").length;
  return words === 1 || !/\s/.test(text) || digits * 2 >= text.replace(/\s/g, "").length;
}

function look(shares: CellLook["shares"]): CellLook {
  return { shares, foreign: false, country: null };
}

function certainty(reading: Reading<unknown>, whenLikely: number): number {
  if (reading.kind !== "known") return 0;
  return reading.confidence === "certain" ? 1 : whenLikely;
}

function moneyShare(value: number): number {
  if (value >= 1000) return 1;
  return value === 0 ? 0.5 : 0.1;
}

// A day as the spreadsheet numbers it, or a year.
function datedShare(value: number): number {
  return (value >= 2000 && value < 2100) || (value >= 36_526 && value < 73_051) ? DATED : 0;
}

const MARKED: CellLook["shares"] = Object.fromEntries(MARK_FIELDS.map((field) => [field, 1]));
const FOREIGN = /\S@\S+\.\S|^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+\/?$|^\+?[\d\s()/.-]{8,}$/i;
const DATE = /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}\s?[-–/]\s?\d{4})(?: 00:00(?::00)?)?$/;
// A charter told by its dates; a column of yes and no beside it tells more.
const DATED = 0.7;
const MONEY = /^(?:€|eur)?\s*-?\d[\d.,\s']*\s*(?:€|eur|euros?|k€)?$/i;
const LARGE_SUM = /\d{4}|\d[.,\s']\d{3}|€/;
// Told from a telephone number by its header.
const GROUPED = /^[1-9]\d{0,2}(?:[ .]\d{3}){1,3}(?:[.,]\d{1,2})?$/;
const LONGEST_COUNTRY = 60;
const LONGEST_NAME = 200;
