import { candidateRows, type Candidate } from "../advice/candidates";
import { NOTHING_IMAGINED, type WhatIf } from "../advice/what-if";
import type { CellRef } from "../table/grid";
import { poolOn } from "./candidates-on";
import { WHY_LEFT_OUT } from "./candidates-words";
import type { Checked } from "./checked";
import { partnerCell } from "./finding-partners";
import { groupNames, partnerName, standingOf } from "./names";
import { countryText, groupsOf } from "./partner-words";
import { whoText } from "./who";
import { euro } from "./wording";

/** A candidate that was chosen, as the pane lists it. */
export interface CandidateLine {
  readonly id: number;
  readonly name: string;
  /** "Finland · VET provider", and where it is known the grant. */
  readonly facts: string;
  readonly cell: CellRef;
}

/** How many rows stand in the table as candidates. */
export function candidateCount({ verdict }: Checked): number {
  return candidateRows(verdict).length;
}

/** Whether some of them can be chosen by what they ask for. */
export function areGrantsKnown(checked: Checked): boolean {
  return poolOn(checked).candidates.some(({ grant }) => grant !== null);
}

/** Who can't be chosen and why, a sentence for each reason, each organisation once. */
export function leftOutSentences(checked: Checked): readonly string[] {
  const { leftOut } = poolOn(checked);
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  return reasons.map((reason) => {
    const ids = leftOut.filter(({ why }) => why === reason).map(({ id }) => id);
    return `Can’t be chosen: ${whoText(checked, ids)} (${WHY_LEFT_OUT[reason]}).`;
  });
}

/** The chosen ones, in the order of the table. */
export function candidateLines(
  checked: Checked,
  chosen: readonly Candidate[]
): readonly CandidateLine[] {
  return chosen.flatMap(({ id, grant }) => {
    const standing = standingOf(checked, id);
    if (!standing) return [];
    const facts = [countryText(standing), groupNames(groupsOf(standing))];
    return [
      {
        id,
        name: partnerName(standing.partner),
        facts: [...facts, ...(grant === null ? [] : [euro(grant)])].join(" · "),
        cell: partnerCell(standing),
      },
    ];
  });
}

/** All rows of the chosen ones taking part. */
export function withChosen(chosen: readonly Candidate[]): WhatIf {
  return { ...NOTHING_IMAGINED, joining: chosen.flatMap(({ rows }) => rows) };
}
