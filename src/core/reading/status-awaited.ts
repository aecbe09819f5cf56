import { PARTNER_NOUNS, PENDING_WORDS, RESERVE_STEMS } from "../../reference/status-words";
import { isBlank } from "./blank";
import { fold } from "./fold";
import { once } from "./once";
import { foldedWords, phrases } from "./word-list";

/** Whether a text says, and nothing else, that an answer is awaited: "to be confirmed". */
export function saysPending(text: string): boolean {
  return PENDING().has(fold(text));
}

/** Whether a heading over partners leaves open whether they take part: "To be confirmed", from neither side; "In reserve". */
export function saysAwaited(text: string): boolean {
  const bare = withoutNouns(text);
  return PENDING().has(bare) || RESERVE().test(bare) || (bare !== "" && isBlank(bare));
}

/** Whether it says that they stand by: "Partenaires de réserve", "Reservepartner". */
export function saysReserve(text: string): boolean {
  return RESERVE().test(withoutNouns(text));
}

/** A text folded, without its nouns for partners. */
export function withoutNouns(text: string): string {
  const words = fold(text).split(" ");
  return words.filter((word) => !NOUNS.has(word)).join(" ");
}

/** All that says so, and the nouns that may stand before it. */
export function awaitedPhrases(): readonly string[] {
  return [...PENDING(), ...NOUNS];
}

const PENDING = once((): ReadonlySet<string> => new Set(phrases(PENDING_WORDS).map(fold)));
const RESERVE = once(
  () => new RegExp(`^(?:\\S{1,3} )?(?:${phrases(RESERVE_STEMS).map(fold).join("|")})\\S*$`)
);
const NOUNS = foldedWords(PARTNER_NOUNS);
