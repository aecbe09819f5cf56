import { LEFT_REMARKS, REPLACING_WORDS } from "../../reference/status-words";
import { fold } from "./fold";
import { foldedWords, phrases } from "./word-list";
import { WordSet } from "./word-set";

/** Whether a remark says that a partner has left: "withdrew, replaced by another", but not "replaces a firm that withdrew". */
export function saysWhoLeft(remark: string): boolean {
  if (remark.length > LONGEST_REMARK) return false;
  const folded = fold(remark);
  if (!LAST_WORDS.hasAnyOf(folded)) return false;
  const text = ` ${folded} `;
  return LEFT_PHRASES.some((phrase) => {
    const at = text.indexOf(phrase);
    if (at < 0 || REPLACING.hasAnyOf(text.slice(1, Math.max(at, 1)))) return false;
    return !A_TASK.test(text.slice(at + phrase.length));
  });
}

/** What is longer is no remark: nobody reads it through. */
export const LONGEST_REMARK = 400;
// "Declined to lead WP2", and takes part.
const A_TASK = /^(?:to (?:lead|coordinate|host|chair)|the (?:lead|coordination)|lead) /;

const REPLACING = new WordSet([...foldedWords(REPLACING_WORDS)].filter((word) => word !== ""));
const LEFT_PHRASES = phrases(LEFT_REMARKS).map((phrase) => ` ${fold(phrase)} `);
const LAST_WORDS = new WordSet(LEFT_PHRASES.map((phrase) => phrase.trim().split(" ").pop() ?? ""));
