import type { CountryCode } from "../../reference/countries";
import { SOVEREIGN_OF } from "../../reference/country-groups";
import { meaningsOfName } from "./country-name";
import { ambiguousMeanings, countryOfCode } from "./country-spellings";
import { fold } from "./fold";

/** The countries that the parts of a cell name. */
export interface CountriesInParts {
  /** One where all parts that name a country agree; else all that are named. */
  readonly countries: readonly CountryCode[];
  /** Whether every part names it: "Germany (DE)", but not "Berlin, Germany". */
  readonly wholly: boolean;
  /** The parts that name none, as typed. */
  readonly others: readonly string[];
}

/** What the parts of a cell name, apart by commas, slashes, brackets or dashes; undefined where none names a country. */
export function countriesInParts(text: string): CountriesInParts | undefined {
  const [, all = text] = (EXCEPTION.test(text) && WITH_EXCEPTION.exec(text)) || [];
  const parts = SEPARATOR.test(all)
    ? all
        .split(SEPARATORS)
        .map((part) => part.trim())
        .filter((part) => fold(part) !== "")
        .flatMap(joinedCountries)
    : joinedCountries(all.trim());
  const [first = "", second = ""] = parts;
  if (parts.length < 2) {
    return all === text
      ? (codeAndName(first) ?? codeAndPlace(first))
      : named(meaningsOfName(first));
  }

  // "Korea, South", "Virgin Islands, British", but not "Cyprus, North", nor "Austria, DE": "de" is an article, too.
  const turned = `${second} ${first}`;
  const mayBeTurned = parts.length === 2 && !isCode(second);
  const [inverted, ...more] = mayBeTurned ? meaningsOfName(turned) : [];
  if (inverted && more.length === 0 && !ambiguousMeanings(fold(turned)))
    return { countries: [inverted], wholly: true, others: [] };

  return agreed(parts, parts.map(meaningsOfPart));
}

function isCode(part: string): boolean {
  return CAPITAL_CODE.test(part) && countryOfCode(fold(part)) !== undefined;
}

// "Belgium and Luxembourg", but "Bosnia and Herzegovina" is one.
function joinedCountries(part: string): readonly string[] {
  if (!JOINED.test(part)) return [part];
  const halves = part.split(JOINED);
  const isOne = meaningsOfName(part).length > 0;
  return isOne || halves.some((half) => meaningsOfPart(half).length === 0) ? [part] : halves;
}

const JOINED = /\s(?:[&+]|and|or|und|oder|et|ou|y|e|i|a|en|og|och|ja|și|και|и)\s/iu;
const SEPARATORS = /[,;/|()[\]{}:\n\r\u2013\u2014\u060c\u061b]+|\s-+\s|\s-|-\s/;
// A quick look for one of them.
const SEPARATOR = /[,;/|()[\]{}:\n\r\u2013\u2014\u060c\u061b]|-/;
// A code is written large.
const SMALL_LETTERS = /^\p{Ll}{1,2}$/u;
const CAPITAL_CODE = /^[A-Z]{2,3}$/;
// "China excluding Taiwan": what is left out is named, but not meant.
const EXCEPTION = /\s(?:exc|with)/i;
const WITH_EXCEPTION = /^(.{4,60}?)[\s(,]+(?:excluding|excl\.?|except|without)\s/i;

function named(countries: readonly CountryCode[]): CountriesInParts | undefined {
  return countries.length === 0 ? undefined : { countries, wholly: false, others: [] };
}

function agreed(
  parts: readonly string[],
  meanings: readonly (readonly CountryCode[])[]
): CountriesInParts | undefined {
  const others = parts.filter((_, i) => meanings[i]?.length === 0);
  const telling = meanings.filter((countries) => countries.length > 0);
  const all = [...new Set(telling.flat())];
  if (all.length === 0) return undefined;
  const [one, ...more] = all.filter((each) => telling.every((some) => some.includes(each)));
  if (one === undefined || more.length > 0) {
    return { countries: territoryOf(all) ?? all, wholly: false, others };
  }
  const wholly = parts.every((part, i) => meanings[i]?.length === 1 || isClearCode(part, one));
  return { countries: [one], wholly, others };
}

// "Guam (US)", "Bermuda, UK": a territory and the state it belongs to, in this order.
function territoryOf(countries: readonly CountryCode[]): readonly CountryCode[] | undefined {
  const [territory, sovereign, ...more] = countries;
  if (territory === undefined || more.length > 0) return undefined;
  return SOVEREIGN_OF[territory] === sovereign ? [territory] : undefined;
}

/** All that a part may mean; of an unknown part, the countries whose codes stand in it ("US state"). */
function meaningsOfPart(part: string): readonly CountryCode[] {
  if (SMALL_LETTERS.test(part)) return [];
  const ambiguous = ambiguousMeanings(fold(part));
  if (ambiguous) return ambiguous;
  const whole = meaningsOfName(part);
  if (whole.length > 0) return whole;
  const codes = part.split(" ").filter((word) => CAPITAL_CODE.test(word.replace(/\./g, "")));
  return codes.flatMap((word) => countryOfCode(fold(word)) ?? []);
}

// "GE" alone may be two countries; beside "Georgia" or "Germany" it is that one.
function isClearCode(part: string, country: CountryCode): boolean {
  return CAPITAL_CODE.test(part) && meaningsOfPart(part).includes(country);
}

// "DE Germany", "Germany DE", "DE-Germany": only with the code in capitals.
function codeAndName(text: string): CountriesInParts | undefined {
  if (text.length > LONGEST_NAME || !CODE_AT_AN_END.test(text)) return undefined;
  const [, before, behind, name, code = before] = CODE_AND_NAME.exec(text) ?? [];
  const [country, ...more] = meaningsOfName(behind ?? name ?? "");
  if (country === undefined || more.length > 0 || code === undefined) return undefined;
  return isClearCode(code, country)
    ? { countries: [country], wholly: true, others: [] }
    : undefined;
}

const CODE_AT_AN_END = /^[A-Z]{2,3}[\s-]|[\s-][A-Z]{2,3}$/;
const CODE_AND_NAME = /^(?:([A-Z]{2,3})[\s-]+(\S.*)|(.*\S)[\s-]+([A-Z]{2,3}))$/;
// What is longer is no name, and the pattern's time grows with the square of the length.
const LONGEST_NAME = 100;

// "PL-Wrocław", "D-10115 Berlin": the code of an address, with its place.
function codeAndPlace(text: string): CountriesInParts | undefined {
  const [, code = "", place = ""] = CODE_AND_PLACE.exec(text) ?? [];
  if (code === "" || OTHER_INITIALS.has(code)) return undefined;
  const countries = meaningsOfPart(code);
  return countries.length === 0 ? undefined : { countries, wholly: false, others: [place] };
}

const CODE_AND_PLACE =
  /^(?:(?=[A-Z]-\d{4})|(?=[A-Z]{2}-))([A-Z]{1,2})-((?:\d{4,6} )?\p{Lu}\p{Ll}.{0,60})$/u;
// "IT-Services", "HR-Consulting": what they stand for before a word is no country.
const OTHER_INITIALS: ReadonlySet<string> = new Set([
  "IT",
  "HR",
  "AI",
  "PR",
  "TV",
  "ID",
  "CO",
  "PC",
]);
