import { ARTICLES, COMPANY_FORMS, OTHER_FORMS } from "../../reference/legal-forms";
import { fold } from "./fold";
import { phrases } from "./word-list";
import { WordSet } from "./word-set";

/**
 * A key that is the same for two spellings of one organisation's name: case, accents, punctuation, legal forms, articles
 * and an abbreviation in brackets behind are set aside; the order of words is not. "" when nothing is left to compare.
 * `folded`: the name folded, from whoever has it already.
 */
export function sameOrganisationKey(name: string, folded = fold(name)): string {
  return withoutSmallWords(withoutForms(withoutAbbreviation(name) || folded));
}

// "Example University (EXU)", but not "Chamber of Commerce (Berlin)": that may be another chamber.
const ABBREVIATION_BEHIND = /\((?=[^()\s]*\p{Lu}[^()\s]*\p{Lu})[^()\s]{2,12}\)$/u;

/** The rest folded; "" where there is no abbreviation. */
function withoutAbbreviation(name: string): string {
  if (!name.includes(")")) return "";
  return fold(name.trim().replace(ABBREVIATION_BEHIND, ""));
}

const ALL_FORMS = [...phrases(COMPANY_FORMS), ...phrases(OTHER_FORMS)].map(fold);
const FORMS = new WordSet(ALL_FORMS);
const LONGEST_FORM = Math.max(...ALL_FORMS.map((form) => form.split(" ").length));

function withoutForms(folded: string): string {
  let rest = folded;
  // "… GmbH & Co. KG", "Association … e.V. (gUG)": more than a few is no name.
  for (let round = 0; round < 4; round++) {
    const shorter = withoutFormBehind(rest) ?? withoutFormBefore(rest);
    if (shorter === undefined) return rest;
    rest = shorter;
  }
  return rest;
}

/** What stands before the longest legal form at the end; undefined where there is none, or nothing else. */
function withoutFormBehind(words: string): string | undefined {
  let rest: string | undefined;
  let space = words.lastIndexOf(" ");
  for (let n = 1; n <= LONGEST_FORM && space > 0; n++) {
    if (FORMS.has(words, space + 1, words.length)) rest = words.slice(0, space);
    space = words.lastIndexOf(" ", space - 1);
  }
  return rest;
}

/** What stands behind the longest legal form at the beginning; undefined where there is none, or nothing else. */
function withoutFormBefore(words: string): string | undefined {
  let rest: string | undefined;
  let space = words.indexOf(" ");
  for (let n = 1; n <= LONGEST_FORM && space > 0; n++) {
    if (FORMS.has(words, 0, space)) rest = words.slice(space + 1);
    space = words.indexOf(" ", space + 1);
  }
  return rest;
}

const SMALL_WORDS = new WordSet(phrases(ARTICLES).map(fold));

// "Company A" and "Company E": no name ends in an article.
function withoutSmallWords(words: string): string {
  let rest = words;
  let from = 0;
  for (let space = rest.indexOf(" "); space > 0; space = rest.indexOf(" ", from)) {
    if (SMALL_WORDS.has(rest, from, space)) rest = rest.slice(0, from) + rest.slice(space + 1);
    else from = space + 1;
  }
  return rest;
}
