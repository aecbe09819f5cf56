import { ARTICLES, COMPANY_FORMS, OTHER_FORMS } from "../../reference/legal-forms";
import { fold } from "./fold";
import { phrases } from "./word-list";
import { WordHashes } from "./word-hash";
import { WordSet } from "./word-set";
import { unitAt } from "./unit-at";

/**
 * A key that is the same for two spellings of one organisation's name: case, accents, punctuation, legal forms, articles
 * and an abbreviation in brackets behind are set aside, and "Müller" is "Mueller"; the order of words is not. "" when
 * nothing is left to compare.
 */
export function sameOrganisationKey(name: string): string {
  const words = keyWords(name);
  let start = 0;
  let end = words.length;
  // "… GmbH & Co. KG", "Association … e.V. (gUG)": more than a few is no name.
  for (let round = 0; round < 4; round++) {
    const before = endBeforeForm(words, start, end);
    const behind = before < end ? start : startBehindForm(words, start, end);
    if (before === end && behind === start) break;
    start = behind;
    end = before;
  }
  return withoutSmallWords(words, start, end);
}

/** What a key compares of a name: its words folded, an abbreviation in brackets behind set aside, transcribed letters put back. */
function keyWords(name: string): string {
  return withoutTranscription(fold(withoutAbbreviation(name)));
}

/** A name without the abbreviation behind it; as it is where there is none, or nothing else. */
export function withoutAbbreviation(name: string): string {
  if (!name.includes(")")) return name;
  const bare = name.trim().replace(ABBREVIATION_BEHIND, "");
  return fold(bare) === "" ? name : bare;
}

// "Example University (EXU)", but not "Chamber of Commerce (Berlin)": that may be another chamber.
const ABBREVIATION_BEHIND = /\((?=[^()\s]*\p{Lu}[^()\s]*\p{Lu})[^()\s]{2,12}\)$/u;

// Folded, "ü" is "u": so "ue" is too where it may stand for "ü", within a word and behind no other vowel ("Bauer", "Blue").
const TRANSCRIBED = /(^|[^aeiouq])([aou])e(?=[a-z])/g;

/** Folded words with transcribed letters put back. */
export function withoutTranscription(words: string): string {
  const mayBe = words.includes("ue") || words.includes("ae") || words.includes("oe");
  return mayBe ? words.replace(TRANSCRIBED, "$1$2") : words;
}

/** The same letter by letter, in UTF-16 units: whether the one at a place of a word is an "e" that is let go. */
export function isOfTranscription(
  units: Uint16Array,
  from: number,
  to: number,
  at: number
): boolean {
  if (units[at] !== E || at <= from || at + 1 >= to) return false;
  const [before, behind] = [units[at - 1] ?? 0, units[at + 1] ?? 0];
  const isLengthened = before === A || before === O || before === U;
  if (!isLengthened || behind < A || behind > Z) return false;
  return at - 1 === from || !VOWELS_AND_Q.has(units[at - 2] ?? 0);
}

const [A, E, O, U, Z] = [0x61, 0x65, 0x6f, 0x75, 0x7a];
const VOWELS_AND_Q: ReadonlySet<number> = new Set([A, E, 0x69, O, U, 0x71]);

const ALL_FORMS = [...phrases(COMPANY_FORMS), ...phrases(OTHER_FORMS)].map(fold);
const FORMS = new WordSet(ALL_FORMS);
// Most names neither begin nor end as a legal form does.
const FIRST_WORDS = new WordSet(ALL_FORMS.map((form) => form.split(" ")[0] ?? ""));
const LAST_WORDS = new WordSet(ALL_FORMS.map((form) => form.split(" ").pop() ?? ""));
const LONGEST_FORM = Math.max(...ALL_FORMS.map((form) => form.split(" ").length));

/** Where the words end once the longest legal form behind them is set aside; it is never all of them. */
function endBeforeForm(words: string, start: number, end: number): number {
  let before = end;
  let blank = blankBefore(words, end);
  if (!LAST_WORDS.has(words, blank + 1, end)) return end;
  for (let n = 1; n <= LONGEST_FORM && blank > start; n++) {
    if (FORMS.has(words, blank + 1, end)) before = blank;
    blank = blankBefore(words, blank);
  }
  return before;
}

function blankBefore(words: string, at: number): number {
  let blank = at - 1;
  while (blank >= 0 && unitAt(words, blank) !== BLANK) blank--;
  return blank;
}

const BLANK = 0x20;

/** Where the words begin once the longest legal form before them is set aside; it is never all of them. */
function startBehindForm(words: string, start: number, end: number): number {
  let behind = start;
  let blank = words.indexOf(" ", start);
  if (blank < 0 || !FIRST_WORDS.has(words, start, blank)) return start;
  for (let n = 1; n <= LONGEST_FORM && blank > 0 && blank < end; n++) {
    if (FORMS.has(words, start, blank)) behind = blank + 1;
    blank = words.indexOf(" ", blank + 1);
  }
  return behind;
}

const ALL_ARTICLES = phrases(ARTICLES).map(fold);
const SMALL_WORDS = new WordSet(ALL_ARTICLES);
/** What a key may be without. */
export const SET_ASIDE = new WordHashes([
  ...ALL_ARTICLES,
  ...ALL_FORMS.flatMap((form) => form.split(" ")),
]);

// "Company A" and "Company E": no name ends in an article.
function withoutSmallWords(words: string, start: number, end: number): string {
  let kept = "";
  let from = start;
  let word = start;
  for (
    let blank = words.indexOf(" ", word);
    blank > 0 && blank < end;
    blank = words.indexOf(" ", word)
  ) {
    if (SMALL_WORDS.has(words, word, blank)) {
      kept += words.slice(from, word);
      from = blank + 1;
    }
    word = blank + 1;
  }
  return kept + words.slice(from, end);
}
