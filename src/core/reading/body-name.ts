import { BODY_PIECES, UNIT_PIECES } from "../../reference/body-words";
import { COMPANY_FORMS, OTHER_FORMS } from "../../reference/legal-forms";
import { NAME_PIECES } from "../../reference/organisation-name-words";
import { fold } from "./fold";
import { pieceSearch } from "./name-pieces";
import { phrases } from "./word-list";
import { WordSet } from "./word-set";

/**
 * Whether a text calls itself an organisation: by a noun for one ("Ministry of …", "… Hochschule") or a legal form behind
 * ("… GmbH"). Brand names, people and places don't.
 */
export function namesBody(text: string): boolean {
  return bodyNouns(text) !== 0 || endsWithForm(fold(text));
}

/** The kinds of nouns for organisations in a text, a bit for each; the last is `UNIT`. */
export function bodyNouns(text: string): number {
  return PIECES.inName(text);
}

/** What is often a part of another body: a school, a centre, an office. */
export const UNIT = 8;

const PIECES = pieceSearch([
  NAME_PIECES["higher-education-institution"],
  NAME_PIECES["labour-market-actor"],
  BODY_PIECES,
  UNIT_PIECES,
]);

const FORMS = new WordSet([...phrases(COMPANY_FORMS), ...phrases(OTHER_FORMS)].map(fold));
const LONGEST_FORM = 3;

/** Whether folded words end with a legal form, and are more than that. */
export function endsWithForm(words: string): boolean {
  if (FORMS.has(words, 0, words.length)) return false;
  let blank = words.lastIndexOf(" ");
  for (let n = 1; n <= LONGEST_FORM && blank > 0; n++) {
    if (FORMS.has(words, blank + 1, words.length)) return true;
    blank = words.lastIndexOf(" ", blank - 1);
  }
  return false;
}
