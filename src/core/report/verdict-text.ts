import { areaName } from "../table/cell-name";
import type { Source } from "../rules/rule";
import type { Finding, Standing } from "../rules/verdict";
import { adviceSentences } from "./advice-sentence";
import { assumptionSentence, assumptionsIn } from "./assumption-sentence";
import { callSentence, dateText, sourceSentence } from "./call-sentence";
import { cautionSentence } from "./caution-sentence";
import { charterNotes } from "./charter-notes";
import type { Checked } from "./checked";
import { callLineSentence, nextEditionSentence, otherCallLines } from "./comparison";
import { figuresText } from "./finding-figures";
import { findingSentence } from "./finding-sentence";
import { countsWord, groupNames, outcomeWord, partnerName, ruleName } from "./names";
import { countryText, groupsOf, roleText } from "./partner-words";
import { standingSentence } from "./standing-sentence";
import { understoodColumns, understoodNotes } from "./understood";
import { verdictLine } from "./verdict-sentence";
import { counted, quoted, wrapped } from "./wording";

/** Colours for a terminal; each takes one line without line breaks. */
export interface Paint {
  readonly met: (text: string) => string;
  readonly unmet: (text: string) => string;
  readonly undetermined: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

const WIDTH = 96;

const PLAIN: Paint = {
  met: (text) => text,
  unmet: (text) => text,
  undetermined: (text) => text,
  dim: (text) => text,
  bold: (text) => text,
};

/** The verdict as plain text for a terminal or a message, lines of at most about 96 characters. */
export function verdictText(checked: Checked, paint: Paint = PLAIN): string {
  const { verdict } = checked;
  const sections = [
    topLines(checked, paint),
    [
      "",
      paint.bold("Rules"),
      ...sourceLines(checked, paint),
      ...verdict.findings.flatMap((one) => ruleLines(one, checked, paint)),
    ],
    [
      "",
      paint.bold("Partners"),
      ...verdict.standings
        .slice(0, MOST_PARTNERS)
        .flatMap((one) => partnerLines(one, checked, paint)),
      ...moreThanShown(verdict.standings.length - MOST_PARTNERS),
    ],
    remarks("Advice", adviceSentences(checked), paint),
    remarks("Other calls", otherCallLines(checked).map(callLineSentence), paint),
    remarks(
      "Cautions",
      verdict.cautions.map((caution) => cautionSentence(caution, checked)),
      paint
    ),
    remarks("Taken for granted", assumptionsIn(checked).map(assumptionSentence), paint),
    remarks("What was understood", understoodTexts(checked), paint),
    remarks(
      "Not checked",
      verdict.call.notChecked.map(({ what, why }) => `${what}: ${why}`),
      paint
    ),
    ["", ...wrapped(FOOTNOTE, WIDTH).map(paint.dim)],
  ];
  return sections.flat().join("\n");
}

const FOOTNOTE =
  "Worked out on this computer, nothing sent anywhere. No legal decision: that is the agency’s.";

function topLines(checked: Checked, paint: Paint): string[] {
  const { verdict, workbook, table, asOf } = checked;
  const { call } = verdict;
  const where = `${areaName(table.area)} on ${quoted(table.sheetName)} of ${quoted(workbook)}`;
  return [
    paint.bold("Consortium check"),
    ...wrapped(`${call.name} (${call.topic})`, WIDTH),
    ...wrapped(`${callSentence(call, asOf)} ${nextEditionSentence(checked)}`.trim(), WIDTH),
    ...wrapped(`Table ${where}, checked on ${dateText(asOf)}`, WIDTH).map(paint.dim),
    "",
    ...wrapped(verdictLine(checked), WIDTH).map(paint[verdict.outcome]),
  ];
}

function ruleLines(finding: Finding, checked: Checked, paint: Paint): string[] {
  const { rule, outcome } = finding;
  const { symbol, word } = outcomeWord(outcome, rule.force);
  const figures = figuresText(finding);
  const head = `${symbol} ${word.padEnd(16)}${ruleName(rule.id)}${figures === "" ? "" : ` · ${figures}`}`;
  return [
    painter(finding, paint)(head),
    ...indented(findingSentence(finding, checked), 18),
    ...indented(placeText(rule.source, checked), 18).map(paint.dim),
  ];
}

/** The document that most rules cite, named once for all of them. */
function sourceLines(checked: Checked, paint: Paint): string[] {
  const { document, version } = mainSource(checked);
  return wrapped(`Source, unless said otherwise: ${document}, ${version}`, WIDTH).map(paint.dim);
}

function placeText(source: Source, checked: Checked): string {
  const { document, version } = mainSource(checked);
  const same = source.document === document && source.version === version;
  return sourceSentence(same ? { ...source, document: "", version: "" } : source);
}

function mainSource({ verdict: { call } }: Checked): Source {
  return call.rules[0]?.source ?? call.deadlineSource;
}

// Advice not followed never looks like a requirement not met.
function painter({ outcome, rule }: Finding, paint: Paint): (text: string) => string {
  if (outcome === "not-applicable") return paint.dim;
  return rule.force === "should" ? paint.bold : paint[outcome];
}

// Nobody reads on; the summary sheet has them all.
const MOST_PARTNERS = 200;

function moreThanShown(more: number): readonly string[] {
  return more > 0
    ? [`… and ${counted(more, "more partner", "more partners")}, on the summary sheet.`]
    : [];
}

function partnerLines(standing: Standing, checked: Checked, paint: Paint): string[] {
  const { partner, counts } = standing;
  const facts = [roleText(partner), countryText(standing), groupNames(groupsOf(standing))].join(
    " · "
  );
  const head = `${countsWord(counts).symbol} ${String(partner.id).padStart(3)}  ${partnerName(partner)}`;
  const why = standingSentence(standing, checked);
  const painted = { yes: paint.met, possibly: paint.undetermined, no: paint.dim }[counts];
  const lines = [painted(head), ...indented(facts, 7)];
  return counts === "yes" && standing.reason === "counts" && why.split(". ").length === 1
    ? lines
    : [...lines, ...indented(why, 7)];
}

function understoodTexts(checked: Checked): string[] {
  const columns = understoodColumns(checked).map(({ letter, header, symbol, sure, field }) => {
    const from = header === "" ? "no header" : quoted(header, 40);
    return `Column ${letter}, ${from}: ${field} (${symbol} ${sure})`;
  });
  return [...columns, ...charterNotes(checked), ...understoodNotes(checked)];
}

function remarks(heading: string, texts: readonly string[], paint: Paint): string[] {
  if (texts.length === 0) return [];
  const lines = texts.flatMap((text) =>
    wrapped(text, WIDTH - 2).map((line, index) => `${index === 0 ? "•" : " "} ${line}`)
  );
  return ["", paint.bold(heading), ...lines];
}

function indented(text: string, by: number): string[] {
  return wrapped(text, WIDTH - by).map((line) => " ".repeat(by) + line);
}
