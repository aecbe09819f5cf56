import type { HeaderWord } from "../../reference/header-words";
import { REMARK_HEADERS, WILLING_HEADERS } from "../../reference/status-words";
import { fold } from "./fold";
import { understand } from "./header-meaning";
import { foldedWords, phrases } from "./word-list";

/** "Confirmed on", "Bestätigt am": who has no day there is not confirmed yet. */
export function isOfConfirming(header: string): boolean {
  return CONFIRMING.test(fold(header));
}

const CONFIRMING = /^(?:conf[ei]rm|bestatig|potv?[rw]|vahvist)\S*(?: \S{1,4})?$/;

/** "Interested?", "Partner?", "Engagement (O/N)". */
export function asksWhoTakesPart(header: string): boolean {
  if (WILLING.has(fold(header))) return true;
  const { words, unknown } = understand(header);
  return words.size > 0 && unknown === 0 && [...words].every((word) => OF_TAKING_PART.has(word));
}

const OF_TAKING_PART: ReadonlySet<HeaderWord> = new Set<HeaderWord>([
  "party",
  "fullPartner",
  "takingPart",
  "yesNo",
]);

/** "Remarks", "Feedback", or nothing at all. */
export function headsRemarks(header: string): boolean {
  const folded = fold(header);
  // "#" counts the rows.
  if (folded === "" && header !== "") return false;
  return folded.split(" ").some((word) => HEADERS.has(word));
}

const WILLING: ReadonlySet<string> = new Set(phrases(WILLING_HEADERS).map(fold));
const HEADERS = foldedWords(REMARK_HEADERS);
