import { assumptionSentence, assumptionsIn } from "../core/report/assumption-sentence";
import { callSentence, sourceSentence } from "../core/report/call-sentence";
import { cautionSentence } from "../core/report/caution-sentence";
import type { Checked } from "../core/report/checked";
import { figuresText } from "../core/report/finding-figures";
import { findingSentence } from "../core/report/finding-sentence";
import { outcomeWord, partnerName, ruleName } from "../core/report/names";
import { standingSentence } from "../core/report/standing-sentence";
import { verdictSentence } from "../core/report/verdict-sentence";
import type { Finding } from "../core/rules/verdict";
import { areaName } from "../core/table/cell-name";
import { element } from "./element";

/** The verdict first, then the findings, then the rest. */
export function verdictView(checked: Checked, summarySheet: string | null): Node[] {
  const { verdict, table, asOf } = checked;
  const { symbol } = outcomeWord(verdict.outcome, "must");
  return [
    element(
      "section",
      { class: `verdict ${verdict.outcome}` },
      element("h2", { tabindex: "-1" }, `${symbol} ${verdictSentence(checked)}`),
      element("p", {}, callSentence(verdict.call, asOf)),
      element("p", {}, `Table: ${table.sheetName}, ${areaName(table.area)}.`),
      summarySheet === null ? null : element("p", {}, `Summary: sheet “${summarySheet}”.`)
    ),
    element("h3", {}, "Rules"),
    ...verdict.findings.map((finding) => findingView(finding, checked)),
    ...list("Partners that don't count, or not certainly", standings(checked)),
    ...list(
      "Look at these",
      verdict.cautions.map((caution) => cautionSentence(caution, checked))
    ),
    ...list("Taken for granted", assumptionsIn(checked).map(assumptionSentence)),
    ...list(
      "Not checked",
      verdict.call.notChecked.map(({ what, why }) => `${what}: ${why}`)
    ),
  ];
}

function findingView(finding: Finding, checked: Checked): HTMLElement {
  const { rule, outcome } = finding;
  const { symbol, word } = outcomeWord(outcome, rule.force);
  const missedAdvice = rule.force === "should" && outcome === "unmet";
  return element(
    "details",
    { class: `finding ${missedAdvice ? "advice" : outcome}` },
    element(
      "summary",
      {},
      element("span", { class: "outcome" }, `${symbol} ${word}`),
      element("span", { class: "rule" }, ruleName(rule.id)),
      element("span", { class: "figures" }, figuresText(finding))
    ),
    element("p", {}, findingSentence(finding, checked)),
    element("p", { class: "source" }, `${rule.states} (${sourceSentence(rule.source)})`)
  );
}

function standings(checked: Checked): string[] {
  return checked.verdict.standings
    .filter(({ counts }) => counts !== "yes")
    .map((standing) => `${partnerName(standing.partner)}: ${standingSentence(standing, checked)}`);
}

function list(title: string, sentences: readonly string[]): Node[] {
  if (sentences.length === 0) return [];
  const items = sentences.map((sentence) => element("li", {}, sentence));
  return [element("h3", {}, title), element("ul", {}, ...items)];
}
