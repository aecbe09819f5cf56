import { foldedUnits } from "./folded-units";
import { unitAt } from "./unit-at";

/** Whether a remark may stand behind a name; nearly all of thousands have none. */
export function mayTellBehind(name: string): boolean {
  if (name !== latest) latestMayTell = mayTell((latest = name));
  return latestMayTell;
}

// A row's name is looked at for its role, and for its status.
let latest = "";
let latestMayTell = false;

/** A look at how a name ends, and for dashes. */
function mayTell(name: string): boolean {
  const { length } = name;
  if (length < SHORTEST) return false;
  const last = unitAt(name, length - 1);
  if (last === CLOSING_BRACKET || last === CLOSING_SQUARE_BRACKET) return true;
  // "tbc", "tba", "tbd".
  const isTb = (unitAt(name, length - 3) | SMALL) === T && (unitAt(name, length - 2) | SMALL) === B;
  if (isTb) return true;
  // Of words and single blanks alone, as nearly all names are.
  if (foldedUnits(name)?.isTidy) return false;
  return name.includes(" - ") || name.includes(" \u2013 ");
}

const SHORTEST = 3;
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
