import type { FoundTable } from "../table/found-table";
import type { Role, Status } from "./partner";
import type { Reading } from "./reading";
import { remembered } from "./remembered";
import { readCountry } from "./country";
import { readOrganisationTypes } from "./organisation-type";
import { readRole } from "./role";
import { isAside, statusNamedIn, toBeConfirmed } from "./status";
import { saysAwaited } from "./status-awaited";

/** What a row says of a partner's status: in its own cell, in that of its role, in the heading above it. */
export type ReadRowStatus = (
  cell: Reading<Status>,
  role: Reading<Role>,
  section: string | undefined
) => Reading<Status>;

/**
 * A partner's status from its own cell, else from the heading above it ("Candidates"), else from a word in its role cell
 * ("Partner (withdrawn)"), which is only likely where that names a role too. The cell goes before the heading; where they
 * disagree it is only likely. Headings that put everybody aside are those of a draft, and say nothing. One that says nothing
 * we know, below partners that stand under none, leaves it open.
 */
export function rowStatusReader({ rows }: FoundTable): ReadRowStatus {
  const inText = remembered(statusNamedIn);
  const isAwaited = remembered(saysAwaited);
  const inSection = (section: string | undefined): Status | null =>
    section === undefined ? null : inText(section);
  const isDraft = rows.every(({ section }) => isAside(inSection(section)));
  const first = rows[0]?.section;
  // Who stand under no heading, or under one of a role or status, are told from those below by how they take part.
  const parts = first === undefined || inSection(first) !== null || saysRole(first);
  const isUnclear = remembered((section: string) => parts && saysNothingKnown(section));
  return (cell, role, section) => {
    const above = isDraft ? null : inSection(section);
    if (cell.kind === "known") return weighed(cell, above);
    if (cell.kind === "unreadable") return cell;
    if (above !== null && section !== undefined) return said(above, section, "section");
    if (section !== undefined && (isAwaited(section) || isUnclear(section)))
      return { ...toBeConfirmed(section), evidence: "section" };
    return saidByRole(role, inText) ?? cell;
  };
}

function saysRole(section: string): boolean {
  return readRole(section).kind === "known";
}

// "Suplentes", "Consortium 2025"; not "WP2", "Page 2 of 3" or "Industry", which take nobody's part away.
function saysNothingKnown(section: string): boolean {
  return (
    !/\d/.test(section.replace(YEAR, "")) &&
    !saysRole(section) &&
    readOrganisationTypes(section).kind !== "known" &&
    readCountry(section).kind !== "known"
  );
}

const YEAR = /20\d\d/;

function weighed(
  cell: Extract<Reading<Status>, { kind: "known" }>,
  above: Status | null
): Reading<Status> {
  const disagrees = above !== null && above !== cell.value && cell.evidence !== "choice";
  return disagrees ? { ...cell, confidence: "likely" } : cell;
}

function saidByRole(
  role: Reading<Role>,
  inText: (text: string) => Status | null
): Reading<Status> | null {
  if (role.kind !== "known" && role.kind !== "unreadable") return null;
  // What is certainly a role has no other word in it.
  if (role.kind === "known" && role.confidence === "certain") return null;
  const status = role.typed === "" ? null : inText(role.typed);
  if (status === null || status === "confirmed") return null;
  const reading = said(status, role.typed, "split");
  return role.kind === "known" ? { ...reading, confidence: "likely" } : reading;
}

function said(
  value: Status,
  typed: string,
  evidence: "section" | "split"
): Extract<Reading<Status>, { kind: "known" }> {
  return { kind: "known", value, typed, confidence: "certain", evidence };
}
