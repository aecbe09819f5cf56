import { isMinimum, type MinimumRule } from "../rules/minimum";
import type { RuleId } from "../rules/rule";
import type { Finding, Outcome } from "../rules/verdict";
import type { Checked } from "./checked";
import { minimumOf, nounText } from "./minimum-sentence";
import { outcomeWord } from "./names";

/** One of the figures that are seen at a glance: how many of what a minimum counts. */
export interface GlanceFigure {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  readonly symbol: string;
  readonly word: string;
  /** "8", or "8–9" where part of it is open. */
  readonly found: string;
  readonly required: number;
  /** What is counted, fit for the number required: "programme countries". */
  readonly noun: string;
  /** Shares of the minimum reached, 0 to 1: what is certain, and what is possible. */
  readonly certainShare: number;
  readonly possibleShare: number;
}

/** The figures against their minima, in the order of the rules. */
export function glanceFigures({ verdict }: Checked): GlanceFigure[] {
  return verdict.findings.flatMap((finding) => {
    const { id } = finding.rule;
    return isMinimum(id) ? [figureOf(id, finding)] : [];
  });
}

function figureOf(id: MinimumRule, finding: Finding): GlanceFigure {
  const certain = finding.certain ?? 0;
  const possible = Math.max(certain, finding.possible ?? certain);
  const required = minimumOf(finding);
  return {
    rule: id,
    outcome: finding.outcome,
    ...outcomeWord(finding.outcome, finding.rule.force),
    found: possible > certain ? `${certain}–${possible}` : String(certain),
    required,
    noun: nounText(id, required),
    certainShare: share(certain, required),
    possibleShare: share(possible, required),
  };
}

function share(found: number, required: number): number {
  return required <= 0 ? 1 : Math.min(1, found / required);
}
