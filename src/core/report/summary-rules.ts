import type { Finding } from "../rules/verdict";
import { sourceSentence } from "./call-sentence";
import type { Checked } from "./checked";
import { foundFigure, marginFigure, requiredFigure } from "./finding-figures";
import { findingSentence } from "./finding-sentence";
import { outcomeWord, ruleName } from "./names";
import { columnHeads, bullet, section } from "./summary-lines";
import type { Line, LineLook } from "./summary-page";
import { stretches } from "./wording";

/** Each rule with its outcome in symbol and word, figures, who counts or what to do, and its source. */
export function rulesSection(checked: Checked): readonly Line[] {
  const heads = columnHeads(
    "No.",
    "Outcome",
    "Rule",
    "Required",
    "Found",
    "Margin",
    "Who counts, what to do",
    "Source"
  );
  const lines = checked.verdict.findings.map((finding, index) => ruleLine(finding, index, checked));
  return section("Rules", [heads, ...lines]);
}

/** What each rule says in our words, and how we read it where its text is silent. */
export function rulesInWords({ verdict }: Checked): readonly Line[] {
  const texts = verdict.findings.map(({ rule: { id, states, interpretation } }) => {
    const reading = interpretation === undefined ? "" : ` Our reading: ${interpretation}`;
    return `${ruleName(id)}: ${states}${reading}`;
  });
  return section("The rules in our words", texts.map(bullet));
}

function ruleLine(finding: Finding, index: number, checked: Checked): Line {
  const { rule, outcome } = finding;
  const { symbol, word } = outcomeWord(outcome, rule.force);
  const cells = [
    index + 1,
    `${symbol} ${word}`,
    ruleName(rule.id),
    requiredFigure(finding),
    foundFigure(finding),
    marginFigure(finding),
    [findingSentence(finding, checked), countedText(finding)].join(" ").trim(),
    sourceSentence(rule.source),
  ];
  return { look: lookOf(finding), cells };
}

function countedText({ counting }: Finding): string {
  if (counting.length === 0) return "";
  const ids = [...counting].sort((one, other) => one - other);
  return `(${ids.length === 1 ? "Partner" : "Partners"} no. ${stretches(ids)})`;
}

function lookOf({ outcome, rule }: Finding): LineLook {
  if (outcome === "not-applicable") return "row-not-applicable";
  return rule.force === "should" ? "row-advice" : `row-${outcome}`;
}
