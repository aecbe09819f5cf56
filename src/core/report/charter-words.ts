import type { CharterList } from "../charters/charter-list";
import type { CharterSaid } from "../charters/charter-on-day";
import type { CharterLookUp } from "../charters/look-up";
import { picText } from "../reading/identifier";
import { dateText } from "./call-sentence";
import type { Checked } from "./checked";
import { standingOf } from "./names";
import { quoted } from "./wording";

/** "ECHE list of 8 April 2026": an issue by its day, as well as that is known. */
export function listName({ issued, origin }: CharterList): string {
  const { date, evidence } = issued;
  if (date !== null && evidence !== "picked") return `ECHE list of ${dateText(date)}`;
  const name = quoted(origin.name, 40);
  if (origin.kind === "sheet") return `ECHE list on the sheet ${name}`;
  return date === null ? `ECHE list ${name}` : `ECHE list picked on ${dateText(date)}`;
}

/** "6,142 holders". */
export function holdersText({ holders }: CharterList): string {
  const figure = String(holders.length).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${figure} ${holders.length === 1 ? "holder" : "holders"}`;
}

/** One partner's charter in a line: "ECHE: valid until 31 December 2029 (list of 8 April 2026, by PIC)"; "" without a list. */
export function charterLine(checked: Checked, id: number): string {
  const { charters } = checked.verdict;
  const lookUp = charters?.lookUps.get(id);
  if (!charters || !lookUp) return "";
  const list = listName(charters.list).replace(/^ECHE /, "");
  const settled = settledText(checked, id);
  const more = settled === "" ? "" : `; ${settled}`;
  const { found, said } = lookUp;
  if (found.kind === "found" && said) {
    const isHolder = found.by !== "name" && found.confidence === "certain";
    const as = isHolder ? "" : `, as ${quoted(said.holder.name, 50)}`;
    const sure = found.confidence === "certain" ? "" : ", to confirm";
    const open = settled === "" ? sure : "";
    return `ECHE: ${saidText(said)} (${list}, ${foundBy(found.by)}${as}${open})${more}`;
  }
  const not = found.kind === "several" ? "several holders fit in" : "not in";
  return `ECHE: ${not} the ${list}${more}`;
}

/** "valid until 31 December 2029", "ended on 31 December 2025" … */
export function saidText({ holder: { from, until }, is }: CharterSaid): string {
  switch (is) {
    case "valid":
      return until === null ? "valid" : `valid until ${dateText(until)}`;
    case "ended":
      return `${until === null ? "ended" : `until ${dateText(until)} only`}`;
    case "ended-since":
      return `until ${until === null ? "earlier" : dateText(until)}, perhaps renewed since`;
    case "not-begun":
      return `from ${from === null ? "later" : dateText(from)} only, perhaps one before`;
    case "undated":
      return "listed, without an end";
  }
}

/** By what a holder was found. */
export function foundBy(by: "pic" | "erasmus-code" | "name"): string {
  return { pic: "by PIC", "erasmus-code": "by Erasmus code", name: "by name" }[by];
}

/** A holder as the list has it: “UNIVERSITY OF X” (D BERLIN13). */
export function holderText({
  holder: { name, erasmusCode, pic },
}: Pick<CharterSaid, "holder">): string {
  const key = erasmusCode ?? (pic === null ? "" : `PIC ${picText(pic)}`);
  return `${quoted(name, 60)}${key === "" ? "" : ` (${key})`}`;
}

/** The look-up of a partner, where it leaves open whether it holds a charter. */
export function openLookUp(checked: Checked, id: number): CharterLookUp | null {
  const lookUp = checked.verdict.charters?.lookUps.get(id);
  const eche = standingOf(checked, id)?.partner.eche;
  if (!lookUp || !eche) return null;
  return eche.kind === "known" && eche.confidence === "certain" ? null : lookUp;
}

function settledText(checked: Checked, id: number): string {
  const eche = standingOf(checked, id)?.partner.eche;
  if (eche?.kind !== "known" || eche.evidence !== "choice") return "";
  return eche.value ? "you settled that it holds one" : "you settled that it holds none";
}
