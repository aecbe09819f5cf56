import { html, nothing, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import { sourceSentence } from "../core/report/call-sentence";
import type { Checked } from "../core/report/checked";
import { figuresText } from "../core/report/finding-figures";
import {
  findingGroups,
  type FindingGroup,
  type FindingPartner,
  settlingCells,
} from "../core/report/finding-partners";
import { findingSentence } from "../core/report/finding-sentence";
import { outcomeWord, ruleName } from "../core/report/names";
import type { Finding } from "../core/rules/verdict";
import { placeButton } from "./button";
import { disclosure } from "./disclosure";
import { longList } from "./long-list";
import type { Pane } from "./shown";

/** All rules in the order of the call; each opens to who counts, who doesn't and why, and where it is written. */
export function findingsView(checked: Checked, pane: Pane): TemplateResult {
  return html`<section class="rules" data-home>
    <h2 tabindex="-1">Rules</h2>
    ${repeat(
      checked.verdict.findings,
      ({ rule }) => rule.id,
      (finding) => findingView(finding, checked, pane)
    )}
  </section>`;
}

function findingView(finding: Finding, checked: Checked, pane: Pane): TemplateResult {
  const { rule, outcome } = finding;
  const { symbol, word } = outcomeWord(outcome, rule.force);
  const isAdvice = rule.force === "should" && outcome !== "not-applicable";
  const summary = html`<span class="outcome ${isAdvice ? "advice" : outcome}"
      ><span aria-hidden="true">${symbol}</span> <span class="word">${word}</span></span
    >
    <span class="rule">${ruleName(rule.id)}</span>
    <span class="figures">${figuresText(finding)}</span>`;
  return disclosure(
    `rule ${rule.id}`,
    summary,
    () => body(finding, checked, pane),
    pane,
    "finding"
  );
}

function body(finding: Finding, checked: Checked, pane: Pane): TemplateResult {
  const { rule } = finding;
  return html`<p>${findingSentence(finding, checked)}</p>
    ${settling(finding, pane)}
    ${findingGroups(finding, checked).map((group) => groupView(group, finding, pane))}
    <blockquote class="law">
      <p>${rule.states}</p>
      ${rule.interpretation === undefined ? nothing : html`<p>${rule.interpretation}</p>`}
      <footer>${sourceSentence(rule.source)}</footer>
    </blockquote>`;
}

function settling(finding: Finding, pane: Pane): TemplateResult {
  const cells = settlingCells(finding);
  if (cells.length === 0) return html``;
  const view = ({ cell, name }: (typeof cells)[number]): TemplateResult =>
    placeButton(name, cell, pane);
  return html`<h3>Cells that would settle it</h3>
    ${longList(
      `settle ${finding.rule.id}`,
      cells,
      { keyOf: ({ name }) => name, view },
      pane,
      "places"
    )}`;
}

function groupView(
  { counts, heading, partners }: FindingGroup,
  { rule }: Finding,
  pane: Pane
): TemplateResult {
  const view = (partner: FindingPartner): TemplateResult => partnerView(partner, pane);
  return html`<h3>${heading} <span class="remark">${partners.length}</span></h3>
    ${longList(
      `${rule.id} ${counts}`,
      partners,
      { keyOf: ({ id }) => id, view },
      pane,
      "partners"
    )}`;
}

function partnerView({ name, where, why, cell }: FindingPartner, pane: Pane): TemplateResult {
  return html`${placeButton(html`<bdi>${name}</bdi>`, cell, pane, "words")}
    <span class="quiet">${where}${why === "" ? nothing : html` · ${why}`}</span>`;
}
