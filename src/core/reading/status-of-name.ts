import type { CellValue } from "../table/grid";
import { isBlank } from "./blank";
import type { Status } from "./partner";
import type { Reading } from "./reading";
import { isAside, mayNameStatus, statusNamedIn } from "./status";
import { saysAwaited, saysReserve } from "./status-awaited";
import { mayTellBeside, remarkBefore, remarkBehind } from "./remark-beside";
import { isVacancy, saysVacant } from "./vacancy";
import { saysWhoLeft } from "./who-left";

/**
 * A partner's status, else what stands in the place of its name or beside it: "TBD", "Firm D (withdrawn)", "Chamber C – tbc",
 * "Cancelled: Firm E".
 * Only ever likely, for it may be part of the name; a name that says nothing of the kind changes nothing. `organisation` is
 * "" where its `cell` names nobody.
 */
export function orOfName(
  status: Reading<Status>,
  organisation: string,
  cell: CellValue
): Reading<Status> {
  if (status.kind !== "absent" && status.kind !== "blank") return status;
  const value = organisation === "" ? statusOfNobody(cell) : statusBehind(organisation);
  if (value === null) return status;
  return { kind: "known", value, typed: "", confidence: "likely", evidence: "organisation-name" };
}

function statusOfNobody(cell: CellValue): Status | null {
  const isSaid = typeof cell === "string" && isBlank(cell) && SAYS_SOMETHING.test(cell);
  return isSaid ? "candidate" : null;
}

function statusBehind(name: string): Status | null {
  if (isVacancy(name)) return "candidate";
  if (!mayTellBeside(name)) return null;
  // "[SME from Portugal]": whom somebody is still looking for; "(Delta AG)": who is not sure yet.
  if (isWhollyIn("[", "]", name) || isWhollyIn("(", ")", name)) return "candidate";
  return statusIn(remarkBehind(name)) ?? statusIn(remarkBefore(name));
}

function statusIn(remark: string): Status | null {
  // Most remarks are abbreviations of names.
  if (remark === "") return null;
  if (saysVacant(remark) || saysReserve(remark)) return "candidate";
  if (saysWhoLeft(remark)) return "withdrawn";
  if (!(mayNameStatus(remark) || isBlank(remark))) return null;
  const status = statusNamedIn(remark);
  if (isAside(status)) return status;
  return saysAwaited(remark) ? "candidate" : null;
}

function isWhollyIn(opening: string, closing: string, name: string): boolean {
  return name.startsWith(opening) && name.indexOf(closing) === name.length - 1;
}

// A dash is only another way to leave a cell empty.
const SAYS_SOMETHING = /[\p{L}?]|\.{2}|…/u;
