import type { CountryCode } from "../../reference/countries";
import type { Call } from "../rules/rule";
import { placeInSentence } from "./place-name";
import { listed } from "./wording";

/** That nobody knows yet whether a country is in the programme, as the beginning of a sentence, without its full stop. */
export function undecidedAtStart(code: CountryCode, call: Call): string {
  return undecidedText([code], call).replace("whether", "Whether");
}

/** The same of one country or more, inside a sentence: "whether Switzerland is associated …". */
export function undecidedText(codes: readonly CountryCode[], { edition }: Call): string {
  const places = [...new Set(codes)].map(placeInSentence);
  const verb = places.length === 1 ? "is" : "are";
  return `whether ${listed(places)} ${verb} associated to the programme in ${edition} is not known yet`;
}
