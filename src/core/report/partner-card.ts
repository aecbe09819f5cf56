import type { CellRef } from "../table/grid";
import { charterLine } from "./charter-words";
import type { Checked } from "./checked";
import { partnerCell } from "./finding-partners";
import { countsWord, groupNames, partnerName, standingOf } from "./names";
import { countryText, groupsOf, roleText } from "./partner-words";
import { standingSentence } from "./standing-sentence";

/** One partner as the pane shows it. */
export interface PartnerCard {
  readonly id: number;
  readonly name: string;
  readonly counts: "yes" | "possibly" | "no";
  readonly symbol: string;
  /** "counts", "unclear", "does not count". */
  readonly word: string;
  /** "Full partner · Spain · VET provider". */
  readonly facts: string;
  readonly why: string;
  /** "ECHE: valid until 31 December 2029 (list of 8 April 2026, by PIC)"; "" without a list, or where `why` says it. */
  readonly charter: string;
  readonly cell: CellRef;
}

/** What is known of a partner; null when the table has none with this id. */
export function partnerCard(checked: Checked, id: number): PartnerCard | null {
  const standing = standingOf(checked, id);
  if (!standing) return null;
  const { partner, counts } = standing;
  const why = standingSentence(standing, checked);
  const charter = charterLine(checked, id);
  return {
    id,
    name: partnerName(partner),
    counts,
    symbol: countsWord(counts).symbol,
    word: WORDS[counts],
    facts: [roleText(partner), countryText(standing), groupNames(groupsOf(standing))].join(" · "),
    why,
    // Where it keeps the partner from counting for certain, it is said already.
    charter: why.includes(charter) ? "" : charter,
    cell: partnerCell(standing),
  };
}

/** The partner that stands in a sheet row (from 0); the first of several in a wide table; null where there is none. */
export function partnerInRow({ verdict }: Checked, row: number): number | null {
  const { standings } = verdict;
  return standings.find(({ partner }) => partner.row === row)?.partner.id ?? null;
}

const WORDS: Readonly<Record<PartnerCard["counts"], string>> = {
  yes: "counts",
  possibly: "unclear",
  no: "does not count",
};
