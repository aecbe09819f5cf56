import type { WhatIf } from "../advice/what-if";
import { isMinimum } from "../rules/minimum";
import { rowIdsOf } from "../rules/organisation";
import type { Finding, Outcome, Verdict } from "../rules/verdict";
import type { Checked } from "./checked";
import { foundFigure } from "./finding-figures";
import { outcomeWord, ruleName } from "./names";
import { verdictSentence } from "./verdict-sentence";
import { checkedIf } from "./what-if-checked";
import { whoText } from "./who";
import { counted, ledIn, listed } from "./wording";

/** An outcome in one line, that of the table or that which would be. */
export interface OutcomeLine {
  readonly outcome: Verdict["outcome"];
  readonly symbol: string;
  readonly word: string;
  readonly says: string;
}

/** A rule whose figure or outcome would be another. */
export interface ChangedRule {
  readonly outcome: Outcome;
  readonly symbol: string;
  readonly word: string;
  readonly rule: string;
  /** "12 → 11 of 12"; "met → not met" where the rule has no figure of its own. */
  readonly change: string;
}

/** The outcome of a check, put into words when the first asks: of thousands of partners that takes a while. */
export function outcomeLine(checked: Checked): OutcomeLine {
  const known = LINES.get(checked);
  if (known) return known;
  const { outcome } = checked.verdict;
  const line = { outcome, ...outcomeWord(outcome, "must"), says: verdictSentence(checked) };
  LINES.set(checked, line);
  return line;
}

const LINES = new WeakMap<Checked, OutcomeLine>();

/** The rules that would come out otherwise, in the order of the call. */
export function changedRules(checked: Checked, then: Checked): readonly ChangedRule[] {
  return then.verdict.findings.flatMap((finding, at) => {
    const before = checked.verdict.findings[at];
    const change = before ? changeOf(before, finding) : "";
    if (change === "") return [];
    const { outcome, rule } = finding;
    return [{ outcome, ...outcomeWord(outcome, rule.force), rule: ruleName(rule.id), change }];
  });
}

/** "Without “A” and “B”; with “C” and 2 imagined partners." */
export function whoWouldChange(checked: Checked, whatIf: WhatIf): string {
  const { newcomers } = whatIf;
  const joining = organisationsJoining(checked, whatIf);
  const joins = joining.length > 0 ? [whoText(checked, joining)] : [];
  const imagined = newcomers.length > 0 ? [counted(newcomers.length, "imagined partner")] : [];
  const parts = [
    ledIn("without ", whoText(checked, organisationsLeaving(checked, whatIf))),
    ledIn("with ", listed([...joins, ...imagined])),
  ].filter((part) => part !== "");
  const text = parts.join("; ");
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** What would be, for the ear: "If so: ✗ Not eligible as it stands: … Full partners 12 → 11 of 12." */
export function whatIfSpoken(checked: Checked, whatIf: WhatIf): string {
  const then = checkedIf(checked, whatIf);
  const { symbol, says } = outcomeLine(then);
  const changes = changedRules(checked, then).map(({ rule, change }) => `${rule} ${change}`);
  return `If so: ${symbol} ${says}${ledIn(" ", listed(changes, changes.length))}${changes.length > 0 ? "." : ""}`;
}

/** Of whom a what-if can't be any longer; "" where of nobody. */
export function lostSentence(lost: readonly string[]): string {
  const verb = lost.length === 1 ? "is" : "are";
  return lost.length === 0
    ? ""
    : `${listed(lost)} ${verb} no longer found in the table, and left out of this what-if.`;
}

/** Each once, though all its rows leave. */
function organisationsLeaving({ verdict }: Checked, { leaving }: WhatIf): readonly number[] {
  const rows = new Set(leaving);
  return verdict.organisations
    .filter((organisation) => rowIdsOf(organisation).some((id) => rows.has(id)))
    .map(({ id }) => id);
}

/** Each once, though several of its rows join. */
function organisationsJoining(checked: Checked, whatIf: WhatIf): readonly number[] {
  const rows = new Set(whatIf.joining);
  if (rows.size < 2) return whatIf.joining;
  for (const organisation of checkedIf(checked, whatIf).verdict.organisations) {
    const own = rowIdsOf(organisation).filter((id) => rows.has(id));
    for (const id of own.slice(1)) rows.delete(id);
  }
  return [...rows];
}

function changeOf(before: Finding, after: Finding): string {
  if (!isMinimum(after.rule.id)) {
    if (before.outcome === after.outcome) return "";
    const { force } = after.rule;
    return `${outcomeWord(before.outcome, force).word} → ${outcomeWord(after.outcome, force).word}`;
  }
  const [was, is] = [foundFigure(before), foundFigure(after)];
  if (was === is && before.outcome === after.outcome) return "";
  return `${was} → ${is} of ${after.required ?? 0}`;
}
