import { COMPANY_FORMS } from "../../reference/legal-forms";
import {
  NAME_DECOYS,
  NAME_PIECES,
  NAME_PIECES_OF_TWO,
} from "../../reference/organisation-name-words";
import { fold } from "./fold";
import { FoldedNames } from "./folded-names";
import { foldedUnits } from "./folded-units";
import { pieceSearch } from "./name-pieces";
import { once } from "./once";
import { GROUPS, type Group } from "./partner";
import { hashOfUnits, WordHashes } from "./word-hash";
import { phrases } from "./word-list";

/**
 * The groups an organisation's name speaks for; empty where it says nothing. A hint and no more: it never makes anything
 * certain, and names of ministries, hospitals or foundations are silent, since a name alone excludes nobody. Words for one
 * group win over words and legal forms that leave two open.
 */
export function groupsOfName(name: string): ReadonlySet<Group> {
  return groupsOfHints(hintsIn(name));
}

/** What is found in a name, as a number of a few hundred at most: for thousands of names. */
export function hintsIn(name: string): number {
  const pieces = PIECES();
  const atFirst = pieces.inName(name);
  const found = atFirst & DECOY ? pieces.inFolded(fold(name).replace(DECOYS(), "$1|")) : atFirst;
  const clear = found & ONE_GROUP;
  if (clear !== 0) return clear;
  return endsWithCompanyForm(name) ? found | COMPANY : found;
}

const OF_TWO = Object.keys(NAME_PIECES_OF_TWO).map((groups) => groups.split("|") as Group[]);
// A company is a labour market actor; training companies are companies too.
const OF_COMPANY: readonly Group[] = ["labour-market-actor", "vet-provider"];
/** What each bit of what is found in a name speaks for. */
const SPEAKS_FOR: readonly (readonly Group[])[] = [
  ...GROUPS.map((group) => [group]),
  ...OF_TWO,
  [],
  OF_COMPANY,
];
const PIECES = once(() =>
  pieceSearch([
    ...GROUPS.map((group) => NAME_PIECES[group]),
    ...Object.values(NAME_PIECES_OF_TWO),
    NAME_DECOYS,
  ])
);
const ONE_GROUP = 2 ** GROUPS.length - 1;
const DECOY = 2 ** (GROUPS.length + OF_TWO.length);
const COMPANY = 2 * DECOY;
const DECOYS = once(
  () => new RegExp(`(^| )(?:${phrases(NAME_DECOYS).map(fold).join("|")})[^ ]*`, "g")
);

/** The groups that such a number speaks for. */
export function groupsOfHints(hints: number): ReadonlySet<Group> {
  return new Set(SPEAKS_FOR.filter((_, bit) => hints & (2 ** bit)).flat());
}

const FOLDED_FORMS = once(() => phrases(COMPANY_FORMS).map(fold));
const FORMS = once(() => {
  const forms = new FoldedNames<true>();
  for (const form of FOLDED_FORMS()) forms.add(form, true);
  return forms;
});
const LAST_WORDS = once(
  () => new WordHashes(FOLDED_FORMS().map((form) => form.slice(form.lastIndexOf(" ") + 1)))
);
const LONGEST_FORM = 3;

/** Whether up to three words behind others are a legal form. */
function endsWithCompanyForm(name: string): boolean {
  // First, for what makes these folds other texts.
  const lastWords = LAST_WORDS();
  const forms = FORMS();
  const folded = foldedUnits(name);
  if (folded === null) return endsInText(fold(name));
  const { units, count, hashes, ends, words } = folded;
  // Most names do not even end in the last word of one.
  if (!lastWords.has(hashes[words - 1] ?? 0)) return false;
  for (let before = words - 1; before > 0 && before >= words - LONGEST_FORM; before--) {
    const from = (ends[before - 1] ?? 0) + 1;
    if (forms.find(units, from, count, hashOfUnits(units, from, count))) return true;
  }
  return false;
}

function endsInText(folded: string): boolean {
  let blank = folded.lastIndexOf(" ");
  for (let n = 1; n <= LONGEST_FORM && blank > 0; n++) {
    if (FORMS().get(folded.slice(blank + 1))) return true;
    blank = folded.lastIndexOf(" ", blank - 1);
  }
  return false;
}
