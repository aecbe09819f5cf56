import { bodyNouns, endsWithForm, UNIT } from "./body-name";
import { meaningsOfName } from "./country-name";
import { fold } from "./fold";
import { sameOrganisationKey } from "./organisation-name";
import { namesPart } from "./part-name";

/**
 * Whether a cell names several organisations: two parts of it at least are names of bodies, and neither is the other's
 * translation, place, faculty or institute. A name that is only long, or holds "and", is one.
 */
export function namesSeveral(typed: string): boolean {
  const { parts, isList } = partsOf(typed);
  if (parts.length < 2) return false;
  const bodies = parts.map(bodyIn).filter(({ nouns, hasForm }) => nouns !== 0 || hasForm);
  return bodies.some((one, at) => bodies.slice(0, at).some((other) => areTwo(one, other, isList)));
}

/** How many names a cell may hold where something else tells that there are several. */
export function namesAtMost(typed: string): number {
  return partsOf(typed).parts.length;
}

function partsOf(typed: string): { readonly parts: readonly string[]; readonly isList: boolean } {
  const text = typed.slice(0, LONGEST).replace(BRACKETS, " ");
  const by = [LISTED, STACKED, COMMA].find((separator) => separator.test(text)) ?? COMMA;
  const parts = text.split(by).map((part) => part.replace(BULLET, "").trim());
  return { parts: parts.filter((part) => NAME.test(part)), isList: by === LISTED };
}

const LONGEST = 500;
const BRACKETS = /\([^()]*\)/g;
const LISTED = /\s*;\s*|(?:^|\s)\(?\d{1,2}[.)]\s+(?=\p{Lu})|(?:^|\n)\s*[\u2022*-]\s*/u;
const STACKED = /\s*[\n\r|]+\s*|\s[/+]\s/;
const COMMA = /,\s+/;
const BULLET = /^\s*(?:[-\u2022*]|\d{1,2}[.)])\s+/;
const NAME = /^[\p{Lu}\d].{2}/u;

/** A part of a cell; `nouns` tells what kinds of bodies it is called, see `bodyNouns`. */
interface Body {
  readonly part: string;
  readonly nouns: number;
  readonly hasForm: boolean;
  /** "TU Graz": a body by its first word. */
  readonly isShort: boolean;
}

function bodyIn(part: string): Body {
  const isShort = /^(?:Uni|[TFP]H|TU|IES|ITS) /i.test(part);
  const nouns = bodyNouns(part) | (isShort ? 1 : 0);
  return { part, nouns, hasForm: endsWithForm(fold(part)), isShort };
}

// What is dear to find out comes last: most names with a comma are told to be one before.
function areTwo(one: Body, other: Body, isList: boolean): boolean {
  const both = one.nouns & other.nouns;
  const areSure = isList || (one.hasForm && other.hasForm) || (one.isShort && other.isShort);
  // A school may well be a part of the university before it.
  const mayBePart = both === 0 && one.nouns !== 0 && other.nouns !== 0;
  if (mayBePart && !areSure && ((one.nouns | other.nouns) & UNIT) !== 0) return false;
  const [a, b] = [wordsOf(one.part), wordsOf(other.part)];
  if (a === null || b === null || a.key === b.key) return false;
  if (areSure || both === 0) return true;
  const isAlike = a.own.some((word) => b.own.some((its) => its.slice(0, 4) === word.slice(0, 4)));
  return !isAlike && a.nouns.some((word) => b.nouns.includes(word));
}

/** The words of a part by what they are; null where it is a body's part, its place or its kind, not its name. */
function wordsOf(part: string): {
  readonly key: string;
  readonly nouns: readonly string[];
  readonly own: readonly string[];
} | null {
  if (NO_NAME.test(part) || namesPart(part) || meaningsOfName(part).length > 0) return null;
  const key = sameOrganisationKey(part);
  const words = key.split(" ").filter((word) => word.length > 2);
  const nouns = words.filter((word) => bodyNouns(word) !== 0);
  const own = words.filter((word) => !nouns.includes(word));
  return own.length === 0 ? null : { key, nouns, own };
}

// "Universities and Research", behind "Ministry of Education,"; a translation of "Hochschule", behind its name.
const NO_NAME =
  /^(?:(?:universiti|colleg|academi|compani|industri|enterpris)es|(?:school|chamber|union|federation|association|employer)s|federation of bosnia|member|former)\b|^university of (?:applied sciences|technology)$/i;
