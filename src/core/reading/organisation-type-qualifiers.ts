import { STATE_QUALIFIERS, TYPE_QUALIFIERS } from "../../reference/organisation-type-words";
import { fold } from "./fold";
import { phrases } from "./word-list";
import { WordStarts } from "./word-starts";

/** A folded label without the words that say who owns or how far an organisation reaches; "" where it has no others. */
export function unqualified(folded: string): string {
  if (!isQualified(folded)) return folded;
  const telling = folded.split(" ").filter((word) => !isQualified(word));
  return telling.join(" ");
}

/** Whether a folded label has a word for what belongs to the state: "ustanova javne uprave". */
export function isOfState(folded: string): boolean {
  return OF_STATE.find(folded).length > 0;
}

function isQualified(folded: string): boolean {
  return isOfState(folded) || OTHERS.find(folded).length > 0;
}

const OF_STATE = starts(phrases(STATE_QUALIFIERS));
// A partner is one of any kind, "partners" may be social ones.
const OTHERS = starts([...phrases(TYPE_QUALIFIERS), "partner "]);

function starts(words: readonly string[]): WordStarts<true> {
  return new WordStarts(
    words.map((word) => [word.endsWith(" ") ? word : fold(word), true] as const)
  );
}
