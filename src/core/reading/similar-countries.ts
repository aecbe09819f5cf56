import { NO_COUNTRIES } from "../../reference/country-long-names";
import type { CountryCode } from "../../reference/countries";
import { allCountryAdjectives } from "./country-adjectives";
import { allCountryNames } from "./country-spellings";
import { shortened } from "./country-words";
import { fold } from "./fold";
import { longName } from "./long-name";
import { oneScript } from "./look-alikes";
import { once } from "./once";
import { similarSearch } from "./similar";
import { phrases } from "./word-list";

/** The one country whose name a folded text is but for slips of the keyboard, if there is one, and all that come near. */
export interface SimilarCountries {
  readonly best: CountryCode | undefined;
  readonly suggestions: readonly CountryCode[];
}

/** Looks for names close to a folded text, also under "Republic of". */
export function similarCountries(folded: string): SimilarCountries {
  const names = longName(folded)?.names ?? [];
  const bare = names[names.length - 1] ?? folded;
  const near = [...new Set([folded, ...names, ...inShort(folded), ...oneScript(bare)])]
    .flatMap(similar)
    .sort((a, b) => a.slips - b.slips);
  const suggestions = [...new Set(near.map(({ value }) => value))].slice(0, 3);
  const [best] = near;
  const rival = near.find(({ value }) => value !== best?.value);
  if (!best || best.slips > slipsAllowed(bare)) return { best: undefined, suggestions };
  const clear = (!rival || rival.slips > best.slips) && !isSomethingElse(bare, best);
  return { best: clear ? best.value : undefined, suggestions };
}

// Of two words, each may be a country's: "Ireland and UK".
function inShort(folded: string): readonly string[] {
  const short = shortened(folded);
  return short === undefined || short.split(" ").length < 3 ? [] : [short];
}

// Short names lie too close together: Iran and Iraq, Mali and Malta.
function slipsAllowed(folded: string): number {
  if (folded.length < 5) return 0;
  return folded.length < 9 ? 1 : 2;
}

function similar(folded: string) {
  return folded.length < 4 ? [] : NAMES()(folded, folded.length < 5 ? 1 : 2);
}

/** Whether another country's adjective, or what is no country, lies as near: "Canadians" are not the Canaries. */
function isSomethingElse(
  folded: string,
  { value, slips }: { readonly value: CountryCode; readonly slips: number }
): boolean {
  return OTHERS()(folded, slips).some((other) => other.value !== value);
}

const NAMES = once(() => similarSearch(allCountryNames()));
const OTHERS = once(() =>
  similarSearch<CountryCode | null>([
    ...allCountryAdjectives(),
    ...phrases(NO_COUNTRIES).map((name) => [fold(name), null] as const),
  ])
);
