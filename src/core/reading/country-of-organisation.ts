import type { CountryCode } from "../../reference/countries";
import {
  BEYOND_ONE_COUNTRY,
  COUNTRIES_IN_NAMES,
  NO_COUNTRY_IN_NAMES,
} from "../../reference/country-in-names";
import { FORMS_BEFORE_NAMES, FORMS_OF_ONE_COUNTRY } from "../../reference/legal-forms";
import { allCountryAdjectives } from "./country-adjectives";
import { allCountryNames, countryOfCode } from "./country-spellings";
import { fold } from "./fold";
import { once } from "./once";
import type { Reading } from "./reading";
import { phrases } from "./word-list";
import { WordSet } from "./word-set";
import { WordStarts } from "./word-starts";

/**
 * A country as its cell has it or, where that is blank or unreadable, as the organisation's name speaks for it: likely,
 * never more. A text that suggests other countries goes before the name. Without a column nothing is inferred.
 */
export function orOfOrganisation(
  cell: Reading<CountryCode>,
  organisation: string
): Reading<CountryCode> {
  if (cell.kind !== "blank" && cell.kind !== "unreadable") return cell;
  const value = countryOfOrganisation(organisation);
  if (value === undefined) return cell;
  if (cell.kind === "blank") return likely(value, "");
  const suggestsOthers = cell.suggestions.length > 0 && !cell.suggestions.includes(value);
  return suggestsOthers ? cell : likely(value, cell.typed);
}

/**
 * The one country that an organisation's name tells of: by the country's name or adjective in it, by a code in capitals
 * behind it ("(DE)", ", SI"), or by a legal form that no other country has. Undefined where it tells of none or of several,
 * or of more than one country has ("European", "International").
 */
function countryOfOrganisation(name: string): CountryCode | undefined {
  const folded = fold(name);
  if (folded === "" || BEYOND().find(folded).length > 0) return undefined;
  const named = countriesNamed(folded);
  const code = codeBehind(name);
  const ofForm = countryOfForm(name, folded);
  // Most of thousands of names tell of none.
  if (named.length === 0 && !code && !ofForm) return undefined;
  const told = new Set([...named, ...(code ? [code] : []), ...(ofForm ? [ofForm] : [])]);
  const [only, ...others] = told;
  return others.length === 0 && only !== undefined && only in COUNTRIES_IN_NAMES ? only : undefined;
}

function likely(value: CountryCode, typed: string): Reading<CountryCode> {
  return { kind: "known", value, typed, confidence: "likely", evidence: "organisation-name" };
}

const BEYOND = once(() => new WordStarts(phrases(BEYOND_ONE_COUNTRY).map(asSought)));

// Short ones as whole words: "Eurostat" is European, "Euric" may be a name.
function asSought(phrase: string): readonly [string, true] {
  const folded = fold(phrase);
  return [folded.length < 5 ? `${folded} ` : folded, true];
}

/** A phrase in folded names, with the countries it may mean; none where it only looks like a country. */
type Naming = readonly [phrase: string, countries: readonly CountryCode[]];

/** From word to word, the longest phrase at each: "Northern Ireland" is not Ireland. */
function countriesNamed(folded: string): readonly CountryCode[] {
  const firstWords = FIRST_WORDS();
  let found: readonly CountryCode[] = NONE;
  for (let at = 0; at < folded.length;) {
    const blank = folded.indexOf(" ", at);
    const end = blank < 0 ? folded.length : blank;
    const naming = firstWords.has(folded, at, end) ? namingAt(folded, at, end) : undefined;
    if (naming) found = [...found, ...naming[1]];
    at = naming ? at + naming[0].length + 1 : end + 1;
  }
  return found;
}

const NONE: readonly CountryCode[] = [];

function namingAt(folded: string, at: number, endOfWord: number): Naming | undefined {
  const those = BY_FIRST_WORD().get(folded.slice(at, endOfWord));
  return those?.find(([phrase]) => {
    const end = at + phrase.length;
    return folded.startsWith(phrase, at) && (end === folded.length || folded[end] === " ");
  });
}

// The longest of those that begin alike first.
const BY_FIRST_WORD = once<ReadonlyMap<string, readonly Naming[]>>(() => {
  const grouped = new Map<string, Naming[]>();
  for (const naming of namings()) {
    const [first = ""] = naming[0].split(" ", 1);
    const group = grouped.get(first);
    if (group) group.push(naming);
    else grouped.set(first, [naming]);
  }
  for (const group of grouped.values()) group.sort(([one], [other]) => other.length - one.length);
  return grouped;
});

const FIRST_WORDS = once(() => new WordSet(BY_FIRST_WORD().keys()));

/** What is listed for names goes before what the same spelling means in a cell of countries. */
function namings(): readonly Naming[] {
  const own = new Map<string, readonly CountryCode[]>();
  for (const phrase of phrases(NO_COUNTRY_IN_NAMES)) own.set(fold(phrase), []);
  for (const [phrase, country] of byPhrase(COUNTRIES_IN_NAMES)) own.set(fold(phrase), [country]);
  const others = new Map<string, CountryCode[]>();
  for (const [name, country] of [...allCountryNames(), ...allCountryAdjectives()]) {
    if (name.length < SHORTEST_NAME || own.has(name)) continue;
    const countries = others.get(name);
    if (countries) countries.push(country);
    else others.set(name, [country]);
  }
  return [...own, ...others];
}

// What is shorter stands in names as another word.
const SHORTEST_NAME = 4;

function byPhrase(
  lists: Readonly<Partial<Record<CountryCode, string>>>
): readonly (readonly [string, CountryCode])[] {
  return (Object.entries(lists) as [CountryCode, string][]).flatMap(([country, list]) =>
    phrases(list).map((phrase) => [phrase, country] as const)
  );
}

function codeBehind(name: string): CountryCode | undefined {
  const code = CODE_BEHIND.exec(name)?.[1];
  return code === undefined || OTHER_INITIALS.has(code) ? undefined : countryOfCode(fold(code));
}

const CODE_BEHIND = /\S\s*(?:[,(/]|\s[-\u2013])\s*([A-Z]{2})\)?\s*$/;
// Information technology, a European company, human resources, artificial intelligence.
const OTHER_INITIALS: ReadonlySet<string> = new Set(["IT", "SE", "HR", "AI", "PR", "ID", "TV"]);

function countryOfForm(name: string, folded: string): CountryCode | undefined {
  // Most names neither begin nor end as a legal form does.
  const last = folded.lastIndexOf(" ") + 1;
  const first = Math.max(0, folded.indexOf(" "));
  if (!ENDS().has(folded, last, folded.length) && !BEGINNINGS().has(folded, 0, first))
    return undefined;
  const words = withAccents(name).split(" ");
  for (let n = Math.min(LONGEST_FORM, words.length - 1); n > 0; n--) {
    const behind = BEHIND().get(words.slice(-n).join(" "));
    const country = behind ?? BEFORE().get(words.slice(0, n).join(" "));
    if (country) return country;
  }
  return undefined;
}

const LONGEST_FORM = 4;
const BEHIND = once(() => new Map(byPhrase(FORMS_OF_ONE_COUNTRY).map(asForm)));
const BEFORE = once(() => new Map(byPhrase(FORMS_BEFORE_NAMES).map(asForm)));
const ENDS = once(() => new WordSet([...BEHIND().keys()].map(lastWord)));
const BEGINNINGS = once(() => new WordSet([...BEFORE().keys()].map(fold)));

function lastWord(form: string): string {
  return fold(form).split(" ").pop() ?? "";
}

function asForm([form, country]: readonly [string, CountryCode]): readonly [string, CountryCode] {
  return [withAccents(form), country];
}

// Folded, "A.Ş." would be any "a.s.".
function withAccents(text: string): string {
  return text
    .toLowerCase()
    .replace(/\./g, "")
    .replace(/[\s,;"'„“”«»()]+/g, " ")
    .trim();
}
