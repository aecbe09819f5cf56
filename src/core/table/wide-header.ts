import { headerFits } from "../reading/header";

/** As which role a group of columns lists its partner. */
export type SlotRole = "Coordinator" | "Partner" | "Associated partner" | "Affiliated entity";

/** What one header of a wide table speaks of. */
export interface WideHeader {
  readonly role: SlotRole;
  /** 0 for the coordinator. */
  readonly slot: number;
  /** The header less its number. */
  readonly header: string;
}

/** Reads "Partner 3 country", "Name of partner 3", "Coordinator type", "Associated partner 1 name"; null for any other header. */
export function readWideHeader(text: string): WideHeader | null {
  if (text.length > LONGEST_HEADER) return null;
  if (ASSOCIATED.test(text)) return asRole("Associated partner", text.replace(ASSOCIATED, ""));
  if (AFFILIATED.test(text))
    return asRole("Affiliated entity", text.replace(AFFILIATED, "Partner"));
  return parseNumbered(text);
}

// "Associated partner 3 name": less its adjective it is numbered as any partner is.
const ASSOCIATED = /\bassociated?\s+(?=(?:partner|organi[sz]ation)\b)/iu;
const AFFILIATED = /\b(?:affiliated\s+(?:entity|partner|organi[sz]ation)|linked third party)\b/iu;

const LONGEST_HEADER = 160;
const PARTY =
  "partner (?:organi[sz]ation|institution)|partner|participant|beneficiary|applicant|member|organi[sz]ation|org|p|partenaire|bénéficiaire|socio|parceiro|beneficiario|partnera|partenerul|partnerorganisation";
const LEAD =
  "coordinating (?:organi[sz]ation|institution|partner)|coordinator|lead (?:partner|organi[sz]ation|applicant|beneficiary)|applicant(?: organi[sz]ation| institution)?|leader|koordinator|coordinateur|chef de file|coordinador|coordinatore|capofila|coordenador|koordynator";

const BEFORE = new RegExp(
  `^(${PARTY})\\s*(?:no|nr|n°|#)?[\\s.:_#-]*(\\d{1,3})\\b[\\s.:_)\\-–]*(.*)$`,
  "iu"
);
const AFTER = new RegExp(
  `^(.*?)[\\s(,:\\-–[]*(?:\\b(?:of|for|de|del|du|von|di|da)\\b)?\\s*\\b(${PARTY})\\s*(?:no|nr|n°|#)?[\\s.#]*(\\d{1,3})\\s*[)\\]]?$`,
  "iu"
);
const BARE = /^(\D*\p{L})\s*(\d{1,3})$/u;
const LEAD_BEFORE = new RegExp(`^(${LEAD})(?:['’]?s)?\\b[\\s.:_)\\-–]*(.*)$`, "iu");
const LEAD_AFTER = new RegExp(
  `^(.+?)[\\s(,:\\-–]*(?:\\b(?:of|de|du|del|von|di)\\b)?\\s*(?:the )?\\b(${LEAD})\\s*\\)?$`,
  "iu"
);

function asRole(role: SlotRole, text: string): WideHeader | null {
  const parsed = parseNumbered(text);
  return parsed === null || parsed.slot === 0 ? null : { ...parsed, role };
}

function parseNumbered(text: string): WideHeader | null {
  const spaced = text
    .replace(/_+/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{L})(\d)/gu, "$1 $2")
    .replace(/(\d)(\p{L})/gu, "$1 $2")
    .trim();
  const before = BEFORE.exec(spaced);
  if (before)
    return {
      role: "Partner",
      slot: Number(before[2]),
      header: `${partyName(before[1])} ${before[3] ?? ""}`.trim(),
    };
  const after = AFTER.exec(spaced);
  if (after)
    return {
      role: "Partner",
      slot: Number(after[3]),
      header: `${after[1] ?? ""} ${partyName(after[2])}`.trim(),
    };
  const lead = LEAD_BEFORE.exec(spaced);
  if (lead) return { role: "Coordinator", slot: 0, header: `Partner ${lead[2] ?? ""}`.trim() };
  const leadAfter = LEAD_AFTER.exec(spaced);
  if (leadAfter)
    return { role: "Coordinator", slot: 0, header: `${leadAfter[1] ?? ""} partner`.trim() };
  const bare = BARE.exec(spaced);
  return bare === null || headerFits(bare[1] ?? "").length === 0
    ? null
    : { role: "Partner", slot: Number(bare[2]), header: (bare[1] ?? "").trim() };
}

function partyName(party = ""): string {
  return party.toLowerCase() === "p" ? "Partner" : party;
}
