import { NO_COUNTRIES } from "../../reference/country-long-names";
import type { CountryCode } from "../../reference/countries";
import { allCountryAdjectives } from "./country-adjectives";
import { allCountryNames } from "./country-spellings";
import { shortened } from "./country-words";
import { fold } from "./fold";
import { longName } from "./long-name";
import { oneScript } from "./look-alikes";
import { once } from "./once";
import { similarSearch, type Similar } from "./similar";
import { phrases } from "./word-list";

/** The one country whose name a folded text is but for slips of the keyboard; where there is none, up to three that come near. */
export interface SimilarCountries {
  readonly best: CountryCode | undefined;
  readonly suggestions: readonly CountryCode[];
}

/** Looks for names close to a folded text, also under "Republic of". */
export function similarCountries(folded: string): SimilarCountries {
  const names = longName(folded)?.names ?? [];
  const bare = names[names.length - 1] ?? folded;
  const others = [...names, ...inShort(folded), ...oneScript(bare)];
  const variants = others.length === 0 ? [folded] : [...new Set([folded, ...others])];
  // Most slips are single, and found in less time than those that may be two.
  const closest = near(variants, 1);
  const best = clearlyBest(closest, bare);
  if (best) return { best, suggestions: [] };
  const nearest = bare.length < SHORTEST_OF_TWO_SLIPS ? closest : near(variants, 2);
  if (nearest.length === 0) return NONE;
  const suggestions = [...new Set(nearest.map(({ value }) => value))].slice(0, 3);
  return { best: clearlyBest(nearest, bare), suggestions };
}

const NONE: SimilarCountries = { best: undefined, suggestions: [] };
// Two letters of six make another word: "Bayern" is no Bahrain.
const SHORTEST_OF_TWO_SLIPS = 7;

type SimilarCountry = Similar<CountryCode>;

/** By their slips, the fewest first. */
function near(variants: readonly string[], most: 1 | 2): readonly SimilarCountry[] {
  const [only = "", ...more] = variants;
  if (more.length === 0) return similar(only, most);
  return variants.flatMap((folded) => similar(folded, most)).sort((a, b) => a.slips - b.slips);
}

function clearlyBest(nearest: readonly SimilarCountry[], bare: string): CountryCode | undefined {
  const [best] = nearest;
  if (!best || best.slips > slipsAllowed(bare)) return undefined;
  const rival = nearest.find(({ value }) => value !== best.value);
  if (rival && rival.slips === best.slips) return undefined;
  return isSomethingElse(bare, best) ? undefined : best.value;
}

// Of two words, each may be a country's: "Ireland and UK".
function inShort(folded: string): readonly string[] {
  const short = shortened(folded);
  return short === undefined || short === folded || short.split(" ").length < 3 ? [] : [short];
}

// Short names lie too close together: Iran and Iraq, Mali and Malta.
function slipsAllowed(folded: string): number {
  if (folded.length < 5) return 0;
  return folded.length < 9 ? 1 : 2;
}

function similar(folded: string, most: 1 | 2): readonly SimilarCountry[] {
  return folded.length < 4 ? [] : NAMES()(folded, folded.length < 5 ? 1 : most);
}

/** Whether another country's adjective, or what is no country, lies as near: "Canadians" are not the Canaries. */
function isSomethingElse(folded: string, { value, slips }: SimilarCountry): boolean {
  return OTHERS()(folded, slips).some((other) => other.value !== value);
}

const NAMES = once(() => similarSearch(allCountryNames()));
const OTHERS = once(() =>
  similarSearch<CountryCode | null>([
    ...allCountryAdjectives(),
    ...phrases(NO_COUNTRIES).map((name) => [fold(name), null] as const),
  ])
);
