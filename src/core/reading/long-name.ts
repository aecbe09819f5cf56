import { STATE_ADJECTIVES, STATE_CONNECTORS, STATE_WORDS } from "../../reference/state-words";
import { fold } from "./fold";
import { phrases } from "./word-list";

/**
 * A folded long name without the words for the kind of state, in any of our languages: "republic of estonia" is "estonia",
 * "eesti vabariik" is "eesti". Undefined where there is no such word, or nothing besides.
 */
export function withoutKindOfState(folded: string): string | undefined {
  const words = folded.split(" ");
  let first = 0;
  let end = words.length;
  while (first < end && isDroppable(words[first])) first++;
  while (end > first && isDroppable(words[end - 1])) end--;
  const dropped = [...words.slice(0, first), ...words.slice(end)];
  if (first === end || !dropped.some((word) => KINDS.has(word))) return undefined;
  return words.slice(first, end).join(" ");
}

const KINDS = wordsOf(STATE_WORDS);
const DROPPABLE = new Set([...KINDS, ...wordsOf(STATE_ADJECTIVES), ...wordsOf(STATE_CONNECTORS)]);

function isDroppable(word: string | undefined): boolean {
  return word !== undefined && DROPPABLE.has(word);
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(phrases(list).flatMap((phrase) => fold(phrase).split(" ")));
}
