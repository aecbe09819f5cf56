import { COUNTRIES, type CountryCode } from "../../reference/countries";
import {
  AMBIGUOUS_COUNTRY_SPELLINGS,
  COUNTRY_ALIASES,
  OTHER_COUNTRY_CODES,
} from "../../reference/country-aliases";
import {
  COUNTRY_LONG_NAMES,
  FORMER_COUNTRY_NAMES,
  NO_COUNTRIES,
} from "../../reference/country-long-names";
import { fold } from "./fold";
import { meetLetters } from "./folded-unit";
import { FoldedNames } from "./folded-names";
import { foldedUnits } from "./folded-units";
import { listedCountryNames } from "./listed-country-names";
import { once } from "./once";
import { phrases } from "./word-list";

/** The place a folded code stands for. */
export function countryOfCode(folded: string): CountryCode | undefined {
  return CODES().get(folded);
}

/** The place a folded name stands for, in any language we know. */
export function countryOfName(folded: string): CountryCode | undefined {
  return NAMES().get(folded);
}

/** The same for a name as typed. */
export function countryOfTyped(name: string): CountryCode | undefined {
  // First of all: to make them, others are folded.
  const names = NAMES();
  const units = foldedUnits(name);
  return units ? names.findAll(units) : names.get(fold(name));
}

/** What a folded spelling may mean where writers differ, nothing for what is no country; undefined where they don't. */
export function ambiguousMeanings(folded: string): readonly CountryCode[] | undefined {
  return AMBIGUOUS().get(folded);
}

/** All folded spellings of names to look for what is close to one; what may mean two places is there for both. */
export function allCountryNames(): readonly (readonly [string, CountryCode])[] {
  const ambiguous = [...AMBIGUOUS()].filter(([, codes]) => codes.length > 1);
  return [
    ...NAMES().entries(),
    ...ambiguous.flatMap(([name, codes]) => codes.map((code) => [name, code] as const)),
  ];
}

const AMBIGUOUS = once<ReadonlyMap<string, readonly CountryCode[]>>(
  () =>
    new Map<string, readonly CountryCode[]>([
      ...phrases(NO_COUNTRIES).map((name) => [fold(name), []] as const),
      ...Object.entries(AMBIGUOUS_COUNTRY_SPELLINGS).map(
        ([spelling, codes]) => [fold(spelling), codes] as const
      ),
    ])
);
const CODES = once(codes);
const NAMES = once(names);

function codes(): FoldedNames<CountryCode> {
  const found = new FoldedNames<CountryCode>();
  for (const code of countryCodes()) {
    claim(found, fold(code), code);
    claim(found, fold(COUNTRIES[code].alpha3), code);
  }
  for (const [spelling, code] of Object.entries(OTHER_COUNTRY_CODES)) {
    claim(found, fold(spelling), code);
  }
  return found;
}

function names(): FoldedNames<CountryCode> {
  meetLetters();
  const found = new FoldedNames<CountryCode>();
  for (const [code, listed] of listedCountryNames()) {
    claim(found, fold(COUNTRIES[code].name), code);
    for (const name of listed) claim(found, name, code);
    for (const list of [COUNTRY_ALIASES, COUNTRY_LONG_NAMES, FORMER_COUNTRY_NAMES]) {
      for (const alias of phrases(list[code] ?? "")) claim(found, fold(alias), code);
    }
  }
  return found;
}

function countryCodes(): CountryCode[] {
  return Object.keys(COUNTRIES) as CountryCode[];
}

// A mistake in our own tables, not in the user's: stop at once, and in every test.
function claim(found: FoldedNames<CountryCode>, spelling: string, code: CountryCode): void {
  if (AMBIGUOUS().has(spelling)) return;
  const owner = found.add(spelling, code);
  if (owner !== code) throw new Error(`"${spelling}" is claimed by ${owner} and ${code}`);
}
