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
  const words = withoutAbbreviation(name) || folded;
  const blanks = blanksOf(words);
  const { first, last } = withoutForms(words, blanks);
  return withoutSmallWords(words, blanks, first, last);
}

// "Example University (EXU)", but not "Chamber of Commerce (Berlin)": that may be another chamber.
const ABBREVIATION_BEHIND = /\((?=[^()\s]*\p{Lu}[^()\s]*\p{Lu})[^()\s]{2,12}\)$/u;

/** The rest folded; "" where there is no abbreviation. */
function withoutAbbreviation(name: string): string {
  if (!name.includes(")")) return "";
  return fold(name.trim().replace(ABBREVIATION_BEHIND, ""));
}

/** Where blanks stand in a folded text: its word `n` lies between `blanks[n]` and `blanks[n + 1]`. */
type Blanks = readonly number[];

function blanksOf(words: string): Blanks {
  const blanks = [-1];
  for (let at = words.indexOf(" "); at >= 0; at = words.indexOf(" ", at + 1)) blanks.push(at);
  blanks.push(words.length);
  return blanks;
}

function isOneOf(
  set: WordSet,
  words: string,
  blanks: Blanks,
  first: number,
  last: number
): boolean {
  return set.has(words, (blanks[first] ?? 0) + 1, blanks[last + 1] ?? 0);
}

const ALL_FORMS = [...phrases(COMPANY_FORMS), ...phrases(OTHER_FORMS)].map(fold);
const FORMS = new WordSet(ALL_FORMS);
const LONGEST_FORM = Math.max(...ALL_FORMS.map((form) => form.split(" ").length));

interface Words {
  readonly first: number;
  readonly last: number;
}

function withoutForms(words: string, blanks: Blanks): Words {
  let first = 0;
  let last = blanks.length - 2;
  // "… GmbH & Co. KG", "Association … e.V. (gUG)": more than a few is no name.
  for (let round = 0; round < 4; round++) {
    const behind = formLength(last - first, (n) =>
      isOneOf(FORMS, words, blanks, last - n + 1, last)
    );
    const before =
      behind > 0
        ? 0
        : formLength(last - first, (n) => isOneOf(FORMS, words, blanks, first, first + n - 1));
    if (behind + before === 0) break;
    first += before;
    last -= behind;
  }
  return { first, last };
}

/** How many words at one end are a legal form, the longest there is; `most`: never all words. */
function formLength(most: number, isForm: (n: number) => boolean): number {
  for (let n = Math.min(LONGEST_FORM, most); n > 0; n--) if (isForm(n)) return n;
  return 0;
}

const SMALL_WORDS = new WordSet(phrases(ARTICLES).map(fold));

// "Company A" and "Company E": no name ends in an article.
function withoutSmallWords(words: string, blanks: Blanks, first: number, last: number): string {
  let kept = "";
  let from = first;
  for (let word = first; word < last; word++) {
    if (!isOneOf(SMALL_WORDS, words, blanks, word, word)) continue;
    kept += words.slice((blanks[from] ?? 0) + 1, (blanks[word] ?? 0) + 1);
    from = word + 1;
  }
  return kept + words.slice((blanks[from] ?? 0) + 1, blanks[last + 1]);
}
