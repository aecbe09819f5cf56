import type { PartnerRole, Role } from "./partner";
import type { Reading } from "./reading";
import { readRole, saysOnlyPartner } from "./role";

/** What the columns of marks say of a partner's role; a role without such a column is absent. */
export type RoleMarks = Readonly<Record<PartnerRole, Reading<boolean>>>;

/**
 * A partner's role from its own cell, else from a mark, else from the section row above it. The cell goes before the
 * section and the mark; where they disagree it is only likely, but for a mere "Partner", of which a mark tells the kind.
 * Absent where the table says nothing of roles at all for this row: rows above the first section with a role, too, are left
 * to the assumption that every row is a full partner.
 */
export function partnerRole(
  cell: Reading<Role>,
  marks: RoleMarks,
  section: string | undefined
): Reading<Role> {
  const above = section === undefined ? undefined : roleOfSection(section);
  if (cell.kind === "known")
    return cell.evidence === "choice" ? cell : besideMarks(weighed(cell, above), marks);
  if (cell.kind === "unreadable") return cell;
  const marked = markedRole(marks);
  // Beside a column of roles, or in a section, no mark says nothing: the role is told elsewhere.
  const elsewhere = cell.kind === "blank" || above !== undefined;
  return elsewhere && !isMarked(marked, marks) ? (above ?? cell) : (marked ?? cell);
}

type Known = Extract<Reading<Role>, { kind: "known" }>;

function weighed(cell: Known, above: Known | undefined): Known {
  if (!above || above.value === cell.value) return cell;
  // A coordinator is one of the full partners, and may well stand among them.
  if (cell.value === "coordinator" && above.value === "full-partner") return cell;
  return { ...cell, confidence: "likely" };
}

// Of "Partner" a tick says more; of a role that says which it only makes a question.
function besideMarks(cell: Known, marks: RoleMarks): Known {
  if (areAbsent(marks)) return cell;
  const marked = MARKED_ROLES.some((role) => isYes(marks[role])) ? markedRole(marks) : undefined;
  if (!marked) return cell;
  if (marked.kind !== "known") return { ...cell, confidence: "likely" };
  if (marked.value === cell.value || agree(cell.value, marked.value)) return cell;
  const isMore = marked.confidence === "certain" && saysPartner(cell, marked.value);
  return isMore ? marked : { ...cell, confidence: "likely" };
}

// Most tables have no such columns.
function areAbsent(marks: RoleMarks): boolean {
  return (
    marks.coordinator.kind === "absent" &&
    marks["full-partner"].kind === "absent" &&
    marks["associated-partner"].kind === "absent" &&
    marks["affiliated-entity"].kind === "absent"
  );
}

// A coordinator is one of the full partners.
function agree(cell: Role, marked: Role): boolean {
  return cell === "coordinator" && marked === "full-partner";
}

function saysPartner({ value, typed }: Known, marked: Role): boolean {
  return value === "full-partner" && (marked === "coordinator" || saysOnlyPartner(typed));
}

function isMarked(marked: Reading<PartnerRole> | undefined, marks: RoleMarks): boolean {
  if (marked?.kind === "unreadable") return true;
  return marked?.kind === "known" && isYes(marks[marked.value]);
}

/** Undefined where the table has no column of marks for a role. */
function markedRole(marks: RoleMarks): Reading<PartnerRole> | undefined {
  if (areAbsent(marks)) return undefined;
  const asked = MARKED_ROLES.filter((role) => marks[role].kind !== "absent");
  const yes = withoutLesser(asked.filter((role) => isYes(marks[role])));
  const [only, ...others] = yes;
  if (others.length > 0)
    return { kind: "unreadable", typed: typedIn(marks, yes), suggestions: yes };
  if (only) return asRole(only, marks[only]);

  const unread = asked.filter((role) => marks[role].kind === "unreadable");
  const suggestions = [...new Set<PartnerRole>([...unread, "full-partner"])];
  if (unread.length > 0) return { kind: "unreadable", typed: typedIn(marks, unread), suggestions };
  // Where full partners are ticked too, no tick at all says nothing.
  const silent =
    asked.includes("full-partner") || asked.some((role) => marks[role].kind === "blank");
  if (silent) return { kind: "blank" };
  // Each mark says no; the least sure of them tells how sure that is.
  const least = asked.find((role) => !isCertain(marks[role])) ?? asked[0];
  return least && asRole("full-partner", marks[least]);
}

// The coordinator is one of the full partners.
function withoutLesser(roles: readonly PartnerRole[]): readonly PartnerRole[] {
  return roles.includes("coordinator") ? roles.filter((role) => role !== "full-partner") : roles;
}

const MARKED_ROLES: readonly PartnerRole[] = [
  "coordinator",
  "full-partner",
  "associated-partner",
  "affiliated-entity",
];

function isYes(mark: Reading<boolean>): boolean {
  return mark.kind === "known" && mark.value;
}

function isCertain(mark: Reading<boolean>): boolean {
  return mark.kind === "known" && mark.confidence === "certain";
}

function asRole(value: PartnerRole, mark: Reading<boolean>): Reading<PartnerRole> | undefined {
  return mark.kind === "known" ? { ...mark, value } : undefined;
}

function typedIn(marks: RoleMarks, roles: readonly PartnerRole[]): string {
  return roles.map((role) => typedOf(marks[role])).join(", ");
}

function typedOf(mark: Reading<boolean>): string {
  return mark.kind === "known" || mark.kind === "unreadable" ? mark.typed : "";
}

function roleOfSection(section: string): Known | undefined {
  const reading = readRole(section);
  if (reading.kind !== "known") return undefined;
  // "Organisations from partner countries" speaks of partners too, and of no role.
  if (reading.confidence === "likely" && reading.value === "full-partner") return undefined;
  return { ...reading, confidence: "certain", evidence: "section" };
}
