import type { MinimumRule } from "../rules/minimum";
import type { Rule } from "../rules/rule";
import type { Finding, Outcome } from "../rules/verdict";
import { adviceOn } from "./advice-on";
import { brokenRules } from "./broken-rules";
import type { Checked } from "./checked";
import { foundFigure, marginFigure, requiredFigure } from "./finding-figures";
import { countryName, outcomeWord, ruleName, standingOf } from "./names";
import { allThatIsMissing, whatToDo } from "./what-to-do";

/** What a worksheet function answers about a table: a value, rows of values, or why it can't say. */
export type TableAnswer =
  | { readonly kind: "value"; readonly value: string | number }
  | { readonly kind: "rows"; readonly rows: readonly (readonly (string | number)[])[] }
  | { readonly kind: "unclear"; readonly says: string };

/** How many certainly count for a minimum of the call. */
export function countAnswer(rule: MinimumRule): (checked: Checked) => TableAnswer {
  return ({ verdict }) => {
    const finding = verdict.findings.find((one) => one.rule.id === rule);
    if (typeof finding?.certain === "number") return { kind: "value", value: finding.certain };
    return { kind: "unclear", says: `The call counts nothing of the kind: ${ruleName(rule)}.` };
  };
}

/** The programme countries that are certainly covered: code, name, and how many partners certainly count there. */
export function countryListAnswer({ verdict }: Checked): TableAnswer {
  const finding = verdict.findings.find((one) => one.rule.id === "programme-countries");
  const counting = new Set(finding?.counting);
  const rows = (finding?.countries ?? [])
    .filter(({ certain }) => certain)
    .map(({ country, partners }) => [
      country,
      countryName(country),
      partners.filter((id) => counting.has(id)).length,
    ]);
  if (rows.length > 0) return { kind: "rows", rows };
  return { kind: "unclear", says: "No programme country is covered for certain." };
}

/** The verdict in one word. */
export function checkAnswer({ verdict }: Checked): TableAnswer {
  return { kind: "value", value: OUTCOMES[verdict.outcome] };
}

/** Each rule: its name, outcome, what is required, found and to spare, and what to do. Both bounds where a figure is open. */
export function findingsAnswer(checked: Checked): TableAnswer {
  const rows = checked.verdict.findings.map((finding) => [
    ruleName(finding.rule.id),
    outcomeText(finding.outcome, finding.rule.force),
    ...figuresOf(finding),
    whatToDo(finding, checked),
  ]);
  return { kind: "rows", rows };
}

/** Required, found and to spare. Amounts that are sure are numbers here, so that a formula can go on with them. */
function figuresOf(finding: Finding): readonly (string | number)[] {
  const { required, certain, possible, rule } = finding;
  if (rule.id !== "eu-grant" || required === null)
    return [requiredFigure(finding), foundFigure(finding), marginFigure(finding)];
  return certain !== null && certain === possible
    ? [required, certain, required - certain]
    : [required, foundFigure(finding), marginFigure(finding)];
}

/** What is missing, in words; empty where nothing is. */
export function missingAnswer(checked: Checked): TableAnswer {
  return { kind: "value", value: allThatIsMissing(checked) };
}

/** How many can leave, whichever they are, and every rule stays met. */
export function survivesAnswer(checked: Checked): TableAnswer {
  const { withdrawals } = adviceOn(checked);
  return withdrawals ? { kind: "value", value: withdrawals.survives } : nothingToSurvive(checked);
}

/** The partners it hangs on, a row for each and the rule that breaks: name, country, rule. */
export function criticalAnswer(checked: Checked): TableAnswer {
  const { withdrawals } = adviceOn(checked);
  if (!withdrawals) return nothingToSurvive(checked);
  const rows = withdrawals.breaks.flatMap((one) =>
    one.partners.map((id) => {
      const { organisation, country } = partnerText(checked, id);
      return [organisation, country, brokenRules(one)];
    })
  );
  return { kind: "rows", rows };
}

/** As the table has them, so that a formula finds them there. */
function partnerText(checked: Checked, id: number) {
  const standing = standingOf(checked, id);
  const country = standing?.countsAs;
  return {
    organisation: standing?.partner.organisation ?? "",
    country: country ? countryName(country) : "",
  };
}

function nothingToSurvive({ verdict }: Checked): TableAnswer {
  const says = {
    met: "The call asks for no number of partners, so no departure breaks it.",
    unmet: "The call is not met as it stands. MISSING says what to do first.",
    undetermined: "Whether the call is met is not decided yet. MISSING says what to do first.",
  }[verdict.outcome];
  return { kind: "unclear", says };
}

/** The outcome of a rule in a cell: the words of CHECK for what binds, words of its own for advice. */
export function outcomeText(outcome: Outcome, force: Rule["force"]): string {
  if (force === "must" && outcome !== "not-applicable") return OUTCOMES[outcome];
  const { word } = outcomeWord(outcome, force);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const OUTCOMES = { met: "Met", unmet: "Unmet", undetermined: "Undetermined" } as const;
