import {
  ANY_ONE,
  PARTNER_NOUNS,
  SOUGHT_BEFORE,
  SOUGHT_BEFORE_ANY,
  SOUGHT_BEHIND,
} from "../../reference/status-words";
import { readCountry } from "./country";
import { fold } from "./fold";
import { foldedUnits } from "./folded-units";
import { initialsOf } from "./initials";
import { readOrganisationTypes } from "./organisation-type";
import { unitAt } from "./unit-at";
import { WordHashes } from "./word-hash";
import { foldedWords, phrases } from "./word-list";

/**
 * Whether what stands in the place of a name says that somebody is still to be found, or chosen: "VET provider needed",
 * "tbd – SME", "Beta Works or Delta Works".
 */
export function isVacancy(name: string): boolean {
  if (unitAt(name, 0) === QUESTION_MARK) return true;
  if (!mayBeVacancy(name)) return false;
  if (ALTERNATIVES.test(name)) return true;
  const folded = fold(name);
  if (BEHIND.some((phrase) => ` ${folded}`.endsWith(` ${phrase}`))) return true;
  if (BEFORE_ANY.some((phrase) => folded.startsWith(`${phrase} `))) return true;
  if (
    !STANDS_FOR_A_NAME.test(name) &&
    ANY_KIND.some(
      (phrase) => folded.startsWith(`${phrase} `) && isKind(folded.slice(phrase.length + 1))
    )
  )
    return true;
  if (isKindFrom(name)) return true;
  const [first = "", ...others] = name.split(SEPARATORS);
  // "TBA – Turkish Builders Association" is called so.
  const isSought = others.length > 0 && BEFORE.has(fold(first));
  return isSought && initialsOf(others.join(" ")) !== first;
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
  return BEHIND.includes(folded) || BEFORE.has(folded) || saysStandIn(remark);
}

/** Whether a remark says for whom a partner stands by. */
export function saysStandIn(remark: string): boolean {
  return IN_STEAD.test(fold(remark));
}

// "Backup for P2".
const IN_STEAD = /^(?:backup|back up|reserve|alternative|plan b) (?:for|to|of|fur|zu) /;

/** A look at the first word, the last one, and all between: nearly all of thousands of names have none of these. */
function mayBeVacancy(name: string): boolean {
  const folded = foldedUnits(name);
  if (folded === null) return true;
  const { hashes, words } = folded;
  if (words === 0) return false;
  if (FIRST_WORDS.has(hashes[0] ?? 0) || LAST_WORDS.has(hashes[words - 1] ?? 0)) return true;
  for (let i = 1; i < words - 1; i++) if (BETWEEN.has(hashes[i] ?? 0)) return true;
  return false;
}

const ALTERNATIVES = /\S (?:or|oder) \p{Lu}/u;
// "UN University" is not any university.
const STANDS_FOR_A_NAME = /^\p{Lu}{2,}\s.*\p{Ll}/u;
const SEPARATORS = /\s*[:(]\s*|\s[-\u2013\u2014]+\s/;

const BEHIND = phrases(SOUGHT_BEHIND).map(fold);
const BEFORE: ReadonlySet<string> = new Set(phrases(SOUGHT_BEFORE).map(fold));
const BEFORE_ANY = phrases(SOUGHT_BEFORE_ANY).map(fold);
const ANY_KIND = phrases(ANY_ONE).map(fold);
const NOUNS = foldedWords(PARTNER_NOUNS);

const FIRST_WORDS = new WordHashes(
  [...BEFORE, ...BEFORE_ANY, ...ANY_KIND].map((phrase) => phrase.split(" ")[0] ?? "")
);
const LAST_WORDS = new WordHashes(BEHIND.map((phrase) => phrase.split(" ").pop() ?? ""));
const BETWEEN = new WordHashes(["from", "aus", "or", "oder"]);
const QUESTION_MARK = 0x3f;
