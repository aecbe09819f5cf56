import type { Role } from "./partner";
import type { Reading } from "./reading";
import { readRole } from "./role";

/** What the columns of marks say of a partner's role. */
export interface RoleMarks {
  readonly coordinator: Reading<boolean>;
  readonly associatedPartner: Reading<boolean>;
  readonly affiliatedEntity: Reading<boolean>;
}

/**
 * A partner's role from its own cell, else from a mark, else from the section row above it. The cell goes before the
 * section; where they disagree it is only likely. Absent where the table says nothing of roles at all for this row: rows
 * above the first section with a role, too, are left to the assumption that every row is a full partner.
 */
export function partnerRole(
  cell: Reading<Role>,
  marks: RoleMarks,
  section: string | undefined
): Reading<Role> {
  const above = section === undefined ? undefined : roleOfSection(section);
  if (cell.kind === "known") return cell.evidence === "choice" ? cell : weighed(cell, above);
  if (cell.kind === "unreadable") return cell;
  return markedRole(marks, cell.kind === "absent") ?? above ?? cell;
}

type Known = Extract<Reading<Role>, { kind: "known" }>;

function weighed(cell: Known, above: Known | undefined): Reading<Role> {
  if (!above || above.value === cell.value) return cell;
  // A coordinator is one of the full partners, and may well stand among them.
  if (cell.value === "coordinator" && above.value === "full-partner") return cell;
  return { ...cell, confidence: "likely" };
}

function markedRole(marks: RoleMarks, alone: boolean): Reading<Role> | undefined {
  const all: readonly (readonly [Role, Reading<boolean>])[] = [
    ["coordinator", marks.coordinator],
    ["associated-partner", marks.associatedPartner],
    ["affiliated-entity", marks.affiliatedEntity],
  ];
  const asked = all.filter(([, mark]) => mark.kind !== "absent");
  if (asked.length === 0) return undefined;

  const unclear = asked.find(([, mark]) => mark.kind === "unreadable" || mark.kind === "blank");
  const yes = asked.flatMap(([role, mark]) =>
    mark.kind === "known" && mark.value ? [{ role, mark }] : []
  );
  const [only, ...others] = yes;
  if (others.length > 0) {
    return { kind: "unreadable", typed: "x", suggestions: yes.map(({ role }) => role) };
  }
  if (only && only.mark.kind === "known") {
    const { typed, confidence, evidence } = only.mark;
    return { kind: "known", value: only.role, typed, confidence, evidence };
  }
  if (unclear) return alone ? unclearRole(unclear) : undefined;
  const confidence = asked.every(
    ([, mark]) => mark.kind === "known" && mark.confidence === "certain"
  )
    ? "certain"
    : "likely";
  return alone
    ? { kind: "known", value: "full-partner", typed: "", confidence, evidence: "mark" }
    : undefined;
}

function unclearRole([role, mark]: readonly [Role, Reading<boolean>]): Reading<Role> {
  if (mark.kind !== "unreadable") return { kind: "blank" };
  return { kind: "unreadable", typed: mark.typed, suggestions: [role, "full-partner"] };
}

function roleOfSection(section: string): Known | undefined {
  const reading = readRole(section);
  if (reading.kind !== "known") return undefined;
  // "Organisations from partner countries" speaks of partners too, and of no role.
  if (reading.confidence === "likely" && reading.value === "full-partner") return undefined;
  return { ...reading, confidence: "certain", evidence: "section" };
}
