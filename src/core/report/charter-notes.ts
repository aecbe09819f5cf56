import type { CharterLookUp } from "../charters/look-up";
import type { Issued } from "../charters/charter-list";
import type { Standing } from "../rules/verdict";
import { charterLine, foundBy, holdersText, listName } from "./charter-words";
import type { Checked } from "./checked";
import { partnerName } from "./names";
import { whoText } from "./who";
import { counted, ledIn, listed, quoted } from "./wording";

/** What was taken from the list of charter holders: which list, whom it has, how each was found. Empty without a list. */
export function charterNotes(checked: Checked): string[] {
  const { charters } = checked.verdict;
  if (!charters) return [];
  return [`${charterSentence(checked)} ${listSentence(checked)}`, ...missingNotes(checked)];
}

/** "ECHE list of 8 April 2026 (6,140 holders): 5 of 6 higher education institutions found, 4 by PIC and 1 by name." */
export function charterSentence(checked: Checked): string {
  const { charters } = checked.verdict;
  if (!charters) return "";
  const start = `${listName(charters.list)} (${holdersText(charters.list)})`;
  const asked = lookedUp(checked);
  if (asked.length === 0)
    return `${start}: there is no higher education institution to look up in it.`;
  const found = asked.filter(({ lookUp }) => lookUp.found.kind === "found");
  const how = (["pic", "erasmus-code", "name"] as const).flatMap((by) => {
    const count = found.filter(({ lookUp }) => isFoundBy(lookUp, by)).length;
    return count === 0 ? [] : [`${count} ${foundBy(by)}${by === "name" ? ", to confirm" : ""}`];
  });
  const all = counted(asked.length, "higher education institution");
  return `${start}: ${found.length} of ${all} found${ledIn(", ", listed(how))}.`;
}

/** Each partner that was looked up, with what the list says. */
export function charterPartnerLines(
  checked: Checked
): readonly { readonly id: number; readonly name: string; readonly says: string }[] {
  const { charters } = checked.verdict;
  const list = charters ? listName(charters.list).replace(/^ECHE /, "") : "";
  return lookedUp(checked).map(({ standing: { partner } }) => ({
    id: partner.id,
    name: partnerName(partner),
    // Which list it is stands above.
    says: charterLine(checked, partner.id)
      .replace(/^ECHE: /, "")
      .replace(`(${list}, `, "("),
  }));
}

/** How the day of the issue is known, and where the list comes from. */
function listSentence({ verdict }: Checked): string {
  if (!verdict.charters) return "";
  const { issued, origin } = verdict.charters.list;
  const place = origin.kind === "sheet" ? "the sheet" : "the file";
  return `It comes from ${place} ${quoted(origin.name, 60)}; ${DAY_TOLD_BY[issued.evidence]}.`;
}

const DAY_TOLD_BY: Readonly<Record<Issued["evidence"], string>> = {
  "file-name": "the file’s name tells its day",
  title: "a title above it tells its day",
  "sheet-name": "the sheet’s name tells its day",
  picked: "nothing tells of which day it is",
  none: "nothing tells of which day it is",
};

function missingNotes(checked: Checked): string[] {
  const missing = lookedUp(checked).filter(({ lookUp }) => lookUp.found.kind === "none");
  if (missing.length === 0) return [];
  const who = whoText(
    checked,
    missing.map(({ standing }) => standing.partner.id),
    12
  );
  return [
    `Not in the list: ${who}. That proves nothing: faculties and brand names differ from the holder. Ask for the charter.`,
  ];
}

interface Asked {
  readonly standing: Standing;
  readonly lookUp: CharterLookUp;
}

/** HEIs that count, or may, and others of which the list knows for certain. */
function lookedUp({ verdict: { charters, standings } }: Checked): readonly Asked[] {
  return standings.flatMap((standing) => {
    const lookUp = charters?.lookUps.get(standing.partner.id);
    if (!lookUp || standing.counts === "no") return [];
    const isHei = standing.partner.groups["higher-education-institution"] === "certain";
    return isHei || lookUp.found.kind === "found" ? [{ standing, lookUp }] : [];
  });
}

function isFoundBy({ found }: CharterLookUp, by: "pic" | "erasmus-code" | "name"): boolean {
  return found.kind === "found" && found.by === by;
}
