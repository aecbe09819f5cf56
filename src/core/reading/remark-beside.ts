import type { CellValue } from "../table/grid";
import { foldedUnits } from "./folded-units";
import { initialsOf } from "./initials";
import { unitAt } from "./unit-at";

/** Whether a remark may stand beside a name, behind or before it; nearly all of thousands have none. */
export function mayTellBeside(name: string): boolean {
  if (name !== latest) latestMayTell = mayTell((latest = name));
  return latestMayTell;
}

// A row's name is looked at for its role, and for its status.
let latest = "";
let latestMayTell = false;

/** A look at how a name begins and ends, and for dashes and colons. */
function mayTell(name: string): boolean {
  const { length } = name;
  if (length < SHORTEST) return false;
  const last = unitAt(name, length - 1);
  if (last === CLOSING_BRACKET || last === CLOSING_SQUARE_BRACKET) return true;
  // "tbc", "tba", "tbd".
  const isTb = (unitAt(name, length - 3) | SMALL) === T && (unitAt(name, length - 2) | SMALL) === B;
  if (isTb) return true;
  // As nearly all names are.
  if (foldedUnits(name)?.isPlain) return false;
  return "([".includes(name.charAt(0)) || hasSign(name);
}

// Apart, for a function that sees a name is made anew with everything around it, for each of thousands.
function hasSign(name: string): boolean {
  return SIGNS.some((sign) => name.includes(sign));
}

const SHORTEST = 3;
const SIGNS = [" - ", " \u2013 ", ": "];
const [CLOSING_BRACKET, CLOSING_SQUARE_BRACKET, B, T] = [0x29, 0x5d, 0x62, 0x74];
// Capitals differ from small letters in this bit.
const SMALL = 0x20;

/** "Firm (tbc)", "Firm - withdrawn", "Firm tbc"; "" where nothing stands behind a name. */
export function remarkBehind(name: string): string {
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

/** "AP: Firm", "Cancelled - Firm", "(tbc) Firm"; "" where nothing stands before a name, or what it is called for short. */
export function remarkBefore(name: string): string {
  const [, before = ""] = BEFORE.exec(name) ?? [];
  return initialsOf(name.replace(before, "")) === before ? "" : before;
}

const BEFORE = /^[([]?([^:)\]\u2013]{2,30}?)(?::| -| \u2013|[)\]]) /;

/** A name of several lines, dashes in place of their breaks: the last may be a remark; "" where it has only one. */
export function linesApart(cell: CellValue): string {
  return typeof cell === "string" && cell.includes("\n")
    ? cell.trim().replace(/\s*\n\s*/g, " - ")
    : "";
}
