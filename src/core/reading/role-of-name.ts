import type { CellValue } from "../table/grid";
import { initialsOf } from "./initials";
import type { Role } from "./partner";
import type { Evidence, Reading } from "./reading";
import { mayTellBeside, remarkBefore, remarkBehind } from "./remark-beside";
import { readRole } from "./role";

/**
 * A partner's role, or what stands behind its name, or before it, where that says a lesser one: "Delta (AP)", "AP: Delta".
 * Only ever likely; beside a role that says otherwise it makes that one a question.
 */
export function orOfNamedRole(role: Reading<Role>, organisation: string): Reading<Role> {
  const named = mayTellBeside(organisation) ? lesserRole(organisation) : null;
  return named === null ? role : orLesserRole(role, named, "organisation-name");
}

/** A partner's role, or a lesser one that is told beside it; where they differ, a question. */
export function orLesserRole(role: Reading<Role>, value: Role, evidence: Evidence): Reading<Role> {
  if (role.kind === "unreadable") return role;
  if (role.kind !== "known")
    return { kind: "known", value, typed: "", confidence: "likely", evidence };
  const agrees = role.value === value || role.evidence === "choice";
  return agrees ? role : { ...role, confidence: "likely" };
}

// That somebody is a partner, or leads, changes nothing: full partners they are.
function lesserRole(organisation: string): Role | null {
  const behind = remarkBehind(organisation);
  // "Alpha Polska (AP)" is called so for short.
  const isShort = initialsOf(organisation.slice(0, organisation.lastIndexOf(behind))) === behind;
  return lesserIn(isShort ? "" : behind) ?? lesserIn(remarkBefore(organisation));
}

/** The role that a remark names, where that is a lesser one than full partner. */
export function lesserIn(remark: CellValue): Role | null {
  if (typeof remark !== "string") return null;
  if (AFFILIATED.test(remark)) return "affiliated-entity";
  const role = readRole(remark);
  const isSure = role.kind === "known" && role.confidence === "certain";
  return isSure && role.value !== "full-partner" && role.value !== "coordinator"
    ? role.value
    : null;
}

// "Affiliated to P2"; an institute affiliated to a university may be a partner by itself.
const AFFILIATED =
  /^(?:affiliated|linked) (?:entity )?(?:to|with|of) (?:partner |no\.? |[pP#])?\d/i;
