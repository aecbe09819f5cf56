import type { CellValue } from "../table/grid";
import { isBlank } from "./blank";
import type { Status } from "./partner";
import type { Reading } from "./reading";
import { isAside, mayNameStatus, saysAwaited, statusNamedIn } from "./status";
import { unitAt } from "./unit-at";
import { isVacancy, saysVacant } from "./vacancy";

/**
 * A partner's status, else what stands in the place of its name or behind it: "TBD", "Firm D (withdrawn)", "Chamber C – tbc".
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
  if (!mayTell(name)) return null;
  // "[SME from Portugal]": whom somebody is still looking for.
  if (name.startsWith("[") && name.indexOf("]") === name.length - 1) return "candidate";
  const remark = remarkBehind(name);
  // Most remarks are abbreviations of names.
  if (remark === "") return null;
  if (saysVacant(remark)) return "candidate";
  if (!(mayNameStatus(remark) || isBlank(remark))) return null;
  const status = statusNamedIn(remark);
  if (isAside(status)) return status;
  return saysAwaited(remark) ? "candidate" : null;
}

/** A look at how a name ends, and for dashes: nearly all of thousands have none of these. */
function mayTell(name: string): boolean {
  const { length } = name;
  if (length < SHORTEST) return false;
  const last = unitAt(name, length - 1);
  if (last === CLOSING_BRACKET || last === CLOSING_SQUARE_BRACKET) return true;
  // "tbc", "tba", "tbd".
  if ((unitAt(name, length - 2) | SMALL) === B) return true;
  return name.includes(" - ") || name.includes(" \u2013 ");
}

const SHORTEST = 3;
const [CLOSING_BRACKET, CLOSING_SQUARE_BRACKET, B] = [0x29, 0x5d, 0x62];
// Capitals differ from small letters in this bit.
const SMALL = 0x20;

// A dash is only another way to leave a cell empty.
const SAYS_SOMETHING = /[\p{L}?]|\.{2}|…/u;

/** "Firm (tbc)", "Firm - withdrawn", "Firm tbc"; "" where nothing stands behind a name. */
function remarkBehind(name: string): string {
  const last = name.charAt(name.length - 1);
  const opened = last === ")" ? "(" : last === "]" ? "[" : "";
  if (opened !== "") {
    const at = name.lastIndexOf(opened);
    return at > 0 ? name.slice(at + 1, -1).trim() : "";
  }
  if (/\stb[acd]$/i.test(name.slice(-4))) return name.slice(-3);
  const at = Math.max(name.lastIndexOf(" - "), name.lastIndexOf(" \u2013 "));
  return at > 0 ? name.slice(at + 3).trim() : "";
}
