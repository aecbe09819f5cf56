import { BODY_PIECES } from "../../reference/body-words";
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
  return PIECES.inName(text) !== 0 || endsWithForm(fold(text));
}

const PIECES = pieceSearch([
  NAME_PIECES["higher-education-institution"],
  NAME_PIECES["labour-market-actor"],
  BODY_PIECES,
]);

const FORMS = new WordSet([...phrases(COMPANY_FORMS), ...phrases(OTHER_FORMS)].map(fold));
const LONGEST_FORM = 3;

function endsWithForm(words: string): boolean {
  let blank = words.lastIndexOf(" ");
  for (let n = 1; n <= LONGEST_FORM && blank > 0; n++) {
    if (FORMS.has(words, blank + 1, words.length)) return true;
    blank = words.lastIndexOf(" ", blank - 1);
  }
  return false;
}
