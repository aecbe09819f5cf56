import type { CountryCode } from "../../reference/countries";
import { ARTICLES, ARTICLES_OF_NAMES, SHORTENED_WORDS } from "../../reference/country-words";
import { allCountryNames, countryOfName } from "./country-spellings";
import { fold } from "./fold";
import { once } from "./once";
import { phrases } from "./word-list";

/** A folded name without the article before it; undefined where there is none. */
export function withoutArticle(folded: string): string | undefined {
  const space = folded.indexOf(" ");
  return space > 0 && articles().has(folded.slice(0, space)) ? folded.slice(space + 1) : undefined;
}

/** The place whose name has an article where a folded text has none. */
export function countryOfNameWithArticle(folded: string): CountryCode | undefined {
  if (folded.length < SHORTEST_NAME) return undefined;
  const found = articlesOfNames().flatMap((article) => countryOfName(`${article} ${folded}`) ?? []);
  return found.every((code) => code === found[0]) ? found[0] : undefined;
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
const articlesOfNames = once(() => phrases(ARTICLES_OF_NAMES).map(fold));

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
export function shortened(folded: string): string | undefined {
  const words = folded.split(" ").map((word) => SHORTENED.get(word) ?? word);
  const short = words.filter((word) => word !== "");
  return short.length < 2 ? undefined : short.join(" ");
}

const SHORTENED: ReadonlyMap<string, string> = new Map(Object.entries(SHORTENED_WORDS));
