import type { CellValue } from "../table/grid";
import { isBlank, isErrorValue } from "./blank";
import type { Status } from "./partner";
import type { Reading } from "./reading";
import { isAside, mayNameStatus, saysAwaited, statusNamedIn } from "./status";

/**
 * A partner's status, else what stands in the place of its name or behind it: "TBD", "Firm D (withdrawn)", "Chamber C – tbc".
 * Only ever likely, for it may be part of the name; a name that says nothing of the kind changes nothing.
 */
export function orOfName(status: Reading<Status>, name: CellValue): Reading<Status> {
  if (status.kind !== "absent" && status.kind !== "blank") return status;
  const value = statusOfName(name);
  if (value === null) return status;
  return { kind: "known", value, typed: "", confidence: "likely", evidence: "organisation-name" };
}

function statusOfName(name: CellValue): Status | null {
  if (typeof name !== "string" || name === "" || isErrorValue(name)) return null;
  if (isBlank(name)) return SAYS_SOMETHING.test(name) ? "candidate" : null;
  // "[SME from Portugal]": whom somebody is still looking for.
  if (name.startsWith("[") && name.indexOf("]") === name.length - 1) return "candidate";
  const remark = remarkBehind(name);
  // Most remarks are abbreviations of names.
  if (remark === "" || !(mayNameStatus(remark) || isBlank(remark))) return null;
  const status = statusNamedIn(remark);
  if (isAside(status)) return status;
  return saysAwaited(remark) ? "candidate" : null;
}

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
