import {
  AMBIGUOUS_COUNTRY_ADJECTIVES,
  COUNTRY_ADJECTIVES,
} from "../../reference/country-adjectives";
import type { CountryCode } from "../../reference/countries";
import { fold } from "./fold";
import { once } from "./once";

/** The countries that a folded adjective may stand for in a long name ("italian" in "italian republic"). */
export function countriesOfAdjective(folded: string): readonly CountryCode[] {
  return ADJECTIVES().get(folded) ?? [];
}

/** The folded adjectives that are one country's. */
export function allCountryAdjectives(): readonly (readonly [string, CountryCode])[] {
  return [...ADJECTIVES()].flatMap(([word, [code, ...more]]) =>
    code === undefined || more.length > 0 ? [] : [[word, code] as const]
  );
}

const ADJECTIVES = once<ReadonlyMap<string, readonly CountryCode[]>>(() => {
  const found = new Map<string, readonly CountryCode[]>();
  for (const { countries, adjectives } of AMBIGUOUS_COUNTRY_ADJECTIVES) {
    claim(found, adjectives, countries);
  }
  for (const [code, adjectives] of Object.entries(COUNTRY_ADJECTIVES)) {
    claim(found, adjectives, [code as CountryCode]);
  }
  return found;
});

// A mistake in our own tables, not in the user's: stop at once, and in every test.
function claim(
  found: Map<string, readonly CountryCode[]>,
  adjectives: string,
  countries: readonly CountryCode[]
): void {
  for (const adjective of adjectives.split(/\s+/).filter((word) => word !== "")) {
    const word = fold(adjective);
    const owner = found.get(word) ?? countries;
    if (owner.join() !== countries.join()) {
      throw new Error(`"${word}" is claimed by ${owner.join()} and ${countries.join()}`);
    }
    found.set(word, countries);
  }
}
