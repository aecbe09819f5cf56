import { PART_WORDS } from "../../reference/part-words";
import { fold } from "./fold";
import { sameOrganisationKey } from "./organisation-name";
import { phrases } from "./word-list";

/** The folded words by which a name tells of a faculty or a department. */
export const WORDS_OF_PARTS: readonly string[] = phrases(PART_WORDS).map(fold);

/** Whether a name tells of a faculty or a department. */
export function namesPart(name: string): boolean {
  return fold(name).split(" ").some(isOfPart);
}

/** What the whole may be called that such a name is a part of, by its key (see `sameOrganisationKey`). */
export interface Wholes {
  /** What stands apart in the name: "Faculty of Law, Example University". */
  readonly apart: readonly string[];
  /** All else it may end or begin with: "Faculty of Law of Example University". Two words at least. */
  readonly within: readonly string[];
}

export function wholesOf(name: string): Wholes {
  const pieces = name.split(BETWEEN).filter((piece) => !namesPart(piece));
  const apart = pieces.map(sameOrganisationKey).filter((key) => key.length >= SHORTEST);
  const words = sameOrganisationKey(name).split(" ");
  const within: string[] = [];
  for (let at = 1; at < words.length; at++) {
    for (const some of [words.slice(at), words.slice(0, at)])
      if (some.length > 1 && !some.some(isOfPart)) within.push(some.join(" "));
  }
  return { apart, within };
}

function isOfPart(word: string): boolean {
  return PARTS.has(word);
}

const PARTS: ReadonlySet<string> = new Set(WORDS_OF_PARTS);
const BETWEEN = /\s*[,;:/|()\n]\s*|\s[-\u2013\u2014]\s/;
const SHORTEST = 4;
