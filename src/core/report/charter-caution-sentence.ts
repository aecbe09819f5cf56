import type { CharterSaid } from "../charters/charter-on-day";
import type { CautionCode } from "../rules/caution-code";
import { holderText, listName, saidText } from "./charter-words";
import type { Checked } from "./checked";
import { countryName, partnerName, standingOf } from "./names";
import { listed, quoted } from "./wording";

export type CharterCautionCode = Extract<
  CautionCode,
  `charter-${string}` | `erasmus-code-${string}`
>;

/** A caution about charters, or what identifies their holders, in words; each partner with what disagrees. */
export function charterCautionSentence(
  code: CharterCautionCode,
  ids: readonly number[],
  checked: Checked
): string {
  const { charters } = checked.verdict;
  const list = charters ? listName(charters.list) : "ECHE list";
  const who = (text: (id: number) => string): string => listed(ids.map(text), 6) || "some partners";
  switch (code) {
    case "charter-contradicted":
      return `The ${list} says the opposite of what stands here: ${who((id) => contradiction(checked, id))}. Please ask for the charter.`;
    case "charter-identifiers-disagree":
      return `PIC and Erasmus code belong to different organisations in the ${list}: ${who((id) => named(checked, id))}. Which of the two is meant?`;
    case "charter-country-differs":
      return `The ${list} names another country: ${who((id) => otherCountry(checked, id))}. Is the PIC or the Erasmus code theirs?`;
    case "erasmus-code-elsewhere":
      return `The Erasmus code begins with the letters of another country: ${who((id) => withCode(checked, id))}. Both can be right, for a code moves with its holder.`;
  }
}

function contradiction(checked: Checked, id: number): string {
  const eche = standingOf(checked, id)?.partner.eche;
  const said = saidOf(checked, id);
  const typed = eche?.kind === "unreadable" ? quoted(eche.typed, 30) : "what you settled";
  return `${named(checked, id)} (${typed}; list: ${said ? saidText(said) : "otherwise"})`;
}

function otherCountry(checked: Checked, id: number): string {
  const said = saidOf(checked, id);
  if (!said) return named(checked, id);
  const { country } = said.holder;
  return `${named(checked, id)} is ${holderText(said)} in ${country ? countryName(country) : "another country"}`;
}

function withCode(checked: Checked, id: number): string {
  const partner = standingOf(checked, id)?.partner;
  const country =
    partner?.country.kind === "known" ? `, ${countryName(partner.country.value)}` : "";
  return partner
    ? `${partnerName(partner)} (${partner.erasmusCode ?? ""}${country})`
    : "one partner";
}

function saidOf({ verdict }: Checked, id: number): CharterSaid | null {
  return verdict.charters?.lookUps.get(id)?.said ?? null;
}

function named(checked: Checked, id: number): string {
  const partner = standingOf(checked, id)?.partner;
  return partner ? partnerName(partner) : `partner ${id}`;
}
