import {
  APPLICANT_WORDS,
  BODY_WORDS,
  DUTY_FIELDS,
  DUTY_WORDS,
  LEADING_WORDS,
  NO_PARTNER_WORDS,
  PARTNER_ONLY_WORDS,
  ROLE_WORDS,
} from "../../reference/role-words";
import type { CellValue } from "../table/grid";
import { isBlank, isErrorValue, tidy } from "./blank";
import { agreedMeanings } from "./agreed-meanings";
import { fold } from "./fold";
import { longestFirst } from "./longest-first";
import type { Role } from "./partner";
import type { Evidence, Reading } from "./reading";
import { once } from "./once";
import { beginnings, narrowed } from "./role-beginnings";
import { stemOfPhrase } from "./organisation-type-stems";
import { similarSearch } from "./similar";
import { listedParts, phrases, saysEither, wordList } from "./word-list";

/**
 * Reads a role cell. Certain: a word for one role, alone or beside duties that are no roles ("Coordinator / WP leader").
 * Likely: such a word among others, or a slip of the keyboard away from one role only; the first partner of a numbered
 * list, a lone "applicant", who takes part from outside. Two roles that exclude each other ("coordinator (affiliated entity)") are unreadable, with both suggested. Who is no partner at all ("Subcontractor")
 * is so by the whole cell only.
 */
export function readRole(value: CellValue): Reading<Role> {
  if (isBlank(value)) return { kind: "blank" };
  const typed = tidy(value);
  if (typeof value !== "string" || isErrorValue(value)) return unreadable(typed, []);

  const folded = fold(typed.replace(PIC, ""));
  // "Socio asociado" is one role, "socio/asociado" leaves open which of two.
  const whole = typed.includes("/") ? undefined : roleOf(folded);
  if (whole) return known(typed, whole, "certain", "name");
  if (namesNoPartner(folded)) return known(typed, "no-partner", "certain", "name");
  if (FIRST_OF_LIST.test(folded) || APPLICANT.has(folded)) {
    return known(typed, "coordinator", "likely", "guess");
  }
  if (typed === UNFUNDED) return known(typed, "associated-partner", "likely", "guess");
  return readSeveral(typed, folded);
}

/** Whether a role cell says "applicant" and nothing more: the coordinator if alone in its column, else a full partner. */
export function saysApplicant(value: CellValue): boolean {
  return typeof value === "string" && APPLICANT.has(fold(value));
}

/** Whether a role cell certainly says coordinator. */
export function saysCoordinator(value: CellValue): boolean {
  const role = readRole(value);
  return role.kind === "known" && role.value === "coordinator" && role.confidence === "certain";
}

/** Whether a role cell says "partner" and not of which kind. */
export function saysOnlyPartner(typed: string): boolean {
  return PARTNER_ONLY.has(fold(typed));
}

const ROLES = once(() => wordList<Role>(ROLE_WORDS));
/** By stems of several words or a long one: "verbundene Organisationen". */
const STEMS = once(() =>
  agreedMeanings([...ROLES()].map(([phrase, role]) => [stemOfPhrase(phrase), role]))
);
const PARTNER_ONLY: ReadonlySet<string> = new Set(phrases(PARTNER_ONLY_WORDS).map(fold));
const APPLICANT: ReadonlySet<string> = new Set(phrases(APPLICANT_WORDS).map(fold));
const NO_PARTNER: ReadonlySet<string> = new Set(phrases(NO_PARTNER_WORDS).map(fold));
const DUTIES: ReadonlySet<string> = new Set(phrases(DUTY_WORDS).map(fold));
const BODIES: ReadonlySet<string> = new Set(phrases(BODY_WORDS).map(fold));
const FIRST_OF_LIST = /^p(?:artner)?(?: n[or]?)? ?0?1$/;
// CORDIS's code for who takes part from outside and without funding; in anybody's own words it may be a partner from abroad.
const UNFUNDED = "internationalPartner";
// "Partner 7", "AE2", "Associated partner no. 3", "entité affiliée à P5".
const NUMBER_BEHIND = /(?: (?:of|to|a|de|di|zu|von))?(?: n[or]?| p| ben)? ?\d{1,3}$/;
// "Coordinator, PIC 999999999".
const PIC = /(?:PIC\W*)?\b\d{9}\b/i;
const WORK_PACKAGE = /\b(?:wp|task|work package|t) ?\d*\b/;
// "Lead (WP2)" may lead no more than that.
const LEADS_PACKAGE =
  /^(?:lead|lider|chef de file|capofila|trekker)\w*(?: (?:wp|work package|task|t) ?[\d ]+)+$/;
// An association is no associated partner.
const NEGATION =
  /\b(?:not|no|non|ex|former|kein|keine|pas|sans|senza|sin|without|(?:associ|affili)ations?)\b/;
// "Koordinierender Partner", "partner koordynujący", "hankekoordinaattori": the word has many endings, and beginnings.
const COORDINATES =
  /^(?:\S+ (?=\S+$))?(?:proje[ck]ti?|hanke|gesamt)?(?:[ck]oord|координ|συντονι|samordn|ch?omhord)/;
// "Technical coordinator", "Quality lead", "Deputy coordinator".
const DUTY = new RegExp(
  `^(?:${phrases(DUTY_FIELDS).map(fold).join("|")}) (?:lead|co ?ordinat|manage)`
);
// The word for it, in whatever ending, as a word of its own.
const LEADS = beginnings(LEADING_WORDS);
// "Hauptpartner", "huvudpartner": put together.
const CHIEF = /^(?:haupt|hoofd|huvud|hoved|hovud|paa|pea|fo|adal)/;
// Whoever goes without money has a role all the same.
const UNPAID =
  /\b(?:not|no|non|sans|senza|sin|without)(?: eu| ue)? (?:fund|grant|budget|financ|finanz|benefic)\w*/g;

// The longest first, so that "associated partner" holds no "partner".
const PHRASES = once(() =>
  longestFirst(
    [...ROLES()]
      .filter(([phrase]) => phrase.length > 4)
      .map(([phrase, role]) => [`${phrase} `, role] as const)
  )
);

function roleOf(folded: string): Role | undefined {
  if (FIRST_OF_LIST.test(folded)) return undefined;
  return ROLES().get(folded) ?? ROLES().get(folded.replace(NUMBER_BEHIND, ""));
}

function namesNoPartner(folded: string): boolean {
  return NO_PARTNER.has(folded) || NO_PARTNER.has(folded.replace(NUMBER_BEHIND, ""));
}

function readSeveral(typed: string, folded: string): Reading<Role> {
  const parts = listedParts(typed)
    .map(fold)
    .filter((part) => !isDuty(part) && !FIRST_OF_LIST.test(part));
  const ofParts = parts.map(roleOf);
  const named = ofParts.filter((role) => role !== undefined);
  const distinct = [...new Set(named)];
  if (distinct.length > 1 && saysEither(typed)) return unreadable(typed, distinct);
  const everyPart = named.length === parts.length && !LEADS_PACKAGE.test(folded);
  if (named.length > 0) return agreed(typed, named, everyPart ? "certain" : "likely", "split");

  // Whoever leads a work package takes part in full: the other roles don't lead.
  if (parts.length === 0 && isDuty(folded)) return known(typed, "full-partner", "likely", "guess");
  if (NEGATION.test(folded.replace(UNPAID, ""))) return unreadable(typed, []);
  const [mistyped, ...others] = mistypedRoles(folded.replace(NUMBER_BEHIND, ""));
  if (mistyped && others.length === 0) return known(typed, mistyped, "likely", "fuzzy");
  if (mistyped) return unreadable(typed, [mistyped, ...others]);
  const [before = typed] = typed.split(/\s(?:of|to|for)\s/i);
  const head = fold(before);
  const short = roleOf(head);
  const told = short ? [short] : PHRASES()(head);
  const inflected = STEMS().get(stemOfPhrase(head));
  if (inflected) return known(typed, inflected, "likely", "split");
  if (leads(head, told)) return known(typed, "coordinator", "likely", "split");
  const roles: readonly Role[] = COORDINATES.test(folded) ? [...told, "coordinator"] : told;
  return agreed(typed, narrowed(head, roles), "likely", "split");
}

/** "Lead participant", "leading institution", "solicitante principal": the first among equals. */
function leads(folded: string, told: readonly Role[]): boolean {
  if (told.length > 0) return told.every((role) => role === "full-partner") && LEADS.test(folded);
  const rest = folded.replace(LEADS, "").trim();
  if (rest !== folded && (APPLICANT.has(rest) || BODIES.has(rest))) return true;
  const compound = folded.replace(CHIEF, "");
  if (compound === folded) return false;
  return (
    APPLICANT.has(compound) || ["coordinator", "full-partner"].includes(roleOf(compound) ?? "")
  );
}

/** The roles whose word a folded text is but for one slip, its first letter right: a "reader" is no leader. */
function mistypedRoles(folded: string): readonly Role[] {
  if (folded.length < SHORTEST_MISTYPED || folded.length > LONGEST_MISTYPED) return [];
  const near = SPELLINGS()(folded, 1).filter(({ value }) => value[0] === folded[0]);
  return [...new Set(near.flatMap(({ value }) => ROLES().get(value) ?? []))];
}

const SPELLINGS = once(() =>
  similarSearch(
    [...ROLES().keys()].flatMap((word) =>
      word.length > SHORTEST_MISTYPED ? [[word, word] as const] : []
    )
  )
);

// Shorter words lie too close to others.
const SHORTEST_MISTYPED = 6;
const LONGEST_MISTYPED = 40;

function isDuty(folded: string): boolean {
  return (
    DUTIES.has(folded) || DUTY.test(folded) || (WORK_PACKAGE.test(folded) && !ROLES().has(folded))
  );
}

function agreed(
  typed: string,
  roles: readonly Role[],
  confidence: "certain" | "likely",
  evidence: Evidence
): Reading<Role> {
  const distinct = [...new Set(roles)];
  const [first, ...others] = distinct.filter((role) => role !== "full-partner");
  if (distinct.length === 0) return unreadable(typed, []);
  if (first === undefined) return known(typed, "full-partner", confidence, evidence);
  if (others.length > 0) return unreadable(typed, distinct);
  if (distinct.length === 1 || first === "coordinator") {
    return known(typed, first, confidence, evidence);
  }
  // "Partner (affiliated)": the narrower word says which.
  return known(typed, first, "likely", evidence);
}

function known(
  typed: string,
  value: Role,
  confidence: "certain" | "likely",
  evidence: Evidence
): Reading<Role> {
  return { kind: "known", value, typed, confidence, evidence };
}

function unreadable(typed: string, suggestions: readonly Role[]): Reading<Role> {
  return { kind: "unreadable", typed, suggestions };
}
