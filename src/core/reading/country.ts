import { CITIES } from "../../reference/country-cities";
import { SOVEREIGN_OF } from "../../reference/country-groups";
import { COUNTRIES, type CountryCode } from "../../reference/countries";
import type { CellValue } from "../table/grid";
import { isBlank, isErrorValue, tidy } from "./blank";
import { countriesOfAdjective } from "./country-adjectives";
import { countriesOfDeclinedName, meaningsOfName } from "./country-name";
import { countriesInParts, type CountriesInParts } from "./country-parts";
import { ambiguousMeanings, countryOfCode, countryOfTyped } from "./country-spellings";
import { fold } from "./fold";
import { foldedUnits } from "./folded-units";
import { once } from "./once";
import type { Evidence, Reading } from "./reading";
import { similarCountries } from "./similar-countries";
import { wordList } from "./word-list";

/**
 * Reads a country cell. Certain: a code, a flag, a name in any language we know, the same under "Republic of", the same once letters
 * of a look-alike script or a wrong decoding are mended, several of these that agree. Likely: one part of the cell, a name
 * that is declined under "Republic of", or a slip of the keyboard away from one country only. What may mean two countries
 * is unreadable, with both suggested.
 */
export function readCountry(value: CellValue): Reading<CountryCode> {
  if (typeof value !== "string") return readTyped(value, "");
  const named = countryOfTyped(value);
  if (named === undefined) return readTyped(value, fold(value));
  // Most cells. No placeholder and no error value is spelt like a name; a few codes are.
  const units = foldedUnits(value);
  if (units && units.count > LONGEST_CODE)
    return known(units.isTidy ? value : tidy(value), named, "certain", "name");
  const folded = fold(value);
  return countryOfCode(folded)
    ? readTyped(value, folded)
    : known(tidy(value), named, "certain", "name");
}

function readTyped(value: CellValue, folded: string): Reading<CountryCode> {
  const typed = tidy(value);
  if (typed === "") return { kind: "blank" };
  const flag = countryOfFlag(typed);
  if (flag) return known(typed, flag, "certain", "code");
  if (isBlank(value, folded) && !NAMIBIA.test(typed)) return nothingSaid(typed);
  if (typeof value !== "string" || isErrorValue(value)) return unreadable(typed, []);
  if (CESKA_REPUBLIKA.test(typed)) return known(typed, "CZ", "certain", "name");
  const ambiguous = ambiguousMeanings(folded);
  if (ambiguous) return unreadable(typed, ambiguous);
  return readText(value, folded, typed);
}

// "FYROM"; a test holds it.
const LONGEST_CODE = 5;

function readText(text: string, folded: string, typed: string): Reading<CountryCode> {
  const code = countryOfCode(folded);
  if (code && !INITIALS.test(typed))
    return known(typed, code, A_WORD.test(typed) ? "likely" : "certain", "code");
  const [whole, ...more] = meaningsOfName(text, folded);
  if (whole) {
    return more.length === 0
      ? known(typed, whole, "certain", "name")
      : unreadable(typed, [whole, ...more]);
  }
  if (code) return unreadable(typed, [code]);
  return readParts(text, typed) ?? readRoughly(folded, typed);
}

// "S.A." and "A.S." are legal forms; codes are written without dots, but for those that are listed as names ("U.K.").
const INITIALS = /^[a-z]\.\s?[a-z]\.?$/i;

// So people answer, or begin a name: "No" is not quite Norway's code, nor "Sì" Slovenia's, nor "Mr" Mauritania's.
const A_WORD = /^\s*(?:[Nn]o|[Ss][iìí]|M[rs])\s*$/;

// A placeholder is shown as typed; a dash is only another way to leave a cell empty.
function nothingSaid(typed: string): Reading<CountryCode> {
  return ONLY_A_DASH.test(typed) ? { kind: "blank" } : unreadable(typed, []);
}

const ONLY_A_DASH = /^[-\u2010-\u2015\u2212_.\s]$/;

/** A flag is its country's ISO code in two letters of an alphabet of their own. */
function countryOfFlag(typed: string): CountryCode | undefined {
  if (!FLAG.test(typed)) return undefined;
  const letters = [...typed].map((letter) => (letter.codePointAt(0) ?? 0) - FIRST_FLAG_LETTER);
  const code = letters.map((place) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(place)).join("");
  return isCountryCode(code) ? code : undefined;
}

const FLAG = /^[\u{1f1e6}-\u{1f1ff}]{2}$/u;
const FIRST_FLAG_LETTER = 0x1f1e6;

function isCountryCode(code: string): code is CountryCode {
  return Object.prototype.hasOwnProperty.call(COUNTRIES, code);
}

// "CR" may be Costa Rica too, "ČR" may not; folded, they are one.
const CESKA_REPUBLIKA = /^(?:Č|C\u030c)\.?\s?R\.?$/i;

// Its code is also short for "not available"; the list of ambiguous spellings has it.
const NAMIBIA = /^\s*NA\s*$/;

function known(
  typed: string,
  value: CountryCode,
  confidence: "certain" | "likely",
  evidence: Evidence
): Reading<CountryCode> {
  return { kind: "known", value, typed, confidence, evidence };
}

function unreadable(typed: string, suggestions: readonly CountryCode[]): Reading<CountryCode> {
  return { kind: "unreadable", typed, suggestions };
}

function readParts(text: string, typed: string): Reading<CountryCode> | undefined {
  const parts = countriesInParts(text);
  if (!parts) return undefined;
  const { countries, wholly } = parts;
  const [only, ...others] = countries;
  if (only === undefined || others.length > 0) return unreadable(typed, countries);
  if (wholly) return known(typed, only, "certain", "name");
  const territory = mistypedTerritory(parts, only);
  if (territory) return known(typed, territory, "likely", "fuzzy");
  // A city "in Georgia" may well lie in the other one.
  return only === "GE" ? unreadable(typed, ["GE", "US"]) : known(typed, only, "likely", "split");
}

// "Cayman Ilsands (UK)": the state behind a territory's name is not where the partner is.
function mistypedTerritory(
  { others }: CountriesInParts,
  sovereign: CountryCode
): CountryCode | undefined {
  if (!SOVEREIGNS.has(sovereign)) return undefined;
  const near = others.map((part) => similarCountries(fold(part)).best);
  return near.find((one) => one !== undefined && SOVEREIGN_OF[one] === sovereign);
}

const SOVEREIGNS: ReadonlySet<CountryCode> = new Set(Object.values(SOVEREIGN_OF));

// Where endings and slips lead to different places, nobody can tell which of the two was meant.
function readRoughly(folded: string, typed: string): Reading<CountryCode> {
  // Vienna is a letter away from Vietnam, and no slip.
  const ofCity = COUNTRY_OF_CITY().get(folded);
  if (ofCity) return unreadable(typed, [ofCity]);
  const { best, suggestions } = similarCountries(folded);
  const declined = countriesOfDeclinedName(folded);
  const meant = [...new Set([...declined, ...(best ? [best] : [])])];
  const [only, ...others] = meant;
  // "French" is one who comes from France, or what is spoken.
  if (only === undefined)
    return unreadable(typed, suggestions.length > 0 ? suggestions : countriesOfAdjective(folded));
  return others.length === 0 ? known(typed, only, "likely", "fuzzy") : unreadable(typed, meant);
}

const COUNTRY_OF_CITY = once(() => wordList<CountryCode>(CITIES));
