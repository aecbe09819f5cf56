import { EXCLUDING_WORDS, NEGATING_WORDS } from "../../reference/exclusion-words";
import { fold } from "./fold";
import { phrases } from "./word-list";
import { WordSet } from "./word-set";

/**
 * A label without what it says that is not meant: "Public body (excluding universities)" is a public body, "Enterprise,
 * except SME" an enterprise, and "not a university" says nothing.
 */
export function withoutExclusions(typed: string, folded: string): string {
  if (!FIRST_WORDS.hasAnyOf(folded)) return typed;
  return typed.replace(EXCEPTION, "").replace(NEGATION, "").trim();
}

/** What a label says it is not, or is not yet: of "VET school (not confirmed)", " confirmed". */
export function deniedIn(typed: string): string {
  return NEGATION.exec(typed)?.[1] ?? "";
}

// Up to the end of the label, or of the brackets. Without lookbehind, which the webviews of older Macs don't have.
const REST = "(?=[\\s.:])[^)\\]]*";
const EXCEPTION = new RegExp(
  `(?:^|[\\s([,;/\\u2013\\u2014-])(?:${anyOf(EXCLUDING_WORDS)})${REST}`,
  "iu"
);
// "Not for profit" and "not yet" deny no type.
const NEGATION = new RegExp(
  `(?:^|[([,;/\\u2013\\u2014-]\\s*|\\s(?=but ))(?:but )?(?:${anyOf(NEGATING_WORDS)})(?!\\W+(?:for|profit|yet|gov|gub|lucr|lukr))(${REST})`,
  "iu"
);

// Most labels have none of these words.
const FIRST_WORDS = new WordSet(
  phrases(`${EXCLUDING_WORDS}|${NEGATING_WORDS}`).map((words) => fold(words).split(" ")[0] ?? "")
);

function anyOf(words: string): string {
  return phrases(words).join("|");
}
