import { DOUBTING_WORDS } from "../../reference/role-words";
import type { CellValue } from "../table/grid";
import { fold } from "./fold";
import { initialsOf } from "./initials";
import type { Role } from "./partner";
import type { Evidence, Reading } from "./reading";
import { mayTellBeside, remarkBefore, remarkBehind } from "./remark-beside";
import { readRole } from "./role";
import { foldedWords, listedParts } from "./word-list";

/**
 * A partner's role, or what stands behind its name, or before it, where that says a lesser one: "Delta (AP)", "AP: Delta".
 * Only ever likely; beside a role that says otherwise it makes that one a question.
 */
export function orOfNamedRole(role: Reading<Role>, organisation: string): Reading<Role> {
  const mayBeNumbered = organisation.startsWith("AP") || organisation.startsWith("AE");
  const number = mayBeNumbered ? NUMBER_BEFORE.exec(organisation)?.[1] : undefined;
  const named = number === undefined ? lesserBeside(organisation) : lesserIn(number);
  return named === null ? role : orLesserRole(role, named, "organisation-name");
}

// "AP1 Firm".
const NUMBER_BEFORE = /^(A[EP]) ?\d{1,2}\s/;

/** A partner's role, or a lesser one that is told beside it; where they differ, a question. */
export function orLesserRole(role: Reading<Role>, value: Role, evidence: Evidence): Reading<Role> {
  if (role.kind === "unreadable") return role;
  if (role.kind !== "known")
    return { kind: "known", value, typed: "", confidence: "likely", evidence };
  const agrees = role.value === value || role.evidence === "choice";
  return agrees ? role : { ...role, confidence: "likely" };
}

// That somebody is a partner, or leads, changes nothing: full partners they are.
function lesserBeside(organisation: string): Role | null {
  if (!mayTellBeside(organisation)) return null;
  const behind = remarkBehind(organisation);
  // "Alpha Polska (AP)" is called so for short.
  const isShort = initialsOf(organisation.slice(0, organisation.lastIndexOf(behind))) === behind;
  return lesserIn(isShort ? "" : behind) ?? lesserIn(remarkBefore(organisation));
}

/** The role that a remark, or its first part, names, where that is a lesser one than full partner. */
export function lesserIn(remark: CellValue): Role | null {
  if (typeof remark !== "string") return null;
  if (AFFILIATED.test(remark)) return "affiliated-entity";
  const [first = "", ...others] = listedParts(remark);
  const [, entity = others.length > 0 ? first : ""] = ENTITY_OF.exec(remark) ?? [];
  return lesserNamed(remark) ?? lesserNamed(entity);
}

function lesserNamed(remark: string): Role | null {
  const role = readRole(remark.length > LONGEST ? remark : withoutDoubt(remark));
  const isSure = role.kind === "known" && role.confidence === "certain";
  return isSure && role.value !== "full-partner" && role.value !== "coordinator"
    ? role.value
    : null;
}

// "Could be associated", "maybe as affiliated entity of Firm": without the words that leave it open.
function withoutDoubt(remark: string): string {
  const words = fold(remark).split(" ");
  const rest = words.filter((word) => !DOUBTING.has(word));
  return rest.length < words.length ? (rest.join(" ").split(" of ")[0] ?? "") : remark;
}

const LONGEST = 80;
const DOUBTING = foldedWords(DOUBTING_WORDS);

// "Affiliated entity of Firm", "entité affiliée à Firm".
const ENTITY_OF = /^(\p{L}+ \p{L}+) (?:of|to|with|à|a|de|di|von|zu) /u;
// "Affiliated to P2"; an institute affiliated to a university may be a partner by itself.
const AFFILIATED =
  /^(?:affiliated|linked) (?:entity )?(?:to|with|of) (?:partner |no\.? |[pP#])?\d/i;
