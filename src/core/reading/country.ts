import { COUNTRIES, type CountryCode } from "../../reference/countries";
import type { CellValue } from "../table/grid";
import { isBlank, isErrorValue, tidy } from "./blank";
import { countryOfWholeName } from "./country-name";
import { countriesInParts } from "./country-parts";
import { allCountryNames, ambiguousMeanings, countryOfCode } from "./country-spellings";
import { fold } from "./fold";
import { withoutKindOfState } from "./long-name";
import { oneScript } from "./look-alikes";
import type { Evidence, Reading } from "./reading";
import { similarSearch, type SimilarSearch } from "./similar";

/**
 * Reads a country cell. Certain: a code, a flag, a name in any language we know, the same under "Republic of", the same once letters
 * of a look-alike script or a wrong decoding are mended, several of these that agree. Likely: one part of the cell, or a
 * slip of the keyboard away from one country only. What may mean two countries is unreadable, with both suggested.
 */
export function readCountry(value: CellValue): Reading<CountryCode> {
  const typed = tidy(value);
  if (typed === "") return { kind: "blank" };
  const flag = countryOfFlag(typed);
  if (flag) return known(typed, flag, "certain", "code");
  if (isBlank(value) && !NAMIBIA.test(typed)) return nothingSaid(typed);
  if (typeof value !== "string" || isErrorValue(value)) return unreadable(typed, []);

  const folded = fold(value);
  const ambiguous = ambiguousMeanings(folded);
  if (ambiguous) return unreadable(typed, ambiguous);
  const code = countryOfCode(folded);
  if (code) return known(typed, code, "certain", "code");
  const whole = countryOfWholeName(value);
  if (whole) return known(typed, whole, "certain", "name");
  return readParts(value, typed) ?? readSimilar(folded, typed);
}

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
  // A city "in Georgia" may well lie in the other one.
  return only === "GE" ? unreadable(typed, ["GE", "US"]) : known(typed, only, "likely", "split");
}

function readSimilar(folded: string, typed: string): Reading<CountryCode> {
  const bare = withoutKindOfState(folded) ?? folded;
  const near = [...new Set([folded, bare, ...oneScript(bare)])]
    .flatMap(similar)
    .sort((a, b) => a.slips - b.slips);
  const [best] = near;
  const rival = near.find(({ value }) => value !== best?.value);
  if (best && best.slips <= slipsAllowed(bare) && (!rival || rival.slips > best.slips)) {
    return known(typed, best.value, "likely", "fuzzy");
  }
  const suggestions = [...new Set(near.map(({ value }) => value))].slice(0, 3);
  return unreadable(typed, suggestions);
}

// Short names lie too close together: Iran and Iraq, Mali and Malta.
function slipsAllowed(folded: string): number {
  if (folded.length < 5) return 0;
  return folded.length < 9 ? 1 : 2;
}

let search: SimilarSearch<CountryCode> | undefined;

function similar(folded: string) {
  search ??= similarSearch(allCountryNames());
  return folded.length < 4 ? [] : search(folded, folded.length < 5 ? 1 : 2);
}
