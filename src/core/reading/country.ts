import type { CountryCode } from "../../reference/countries";
import type { CellValue } from "../table/grid";
import { isBlank, isErrorValue, tidy } from "./blank";
import {
  allCountryNames,
  ambiguousMeanings,
  countryOfCode,
  countryOfName,
} from "./country-spellings";
import { fold } from "./fold";
import { withoutKindOfState } from "./long-name";
import { oneScript } from "./look-alikes";
import { decodedAnew } from "./mis-decoded";
import type { Evidence, Reading } from "./reading";
import { similarSearch, type SimilarSearch } from "./similar";

/**
 * Reads a country cell. Certain: a code, a name in any language we know, the same under "Republic of", the same once letters
 * of a look-alike script or a wrong decoding are mended, several of these that agree. Likely: one part of the cell, or a
 * slip of the keyboard away from one country only. What may mean two countries is unreadable, with both suggested.
 */
export function readCountry(value: CellValue): Reading<CountryCode> {
  if (isBlank(value)) return { kind: "blank" };
  const typed = tidy(value);
  if (typeof value !== "string" || isErrorValue(value)) return unreadable(typed, []);

  const folded = fold(value);
  const ambiguous = ambiguousMeanings(folded);
  if (ambiguous) return unreadable(typed, ambiguous);
  const code = countryOfCode(folded);
  if (code) return known(typed, code, "certain", "code");
  const whole = wholeName(value);
  if (whole) return known(typed, whole, "certain", "name");
  return readParts(value, typed) ?? readSimilar(folded, typed);
}

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

function wholeName(text: string): CountryCode | undefined {
  const folded = fold(text);
  const bare = withoutKindOfState(folded);
  const mended = decodedAnew(text);
  return (
    countryOfName(folded) ??
    (bare === undefined ? undefined : countryOfName(bare)) ??
    firstOf(oneScript(folded), countryOfName) ??
    (mended === undefined ? undefined : wholeName(mended))
  );
}

function readParts(text: string, typed: string): Reading<CountryCode> | undefined {
  const parts = text
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => fold(part) !== "");
  const pairs =
    parts.length > 1 ? parts : (CODE_AND_NAME.exec(typed) ?? []).slice(1).filter(Boolean);
  if (pairs.length < 2) return undefined;

  // "Korea, South", "Virgin Islands, British".
  const inverted = countryOfName(fold([...pairs].reverse().join(" ")));
  if (inverted && parts.length === 2) return known(typed, inverted, "certain", "name");

  const meanings = pairs.map(meaningsOfPart);
  const distinct = [...new Set(meanings.flat())];
  const only = distinct.length === 1 ? distinct[0] : undefined;
  if (!only) return distinct.length > 1 ? unreadable(typed, distinct) : undefined;
  if (meanings.every((meaning) => meaning.length > 0)) return known(typed, only, "certain", "name");
  if (parts.length < 2) return undefined;
  // A city "in Georgia" may well be in the other one.
  if (only === "GE") return unreadable(typed, ["GE", "US"]);
  return known(typed, only, "likely", "split");
}

const SEPARATORS = /[,;/|()[\]{}:\n\r\u2013\u2014]+|\s-+\s|\s-|-\s/;
// "DE Germany", "Germany DE", "DE-Germany": only with the code in capitals.
const CODE_AND_NAME = /^(?:([A-Z]{2,3})[\s-]+(\S.*)|(.*\S)[\s-]+([A-Z]{2,3}))$/;
const CAPITAL_CODE = /^[A-Z]{2,3}$/;

/** All that a part may mean; of an unknown part, the countries whose codes stand in it ("US state"). */
function meaningsOfPart(part: string): readonly CountryCode[] {
  const folded = fold(part);
  const ambiguous = ambiguousMeanings(folded);
  if (ambiguous) return CAPITAL_CODE.test(part) ? ambiguous.slice(0, 1) : ambiguous;
  const whole = wholeName(part);
  if (whole) return [whole];
  const codes = part.split(" ").filter((word) => CAPITAL_CODE.test(word.replace(/\./g, "")));
  return codes.flatMap((word) => countryOfCode(fold(word)) ?? []);
}

function readSimilar(folded: string, typed: string): Reading<CountryCode> {
  const bare = withoutKindOfState(folded) ?? folded;
  const [spelling = bare] = oneScript(bare);
  const near = similar(spelling);
  const [best, next] = near;
  if (best && best.slips <= slipsAllowed(spelling) && (!next || next.slips > best.slips)) {
    return known(typed, best.value, "likely", "fuzzy");
  }
  return unreadable(
    typed,
    near.slice(0, 3).map(({ value }) => value)
  );
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

function firstOf<T, R>(items: readonly T[], look: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
