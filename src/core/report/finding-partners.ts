import { distinctCells } from "../rules/settling-cells";
import type { Finding, Reason, Standing } from "../rules/verdict";
import { cellName } from "../table/cell-name";
import type { CellRef } from "../table/grid";
import type { Checked } from "./checked";
import { partnerName, standingOf } from "./names";
import { countryText } from "./partner-words";
import { reasonWord } from "./reasons";

/** The partners of one rule that count, may count, or don't. */
export interface FindingGroup {
  readonly counts: "yes" | "possibly" | "no";
  /** "Count", "May count", "Don't count". */
  readonly heading: string;
  readonly partners: readonly FindingPartner[];
}

export interface FindingPartner {
  readonly id: number;
  readonly name: string;
  /** "Spain, row 12". */
  readonly where: string;
  /** Why it doesn't count, or not certainly, in a few words; "" where it counts. */
  readonly why: string;
  /** Where it stands in the table. */
  readonly cell: CellRef;
}

/** A cell that would settle an open rule. */
export interface SettlingCell {
  readonly cell: CellRef;
  readonly name: string;
}

/**
 * Who counts for a rule, who may, who doesn't, in this order; groups without partners are left out. That others don't
 * coordinate is no news.
 */
export function findingGroups(finding: Finding, checked: Checked): FindingGroup[] {
  const counting = finding.counting.map((id) => ({ id, why: "counts" as const }));
  return [
    groupOf("yes", counting, checked),
    groupOf("possibly", finding.maybe, checked),
    groupOf(
      "no",
      finding.notCounting.filter(({ why }) => why !== "other-role"),
      checked
    ),
  ].filter(({ partners }) => partners.length > 0);
}

/** The cells that would settle a rule, each once, in the order of the finding. */
export function settlingCells({ settle }: Finding): SettlingCell[] {
  return distinctCells(settle).map((cell) => ({ cell, name: cellName(cell) }));
}

/** The cell that stands for a partner: its name, else the first that it has. */
export function partnerCell({ partner }: Standing): CellRef {
  const { columns, row } = partner;
  return { row, column: columns.organisation ?? Object.values(columns)[0] ?? 0 };
}

interface Counted {
  readonly id: number;
  readonly why: Reason;
}

function groupOf(
  counts: FindingGroup["counts"],
  list: readonly Counted[],
  checked: Checked
): FindingGroup {
  const partners = list.flatMap(({ id, why }) => {
    const standing = standingOf(checked, id);
    return standing ? [partnerOf(standing, counts === "yes" ? null : why)] : [];
  });
  return { counts, heading: HEADINGS[counts], partners };
}

function partnerOf(standing: Standing, why: Reason | null): FindingPartner {
  const { partner } = standing;
  return {
    id: partner.id,
    name: partnerName(partner),
    where: `${countryText(standing)}, row ${partner.row + 1}`,
    why: why === null ? "" : reasonWord(why),
    cell: partnerCell(standing),
  };
}

const HEADINGS: Readonly<Record<FindingGroup["counts"], string>> = {
  yes: "Count",
  possibly: "May count",
  no: "Don’t count",
};
