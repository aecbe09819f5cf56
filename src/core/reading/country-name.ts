import type { CountryCode } from "../../reference/countries";
import { countriesOfAdjective } from "./country-adjectives";
import { ambiguousMeanings, countryOfName } from "./country-spellings";
import {
  countriesOfShortenedName,
  countryOfNameWithArticle,
  withoutArticle,
} from "./country-words";
import { fold } from "./fold";
import { longName, type LongName } from "./long-name";
import { oneScript } from "./look-alikes";
import { decodedAnew } from "./mis-decoded";
import { countryOfStem } from "./name-stems";

/**
 * The places a text may name from end to end: one where it is a name in any language we know, the same under "Republic of",
 * behind an article or shortened, or once letters of a look-alike script or a wrong decoding are mended; several where such
 * a name is that of several; none where it is none.
 */
export function meaningsOfName(text: string, folded = fold(text)): readonly CountryCode[] {
  const meanings = meaningsOfFolded(folded);
  if (meanings.length > 0) return meanings;
  for (const spelling of oneScript(folded)) {
    const mended = meaningsOfFolded(spelling);
    if (mended.length > 0) return mended;
  }
  const decoded = decodedAnew(text);
  return decoded === undefined ? [] : meaningsOfName(decoded);
}

/** The places a folded long name may mean once the ending of what it calls its country is let go: likely at most. */
export function countriesOfDeclinedName(folded: string): readonly CountryCode[] {
  const long = longName(folded);
  for (const name of long?.names ?? []) {
    // A region whose name only begins like a country's.
    if (ambiguousMeanings(name)?.length === 0) return [];
    const country = countryOfStem(name);
    if (long && country) return toldApart([country], long);
  }
  return [];
}

function meaningsOfFolded(folded: string): readonly CountryCode[] {
  const named = exactly(folded);
  if (named.length > 0) return named;
  const long = longName(folded);
  for (const name of long?.names ?? []) {
    const state = statesCalled(name);
    if (long && state.length > 0) return toldApart(state, long);
  }
  const under = apartFromArticle(folded);
  return under.length > 0 ? under : countriesOfShortenedName(folded);
}

function exactly(folded: string): readonly CountryCode[] {
  const named = countryOfName(folded);
  return named === undefined ? (ambiguousMeanings(folded) ?? []) : [named];
}

function statesCalled(bare: string): readonly CountryCode[] {
  const named = exactly(bare);
  if (named.length > 0) return named;
  const adjective = countriesOfAdjective(bare);
  return adjective.length > 0 ? adjective : apartFromArticle(bare);
}

function apartFromArticle(folded: string): readonly CountryCode[] {
  const bare = withoutArticle(folded);
  const under = bare === undefined ? [] : exactly(bare);
  if (under.length > 0) return under;
  const named = countryOfNameWithArticle(bare ?? folded);
  return named === undefined ? [] : [named];
}

// "Republic of China" is Taiwan's name for itself, and a slip for the other's.
function toldApart(
  countries: readonly CountryCode[],
  { peoples, democratic }: LongName
): readonly CountryCode[] {
  switch (countries.join()) {
    case "CN":
      return peoples ? ["CN"] : ["TW", "CN"];
    case "KR,KP":
      return peoples || democratic ? ["KP"] : ["KR"];
    case "CG":
    case "CG,CD":
      return democratic ? ["CD"] : ["CG"];
    default:
      return countries;
  }
}
