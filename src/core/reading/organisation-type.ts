import { ORGANISATION_TYPES, type OrganisationType } from "../../reference/organisation-types";
import {
  LIKELY_TYPE_WORDS,
  ORGANISATION_TYPE_CODES,
  ORGANISATION_TYPE_WORDS,
} from "../../reference/organisation-type-words";
import { COMPANY_FORMS } from "../../reference/legal-forms";
import type { CellValue } from "../table/grid";
import { isBlank, isErrorValue, tidy } from "./blank";
import { enterpriseOfSize } from "./enterprise-size";
import { agreedMeanings } from "./agreed-meanings";
import { fold } from "./fold";
import { deniedIn, withoutExclusions } from "./organisation-type-exclusion";
import { typesHinted } from "./organisation-type-hints";
import { unqualified } from "./organisation-type-qualifiers";
import { stemOfPhrase } from "./organisation-type-stems";
import type { Evidence, Reading } from "./reading";
import { once } from "./once";
import { listedParts, phrases, saysEither, wordList } from "./word-list";
import { unitAt } from "./unit-at";

type Types = readonly OrganisationType[];

/**
 * Reads a cell of declared types; one cell may name several ("HEI/VET"). Certain: codes and labels of the EU's forms, words
 * people use for a type, in whatever ending, several of them side by side. Likely: such a word among others, or a slip of the
 * keyboard away, one "or" another, two that are hardly one organisation, a legal form, or a short form of several meanings.
 * "Other" is known: a type that says nothing.
 */
export function readOrganisationTypes(value: CellValue): Reading<Types> {
  if (isBlank(value)) return { kind: "blank" };
  const typed = tidy(value);
  if (typeof value !== "string" || isErrorValue(value)) return unreadable(typed);

  const folded = fold(typed);
  // In Lithuanian, a VET school; "PMI" is an SME.
  if (typed === "PMĮ") return known(typed, ["vet-school-or-centre"], "likely", "guess");
  const code = codeAlone(typed, folded) ?? codeWithin(typed);
  if (code) return known(typed, [code], "certain", "code");
  const whole = typeWritten(folded);
  if (whole) return known(typed, [whole], "certain", "name");
  const short = MEDIUM_SIZED.test(typed) ? "sme" : LIKELY().get(folded);
  if (short) return known(typed, [short], "likely", "guess");

  const meant = withoutExclusions(typed, folded);
  if (meant === typed) return readParts(typed, folded);
  const reading = readOrganisationTypes(meant);
  if (reading.kind !== "known") return unreadable(typed);
  // What is "not confirmed", or "no longer interested", is told of the partner, not of its type.
  const denied = deniedIn(typed);
  const isOfType = denied === "" || readOrganisationTypes(denied).kind === "known";
  return { ...reading, typed, confidence: isOfType ? reading.confidence : "likely" };
}

function readParts(typed: string, folded: string): Reading<Types> {
  const inflected = typeInflected(folded);
  if (inflected) return known(typed, [inflected], "certain", "name");
  const parts = listedParts(typed);
  const named = parts[0] === typed ? NONE : namedIn(parts);
  if (named.isAll)
    return known(typed, named.types, isOpen(typed, named.types) ? "likely" : "certain", "name");
  const hints = typesHinted(folded);
  const hinted = distinct([...named.types, ...hints.types]);
  if (hinted.length === 0) return unreadable(typed);
  return known(typed, hinted, "likely", named.types.length > 0 ? "split" : hints.evidence);
}

interface Named {
  readonly types: Types;
  /** Whether each part is a type, or says nothing. */
  readonly isAll: boolean;
}

const NONE: Named = { types: [], isAll: false };

function namedIn(parts: readonly string[]): Named {
  const read = parts.filter((part) => !COUNT.test(part)).map(typeOfPart);
  const types = distinct(read.flatMap((type) => type ?? []));
  return { types, isAll: types.length > 0 && !read.includes(undefined) };
}

/** "University or company": one of them, and they count differently. */
function isOpen(typed: string, types: Types): boolean {
  const groups = new Set(types.map((type) => ORGANISATION_TYPES[type].groups));
  return groups.size > 1 && (saysEither(typed) || areHardlyOne(types));
}

// "Company/university", "Higher education and research": whoever is one is seldom the other.
function areHardlyOne(types: Types): boolean {
  const has = (others: readonly OrganisationType[]): boolean =>
    types.some((type) => others.includes(type));
  if (has(ENTERPRISES) && has(["public-authority", "ngo", "training-provider"])) return true;
  const groups = types.map((type) => ORGANISATION_TYPES[type].groups);
  const isHei = groups.some((group) => group["higher-education-institution"] === "certain");
  const mayBeActor = (type: OrganisationType): boolean =>
    type !== "other" && ORGANISATION_TYPES[type].groups["labour-market-actor"] !== "no";
  return isHei && (types.some(mayBeActor) || has(["research-institute"]));
}

const ENTERPRISES: Types = [
  "sme",
  "large-enterprise",
  "social-enterprise",
  "self-employed",
  "enterprise",
];

const WORDS = once(() => wordList<OrganisationType>(ORGANISATION_TYPE_WORDS));
const LIKELY = once(
  () =>
    new Map([
      ...phrases(COMPANY_FORMS).flatMap((form): [string, OrganisationType][] =>
        // Shorter ones are codes of countries and other things as well.
        fold(form).length < SHORTEST_FORM ? [] : [[fold(form), "enterprise"]]
      ),
      ...wordList<OrganisationType>(LIKELY_TYPE_WORDS),
    ])
);
const SHORTEST_FORM = 3;
// In Portuguese; without its accent it is the media, as it is with it elsewhere.
const MEDIUM_SIZED = /^média$/i;
const CODES: ReadonlyMap<string, OrganisationType> = new Map(
  Object.entries(ORGANISATION_TYPE_CODES).map(([code, type]) => [fold(code), type])
);

/** By stems; those of several types are none. */
const STEMS = once(() =>
  agreedMeanings([...WORDS()].map(([phrase, type]) => [stemOfPhrase(phrase), type]))
);

/** Whether a phrase may begin as one of them does: stems keep what words begin with. */
const BEGINS = once(() => {
  const begins = new Set([...STEMS().keys()].map(beginOf));
  return (folded: string): boolean => begins.has(beginOf(folded));
});

function beginOf(folded: string): number {
  return folded.length < 4
    ? 0
    : (unitAt(folded, 0) * 31 + unitAt(folded, 1)) * 31 + unitAt(folded, 2);
}

// "10-49 employees", "> 250", the letter or number of an item in a list.
const COUNT =
  /^\s*(?:\p{L}|[^\p{L}\d]{0,3}\d[^\p{L}]*(?:employees|staff|people|persons|workers|FTE|Mitarbeite\p{L}*|Beschäftigte|salariés|emplead\p{L}*|dipendenti|addetti|trabalhadores|pracownik\p{L}*|werknemers)?)\s*$/iu;

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
  return codeAlone(part.trim(), folded) ?? typeWritten(folded) ?? typeInflected(folded);
}

function typeWritten(folded: string): OrganisationType | undefined {
  const [, several] = folded.length > LONGEST_SEVERAL ? [] : (SEVERAL.exec(folded) ?? []);
  return WORDS().get(several ?? folded) ?? withoutQualifiers(folded) ?? enterpriseOfSize(folded);
}

// "KMO's", "SMV'er", "KOBİ'ler", "IMM-uri".
const SEVERAL = /^([^ ]{2,4}) (?:s|er|ler|uri)$/;
const LONGEST_SEVERAL = 8;

function withoutQualifiers(folded: string): OrganisationType | undefined {
  const rest = unqualified(folded);
  return rest === folded || rest === "" ? undefined : (WORDS().get(rest) ?? enterpriseOfSize(rest));
}

// "3. SMEs", of a list.
function typeNumbered(folded: string): OrganisationType | undefined {
  const rest = folded.replace(/^\d{1,2} (?=\D)/, "");
  return rest === folded ? undefined : (typeWritten(rest) ?? typeInflected(rest));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

// "Regional employers' associations".
function typeInflected(folded: string): OrganisationType | undefined {
  if (isDigit(unitAt(folded, 0))) return typeNumbered(folded);
  const rest = unqualified(folded);
  return typeOfStem(folded) ?? (rest === folded ? undefined : typeOfStem(rest));
}

function typeOfStem(folded: string): OrganisationType | undefined {
  return BEGINS()(folded) ? STEMS().get(stemOfPhrase(folded)) : undefined;
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
