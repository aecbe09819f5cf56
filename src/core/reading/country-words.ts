import type { CountryCode } from "../../reference/countries";
import { ARTICLES, ARTICLES_OF_NAMES, SHORTENED_WORDS } from "../../reference/country-words";
import { allCountryNames, countryOfName } from "./country-spellings";
import { fold } from "./fold";
import { once } from "./once";
import { rememberedLatest } from "./remembered";
import { phrases } from "./word-list";

/** A folded name without the article before it; undefined where there is none. */
export function withoutArticle(folded: string): string | undefined {
  const space = folded.indexOf(" ");
  return space > 0 && articles().has(folded.slice(0, space)) ? folded.slice(space + 1) : undefined;
}

/** The place whose name has an article where a folded text has none. */
export function countryOfNameWithArticle(folded: string): CountryCode | undefined {
  return folded.length < SHORTEST_NAME ? undefined : (BARE_NAMES().get(folded) ?? undefined);
}

/** The places whose name a folded text is but for shortened words: "turks and caicos isds" are islands. */
export function countriesOfShortenedName(folded: string): readonly CountryCode[] {
  const short = shortened(folded);
  if (short === undefined) return [];
  return SHORTENED_NAMES().get(short) ?? [];
}

// What is shorter may be a word of any kind.
const SHORTEST_NAME = 4;
const articles = once(() => new Set(phrases(ARTICLES).map(fold)));

/** Names without their article; null where two places would share one. */
const BARE_NAMES = once<ReadonlyMap<string, CountryCode | null>>(() => {
  const partOfNames = new Set(phrases(ARTICLES_OF_NAMES).map(fold));
  const found = new Map<string, CountryCode | null>();
  for (const [name, code] of allCountryNames()) {
    const space = name.indexOf(" ");
    if (!partOfNames.has(name.slice(0, space)) || countryOfName(name) !== code) continue;
    const bare = name.slice(space + 1);
    const owner = found.get(bare);
    found.set(bare, owner === undefined || owner === code ? code : null);
  }
  return found;
});

const SHORTENED_NAMES = once(() => {
  const found = new Map<string, CountryCode[]>();
  for (const [name, code] of allCountryNames()) {
    const short = shortened(name);
    if (short === undefined) continue;
    const codes = found.get(short);
    if (codes === undefined) found.set(short, [code]);
    else if (!codes.includes(code)) codes.push(code);
  }
  return found;
});

/** A folded text with shortened words in one form and small ones left out; undefined where one word is left. */
export const shortened = rememberedLatest((folded: string): string | undefined => {
  if (!folded.includes(" ")) return undefined;
  const words = folded.split(" ");
  let changed = false;
  let left = 0;
  for (const [i, word] of words.entries()) {
    const short = SHORTENED.get(word);
    if (short !== undefined) {
      words[i] = short;
      changed = true;
    }
    if (short !== "") left++;
  }
  if (left < 2) return undefined;
  return changed ? words.filter((word) => word !== "").join(" ") : folded;
});

const SHORTENED: ReadonlyMap<string, string> = new Map(Object.entries(SHORTENED_WORDS));
