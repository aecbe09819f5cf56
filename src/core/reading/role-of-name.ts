import type { FoundTable, TableRow } from "../table/found-table";
import type { CellValue } from "../table/grid";
import type { Columns } from "./column-readers";
import { initialsOf } from "./initials";
import type { Role } from "./partner";
import type { Evidence, Reading } from "./reading";
import { remarksIn } from "./remark";
import { mayTellBehind, remarkBefore, remarkBehind } from "./remark-behind";
import { remembered } from "./remembered";
import { readRole } from "./role";

/**
 * A partner's role, or what stands behind its name, or before it, where that says a lesser one: "Delta (AP)", "AP: Delta".
 * Only ever likely; beside a role that says otherwise it makes that one a question.
 */
export function orOfNamedRole(role: Reading<Role>, organisation: string): Reading<Role> {
  const named = mayTellBehind(organisation) ? lesserRole(organisation) : null;
  return named === null ? role : orElse(role, named, "organisation-name");
}

/** The same of the remarks on a row ("associated partner"), for all rows of a table. */
export function remarkedRoleReader(
  table: FoundTable,
  columns: Columns
): (role: Reading<Role>, row: TableRow) => Reading<Role> {
  const index = remarksIn(table, columns);
  if (index < 0) return (role) => role;
  const remarked = remembered((cell: CellValue) => lesserIn(cell));
  return (role, { values }) => {
    const value = remarked(values[index] ?? "");
    return value === null ? role : orElse(role, value, "remark");
  };
}

function orElse(role: Reading<Role>, value: Role, evidence: Evidence): Reading<Role> {
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

function lesserIn(remark: CellValue): Role | null {
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
