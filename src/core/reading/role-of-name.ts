import { initialsOf } from "./initials";
import type { Role } from "./partner";
import type { Reading } from "./reading";
import { mayTellBehind, remarkBefore, remarkBehind } from "./remark-behind";
import { readRole } from "./role";

/**
 * A partner's role, or what stands behind its name, or before it, where that says a lesser one: "Delta (AP)", "AP: Delta".
 * Only ever likely; beside a role that says otherwise it makes that one a question.
 */
export function orOfNamedRole(role: Reading<Role>, organisation: string): Reading<Role> {
  if (!mayTellBehind(organisation)) return role;
  const value = lesserRole(organisation);
  if (value === null || role.kind === "unreadable") return role;
  if (role.kind !== "known")
    return { kind: "known", value, typed: "", confidence: "likely", evidence: "organisation-name" };
  const agrees = role.value === value || role.evidence === "choice";
  return agrees ? role : { ...role, confidence: "likely" };
}

// That somebody is a partner, or leads, changes nothing: full partners they are.
function lesserRole(organisation: string): Role | null {
  const behind = remarkBehind(organisation);
  if (AFFILIATED.test(behind)) return "affiliated-entity";
  // "Alpha Polska (AP)" is called so for short.
  const isShort = initialsOf(organisation.slice(0, organisation.lastIndexOf(behind))) === behind;
  return lesserIn(isShort ? "" : behind) ?? lesserIn(remarkBefore(organisation));
}

function lesserIn(remark: string): Role | null {
  const role = readRole(remark);
  const isSure = role.kind === "known" && role.confidence === "certain";
  return isSure && role.value !== "full-partner" && role.value !== "coordinator"
    ? role.value
    : null;
}

// "Affiliated to P2"; an institute affiliated to a university may be a partner by itself.
const AFFILIATED =
  /^(?:affiliated|linked) (?:entity )?(?:to|with|of) (?:partner |no\.? |[pP#])?\d/i;
