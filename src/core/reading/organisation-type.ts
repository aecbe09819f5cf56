import { ORGANISATION_TYPES, type OrganisationType } from "../../reference/organisation-types";
import {
  LIKELY_TYPE_WORDS,
  ORGANISATION_TYPE_CODES,
  ORGANISATION_TYPE_KEYWORDS,
  ORGANISATION_TYPE_WORDS,
  TYPE_QUALIFIERS,
} from "../../reference/organisation-type-words";
import type { CellValue } from "../table/grid";
import { isBlank, isErrorValue, tidy } from "./blank";
import { enterpriseOfSize } from "./enterprise-size";
import { fold } from "./fold";
import { longestFirst } from "./longest-first";
import type { Evidence, Reading } from "./reading";
import { once } from "./once";
import { listedParts, phrases, saysEither, wordList } from "./word-list";
import { WordSet } from "./word-set";

type Types = readonly OrganisationType[];

/**
 * Reads a cell of declared types; one cell may name several ("HEI/VET"). Certain: codes and labels of the EU's forms, words
 * people use for a type, several of them side by side. Likely: such a word among others, one "or" another, or a short form of
 * several meanings. "Other" is known: a type that says nothing.
 */
export function readOrganisationTypes(value: CellValue): Reading<Types> {
  if (isBlank(value)) return { kind: "blank" };
  const typed = tidy(value);
  if (typeof value !== "string" || isErrorValue(value)) return unreadable(typed);

  const folded = fold(typed);
  const code = codeAlone(typed, folded) ?? codeWithin(typed);
  if (code) return known(typed, [code], "certain", "code");
  const whole = typeNamed(folded);
  if (whole) return known(typed, [whole], "certain", "name");
  const short = LIKELY.get(folded);
  if (short) return known(typed, [short], "likely", "guess");

  const parts = listedParts(typed).map((part) => (part === typed ? undefined : typeOfPart(part)));
  const named = distinct(parts.flatMap((type) => type ?? []));
  if (named.length > 0 && !parts.includes(undefined)) {
    return known(typed, named, isOpen(typed, named) ? "likely" : "certain", "name");
  }
  const hinted = distinct([...named, ...KEYWORDS()(folded)]);
  return hinted.length > 0 ? known(typed, hinted, "likely", "split") : unreadable(typed);
}

/** "University or company": one of them, and they count differently. */
function isOpen(typed: string, types: Types): boolean {
  return (
    saysEither(typed) && new Set(types.map((type) => ORGANISATION_TYPES[type].groups)).size > 1
  );
}

const WORDS = once(() => wordList<OrganisationType>(ORGANISATION_TYPE_WORDS));
const LIKELY = wordList<OrganisationType>(LIKELY_TYPE_WORDS);
// The longest first, so that "university hospital" hints at no university.
const KEYWORDS = once(() => longestFirst(wordList<OrganisationType>(ORGANISATION_TYPE_KEYWORDS)));
const CODES: ReadonlyMap<string, OrganisationType> = new Map(
  Object.entries(ORGANISATION_TYPE_CODES).map(([code, type]) => [fold(code), type])
);
const QUALIFIERS = new WordSet(phrases(TYPE_QUALIFIERS).map(fold));

// CORDIS's "UNI" includes secondary schools; who writes "Uni" means a university.
function codeAlone(typed: string, folded: string): OrganisationType | undefined {
  const code = CODES.get(folded);
  return code !== undefined && typed === typed.toUpperCase() ? code : undefined;
}

// "EPLUS-EDU-HEI - Higher education institution", "Higher education institution (EPLUS-EDU-HEI)".
function codeWithin(typed: string): OrganisationType | undefined {
  if (!typed.includes("-")) return undefined;
  const code = /\bEPLUS-[A-Z]+(?:-[A-Z]+)*/.exec(typed.toUpperCase())?.[0];
  return code === undefined ? undefined : CODES.get(fold(code));
}

function typeOfPart(part: string): OrganisationType | undefined {
  const folded = fold(part);
  return codeAlone(part.trim(), folded) ?? typeNamed(folded);
}

function typeNamed(folded: string): OrganisationType | undefined {
  return WORDS().get(folded) ?? withoutQualifiers(folded) ?? enterpriseOfSize(folded);
}

function withoutQualifiers(folded: string): OrganisationType | undefined {
  if (!QUALIFIERS.hasAnyOf(folded)) return undefined;
  const telling = folded.split(" ").filter((word) => !QUALIFIERS.has(word, 0, word.length));
  const rest = telling.join(" ");
  return rest === "" ? undefined : (WORDS().get(rest) ?? enterpriseOfSize(rest));
}

function distinct(types: Types): Types {
  return [...new Set(types)];
}

function known(
  typed: string,
  value: Types,
  confidence: "certain" | "likely",
  evidence: Evidence
): Reading<Types> {
  return { kind: "known", value, typed, confidence, evidence };
}

function unreadable(typed: string): Reading<Types> {
  return { kind: "unreadable", typed, suggestions: [] };
}
