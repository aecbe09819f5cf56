import type { CountryCode } from "../../reference/countries";
import { countryName } from "./names";

/** A country inside a sentence: "France", "the Netherlands". */
export function placeInSentence(code: CountryCode): string {
  const name = countryName(code);
  return TAKES_ARTICLE.test(name) ? `the ${name}` : name;
}

/** The same where it opens the sentence: "The Netherlands". */
export function placeAtStart(code: CountryCode): string {
  const place = placeInSentence(code);
  return place.charAt(0).toUpperCase() + place.slice(1);
}

// Only names that end in a word for a union or for several islands, and the few that are used with it all the same.
const TAKES_ARTICLE =
  /(?:Kingdom|States|Emirates|Republic|Islands|Territories|Territory)$|^(?:Democratic Republic|Isle of|Netherlands$|Philippines$|Bahamas$|Maldives$|Seychelles$|Comoros$|Gambia$|Congo$)/;
