import type { Partner } from "../reading/partner";
import { partnerWith } from "../reading/partner-with";
import type { Reading } from "../reading/reading";
import type { Call } from "../rules/rule";
import type { CharterList } from "./charter-list";
import { charterOn, type CharterSaid, type Days } from "./charter-on-day";
import { findHolder, type FoundHolder } from "./find-holder";
import { holderSearch } from "./holder-search";

/** What the list says of one partner. */
export interface CharterLookUp {
  readonly found: FoundHolder;
  /** The charter on the day of the deadline; null where no single holder was found. */
  readonly said: CharterSaid | null;
  /** What the list makes of it; null where it says nothing. */
  readonly told: { readonly holds: boolean; readonly confidence: "certain" | "likely" } | null;
  /** Whether the table, or the user, says the opposite of what the list says for certain. */
  readonly isContradicted: boolean;
}

/** Partners with what the list says of their charters, and how each was found, by partner id. */
export interface LookedUp {
  readonly partners: readonly Partner[];
  readonly lookUps: ReadonlyMap<number, CharterLookUp>;
}

/**
 * Looks the partners of a call up in the list. What the list says for certain, a blank, a doubtful or a missing cell then
 * says too. What the user settled stands. Where the table itself says the opposite for certain, neither side wins: the
 * list may be old, the table mistaken, so it is open until the user settles it, as rows that contradict each other are.
 * Who may be a HEI and is not found is unknown, not without a charter: faculties and brand names differ from the holder.
 * `asOf` is the ISO 8601 time of the check. Linear in partners and list.
 */
export function lookUpCharters(
  list: CharterList,
  call: Call,
  partners: readonly Partner[],
  asOf: string
): LookedUp {
  const search = holderSearch(list);
  const lookUps = new Map<number, CharterLookUp>();
  const days = deadlineDays(call);
  const known = partners.map((partner) => {
    const found = findHolder(partner, search, call.places);
    const lookUp = lookUpOf(partner, found, said(found));
    // Others are only worth a word where it is certain that they hold a charter.
    if (!mayBeHei(partner) && lookUp.told?.confidence !== "certain") return partner;
    lookUps.set(partner.id, lookUp);
    return partnerWith(partner, { eche: settled(partner.eche, lookUp) });
  });
  return { partners: known, lookUps };

  function said(found: FoundHolder): CharterSaid | null {
    return found.kind === "found" ? charterOn(found.holders, days, list, asOf.slice(0, 10)) : null;
  }
}

/** The first and the last day on which the deadline can be: one day where it is known, else any of the call's year. */
function deadlineDays({ deadline, edition }: Call): Days {
  if (deadline === null) return { first: `${edition}-01-01`, last: `${edition}-12-31` };
  const day = deadline.slice(0, 10);
  return { first: day, last: day };
}

function lookUpOf({ eche }: Partner, found: FoundHolder, said: CharterSaid | null): CharterLookUp {
  const told = toldBy(found, said);
  const isSure = told?.confidence === "certain" && saysForCertain(eche);
  return { found, said, told, isContradicted: isSure && eche.value !== told.holds };
}

function toldBy(found: FoundHolder, said: CharterSaid | null): CharterLookUp["told"] {
  if (found.kind !== "found" || !said) return null;
  const { holds, sure } = MEANING[said.is];
  return { holds, confidence: sure ? found.confidence : "likely" };
}

const MEANING: Readonly<Record<CharterSaid["is"], { holds: boolean; sure: boolean }>> = {
  valid: { holds: true, sure: true },
  undated: { holds: true, sure: false },
  ended: { holds: false, sure: true },
  "ended-since": { holds: false, sure: false },
  "not-begun": { holds: false, sure: false },
};

function settled(own: Reading<boolean>, { told, isContradicted }: CharterLookUp): Reading<boolean> {
  if (own.kind === "known" && own.evidence === "choice") return own;
  if (!told) return own.kind === "absent" ? { kind: "blank" } : own;
  const typed = own.kind === "known" || own.kind === "unreadable" ? own.typed : "";
  if (isContradicted) return { kind: "unreadable", typed, suggestions: [true, false] };
  if (saysForCertain(own)) return own;
  const { holds, confidence } = told;
  return { kind: "known", value: holds, typed, confidence, evidence: "charter-list" };
}

/** A blank among ticks means no as long as nothing else speaks; the list does. */
function saysForCertain(
  own: Reading<boolean>
): own is Extract<Reading<boolean>, { kind: "known" }> {
  if (own.kind !== "known" || own.confidence !== "certain") return false;
  return own.evidence === "choice" || own.typed !== "";
}

function mayBeHei({ groups }: Partner): boolean {
  return groups["higher-education-institution"] !== "no";
}
