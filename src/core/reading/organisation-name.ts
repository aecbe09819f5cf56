import { ARTICLES, COMPANY_FORMS, OTHER_FORMS } from "../../reference/legal-forms";
import { fold } from "./fold";
import { phrases } from "./word-list";

/**
 * A key that is the same for two spellings of one organisation's name: case, accents, punctuation, legal forms, articles
 * and an abbreviation in brackets behind are set aside; the order of words is not. "" when nothing is left to compare.
 */
export function sameOrganisationKey(name: string): string {
  const folded = fold(name.trim().replace(ABBREVIATION_BEHIND, "")) || fold(name);
  const words = withoutForms(folded.split(" "));
  // "Company A" and "Company E": no name ends in an article.
  const telling = words.filter((word, at) => at === words.length - 1 || !SMALL_WORDS.has(word));
  return telling.join(" ");
}

// "Example University (EXU)", but not "Chamber of Commerce (Berlin)": that may be another chamber.
const ABBREVIATION_BEHIND = /\((?=[^()\s]*\p{Lu}[^()\s]*\p{Lu})[^()\s]{2,12}\)$/u;

const SMALL_WORDS = new Set(phrases(ARTICLES).map(fold));
const FORMS = new Set([...phrases(COMPANY_FORMS), ...phrases(OTHER_FORMS)].map(fold));
const LONGEST_FORM = Math.max(...[...FORMS].map((form) => form.split(" ").length));

function withoutForms(words: readonly string[]): readonly string[] {
  let rest = words;
  // "… GmbH & Co. KG", "Association … e.V. (gUG)": more than a few is no name.
  for (let round = 0; round < 4; round++) {
    const behind = formLength(rest, (n) => rest.slice(-n));
    const before = behind > 0 ? 0 : formLength(rest, (n) => rest.slice(0, n));
    if (behind + before === 0) return rest;
    rest = rest.slice(before, rest.length - behind);
  }
  return rest;
}

/** How many words at one end are a legal form; never all of them. */
function formLength(words: readonly string[], end: (n: number) => readonly string[]): number {
  for (let n = Math.min(LONGEST_FORM, words.length - 1); n > 0; n--) {
    if (FORMS.has(end(n).join(" "))) return n;
  }
  return 0;
}
