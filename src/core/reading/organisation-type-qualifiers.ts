import { STATE_QUALIFIERS, TYPE_QUALIFIERS } from "../../reference/organisation-type-words";
import { fold } from "./fold";
import { phrases } from "./word-list";
import { WordStarts } from "./word-starts";

/** A folded label without the words that say who owns or how far an organisation reaches; "" where it has no others. */
export function unqualified(folded: string): string {
  if (QUALIFIERS.find(folded).length === 0) return folded;
  const telling = folded.split(" ").filter((word) => QUALIFIERS.find(word).length === 0);
  return telling.join(" ");
}

/** Whether a folded label has a word for what belongs to the state: "ustanova javne uprave". */
export function isOfState(folded: string): boolean {
  return QUALIFIERS.find(folded).includes(OF_STATE);
}

const OF_STATE = "state";
const QUALIFIERS = new WordStarts<string>([
  // A partner is one of any kind, "partners" may be social ones.
  ["partner ", ""],
  ...phrases(TYPE_QUALIFIERS).map((start) => [fold(start), ""] as const),
  ...phrases(STATE_QUALIFIERS).map((start) => [fold(start), OF_STATE] as const),
]);
