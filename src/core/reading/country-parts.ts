import type { CountryCode } from "../../reference/countries";
import { countryOfWholeName } from "./country-name";
import { ambiguousMeanings, countryOfCode, countryOfName } from "./country-spellings";
import { fold } from "./fold";

/** The countries that the parts of a cell name. */
export interface CountriesInParts {
  /** One where all parts that name a country agree; else all that are named. */
  readonly countries: readonly CountryCode[];
  /** Whether every part names it: "Germany (DE)", but not "Berlin, Germany". */
  readonly wholly: boolean;
}

/** What the parts of a cell name, apart by commas, slashes, brackets or dashes; undefined where none names a country. */
export function countriesInParts(text: string): CountriesInParts | undefined {
  const parts = text
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => fold(part) !== "");
  const [first = "", second = ""] = parts;
  if (parts.length < 2) return codeAndName(first);

  // "Korea, South", "Virgin Islands, British".
  const inverted = parts.length === 2 ? countryOfName(fold(`${second} ${first}`)) : undefined;
  if (inverted) return { countries: [inverted], wholly: true };

  const meanings = parts.map(meaningsOfPart);
  const telling = meanings.filter((countries) => countries.length > 0);
  const named = [...new Set(telling.flat())];
  if (named.length === 0) return undefined;
  const [agreed, ...more] = named.filter((one) => telling.every((all) => all.includes(one)));
  if (agreed === undefined || more.length > 0) return { countries: named, wholly: false };
  const wholly = parts.every((part, i) => meanings[i]?.length === 1 || isClearCode(part, agreed));
  return { countries: [agreed], wholly };
}

const SEPARATORS = /[,;/|()[\]{}:\n\r\u2013\u2014]+|\s-+\s|\s-|-\s/;
const CAPITAL_CODE = /^[A-Z]{2,3}$/;

/** All that a part may mean; of an unknown part, the countries whose codes stand in it ("US state"). */
function meaningsOfPart(part: string): readonly CountryCode[] {
  const ambiguous = ambiguousMeanings(fold(part));
  if (ambiguous) return ambiguous;
  const whole = countryOfWholeName(part);
  if (whole) return [whole];
  const codes = part.split(" ").filter((word) => CAPITAL_CODE.test(word.replace(/\./g, "")));
  return codes.flatMap((word) => countryOfCode(fold(word)) ?? []);
}

// "GE" alone may be two countries; beside "Georgia" or "Germany" it is that one.
function isClearCode(part: string, country: CountryCode): boolean {
  return CAPITAL_CODE.test(part) && meaningsOfPart(part).includes(country);
}

// "DE Germany", "Germany DE", "DE-Germany": only with the code in capitals.
function codeAndName(text: string): CountriesInParts | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const [, before, behind, name, code = before] = CODE_AND_NAME.exec(text) ?? [];
  const country = countryOfWholeName(behind ?? name ?? "");
  if (country === undefined || code === undefined) return undefined;
  return isClearCode(code, country) ? { countries: [country], wholly: true } : undefined;
}

const CODE_AND_NAME = /^(?:([A-Z]{2,3})[\s-]+(\S.*)|(.*\S)[\s-]+([A-Z]{2,3}))$/;
// What is longer is no name, and the pattern's time grows with the square of the length.
const LONGEST_NAME = 100;
