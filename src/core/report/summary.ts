import { areaName } from "../table/cell-name";
import { adviceSentences } from "./advice-sentence";
import { assumptionSentence, assumptionsIn } from "./assumption-sentence";
import { callSentence, dateText, sourceSentence } from "./call-sentence";
import { cautionSentence } from "./caution-sentence";
import type { Checked } from "./checked";
import { nextEditionSentence } from "./comparison";
import { MARK_KINDS, MARK_LOOKS } from "./mark";
import { otherCallsSection } from "./summary-comparison";
import { countriesSection } from "./summary-countries";
import { partnersSection } from "./summary-partners";
import { rulesInWords, rulesSection } from "./summary-rules";
import { across, bullet, section, WIDTHS } from "./summary-lines";
import type { Line, SummaryPage } from "./summary-page";
import { understoodSection } from "./summary-understood";
import { verdictLine } from "./verdict-sentence";
import { quoted } from "./wording";

/** The page to hand to a boss: the verdict, each rule, each partner, and all that was taken for granted. Linear in the partners. */
export function summaryPage(checked: Checked): SummaryPage {
  const top = topLines(checked);
  const lines = [
    ...top,
    ...aboutLines(checked),
    ...rulesSection(checked),
    ...section("Advice", adviceSentences(checked).map(bullet)),
    ...otherCallsSection(checked),
    ...countriesSection(checked),
    ...partnersSection(checked),
    ...cautionsSection(checked),
    ...assumptionsSection(checked),
    ...understoodSection(checked),
    ...rulesInWords(checked),
    ...notCheckedSection(checked),
    ...legendSection(),
    ...section("About this page", [across("note", FOOTNOTE)]),
  ];
  return { widths: WIDTHS, frozenLines: top.length, lines };
}

const FOOTNOTE =
  "Everything was worked out on this computer; nothing was sent anywhere. This page helps to prepare an application. It decides nothing legally: whether a consortium is eligible is for the agency to say.";

function topLines(checked: Checked): readonly Line[] {
  const verdict = across(`verdict-${checked.verdict.outcome}`, verdictLine(checked));
  return [across("title", "Consortium check"), verdict];
}

function aboutLines(checked: Checked): readonly Line[] {
  const { verdict, workbook, table, asOf } = checked;
  const { call } = verdict;
  const next = nextEditionSentence(checked);
  const rows = areaName(table.area);
  return [
    across("subtitle", `Call: ${call.name} (${call.topic})`),
    across("subtitle", callSentence(call, asOf)),
    ...(next === "" ? [] : [across("subtitle", next)]),
    across(
      "subtitle",
      `Table: ${rows} on the sheet ${quoted(table.sheetName)} of ${quoted(workbook)}`
    ),
    across("subtitle", `Checked on ${dateText(asOf)}`),
  ];
}

function cautionsSection(checked: Checked): readonly Line[] {
  const { cautions, call } = checked.verdict;
  const texts = cautions.map((caution) => {
    const source = call.cautionSources[caution.code];
    return `${cautionSentence(caution, checked)}${source ? ` (${sourceSentence(source)})` : ""}`;
  });
  return section("Cautions: to look at, deciding nothing", texts.map(bullet));
}

function assumptionsSection(checked: Checked): readonly Line[] {
  return section("Taken for granted", assumptionsIn(checked).map(assumptionSentence).map(bullet));
}

function notCheckedSection({ verdict: { call } }: Checked): readonly Line[] {
  const texts = call.notChecked.map(
    ({ what, why, source }) => `${what}: ${why} (${sourceSentence(source)})`
  );
  return section("Not checked, for no partner table can show it", texts.map(bullet));
}

function legendSection(): readonly Line[] {
  const lines = MARK_KINDS.map((kind): Line => {
    const { symbol, word, means } = MARK_LOOKS[kind];
    return { look: "note", cells: [`${symbol} ${word}: ${means}`], wide: true, mark: kind };
  });
  return section("Colours in your table", lines);
}
