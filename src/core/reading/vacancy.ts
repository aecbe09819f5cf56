import {
  ANY_ONE,
  PARTNER_NOUNS,
  SOUGHT_BEFORE,
  SOUGHT_BEFORE_ANY,
  SOUGHT_BEHIND,
} from "../../reference/status-words";
import { readCountry } from "./country";
import { mayBeginWith } from "./first-word";
import { fold } from "./fold";
import { readOrganisationTypes } from "./organisation-type";
import { foldedWords, phrases } from "./word-list";
import { WordSet } from "./word-set";

/** Whether what stands in the place of a name says that somebody is still to be found: "VET provider needed", "tbd – SME". */
export function isVacancy(name: string): boolean {
  if (name.startsWith("?")) return true;
  const isFrom = name.includes(" from ") || name.includes(" aus ");
  if (!(isFrom || endsSo(name) || mayBeginSo(name))) return false;
  const folded = fold(name);
  if (BEHIND.some((phrase) => folded.endsWith(` ${phrase}`))) return true;
  if (BEFORE_ANY.some((phrase) => folded.startsWith(`${phrase} `))) return true;
  if (
    ANY_KIND.some(
      (phrase) => folded.startsWith(`${phrase} `) && isKind(folded.slice(phrase.length + 1))
    )
  )
    return true;
  if (isFrom && isKindFrom(name)) return true;
  const [first = "", ...others] = name.split(SEPARATORS);
  return others.length > 0 && BEFORE.has(fold(first));
}

// "… university from Italy", "… VET provider": a kind in the first word or two.
function isKind(words: string): boolean {
  const [first = "", second = ""] = words.split(" ");
  return [first, `${first} ${second}`].some((text) => {
    const types = readOrganisationTypes(text);
    return NOUNS.has(text) || (types.kind === "known" && types.confidence === "certain");
  });
}

// "SME from Poland".
function isKindFrom(name: string): boolean {
  const [head = "", place = ""] = name.split(/ (?:from|aus) /, 2);
  const country = readCountry(place);
  return country.kind === "known" && country.confidence === "certain" && isKind(fold(head));
}

/** Whether a remark beside a name says so. */
export function saysVacant(remark: string): boolean {
  const folded = fold(remark);
  return BEHIND.includes(folded) || BEFORE.has(folded);
}

/** A look at the last word. */
function endsSo(name: string): boolean {
  const { length } = name;
  return LAST_WORDS.has(name, name.lastIndexOf(" ", length - 1) + 1, length);
}

const SEPARATORS = /\s*[:(]\s*|\s[-\u2013\u2014]+\s/;

const BEHIND = phrases(SOUGHT_BEHIND).map(fold);
const BEFORE: ReadonlySet<string> = new Set(phrases(SOUGHT_BEFORE).map(fold));
const BEFORE_ANY = phrases(SOUGHT_BEFORE_ANY).map(fold);
const ANY_KIND = phrases(ANY_ONE).map(fold);
const NOUNS = foldedWords(PARTNER_NOUNS);

const lastWords = phrases(SOUGHT_BEHIND).map((phrase) => phrase.split(" ").pop() ?? "");
const LAST_WORDS = new WordSet([...lastWords, ...lastWords.map((word) => word.toUpperCase())]);

const mayBeginSo = mayBeginWith(
  [...BEFORE, ...BEFORE_ANY, ...ANY_KIND].map((phrase) => phrase.split(" ")[0] ?? "")
);
