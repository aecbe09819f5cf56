import type { Checked } from "./checked";
import { counted } from "./wording";

/** What the pane says where the list of charter holders would help. */
export interface CharterOffer {
  readonly asks: string;
  readonly why: string;
}

/** Where the list is to be had, in words: the pane opens no other page. */
export const WHERE_THE_LIST_IS =
  "The Commission publishes it as an .xlsx file: search erasmus-plus.ec.europa.eu for “holders of an Erasmus Charter for Higher Education”. It is read on this computer and sent nowhere.";

/** Offered as long as charters are open, or taken for granted, and no list is there; else null. */
export function charterOffer({ verdict }: Checked): CharterOffer | null {
  const finding = verdict.findings.find(({ rule }) => rule.id === "eche");
  if (verdict.charters || !finding) return null;
  const asks = "Do you have the Commission’s list of ECHE holders?";
  if (finding.because === "no-eche-column") {
    return {
      asks,
      why: "Your table says nothing of Erasmus charters (ECHE), so each higher education institution is taken to hold one. With the list they are looked up.",
    };
  }
  const open = finding.maybe.filter(({ why }) => why === "eche-unknown").length;
  if (open === 0) return null;
  return {
    asks,
    why: `With it, ${counted(open, "charter that is", "charters that are")} open can be looked up.`,
  };
}

/** What is said of the list in "What I understood" where there is none. */
export const NO_LIST =
  "With the Commission’s list of holders, the charters of higher education institutions are looked up by PIC, Erasmus code, or name and country.";

/** Where the list that is used lies. `picked`: what became of one that was picked, if any. */
export function listPlace(origin: "file" | "sheet", picked: "kept" | "for-now" | "none"): string {
  if (origin === "sheet") {
    return picked === "none"
      ? "It stands on a sheet of this workbook."
      : "It stands on a sheet of this workbook; the list that was picked is not newer.";
  }
  return picked === "for-now"
    ? "Nothing can be kept in this workbook: it holds until you close the pane."
    : "It is kept in this workbook, for your colleagues too.";
}
