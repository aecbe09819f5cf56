import type { MinimumRule } from "../rules/minimum";
import type { Finding } from "../rules/verdict";
import { passedDeadline } from "../rules/call-cautions";
import { dateText } from "./call-sentence";
import type { Checked } from "./checked";
import { coordinatorIds } from "./finding-sentence";
import { foundText, minimumOf, nounText } from "./minimum-sentence";
import { outcomeWord, ruleName } from "./names";
import { undecidedText } from "./undecided-text";
import { settleText, whoAndWhere } from "./who";
import { counted, euro, ledIn, listed } from "./wording";

/** The whole verdict in one sentence: nothing broken, what is missing, or what is to be settled. */
export function verdictSentence(checked: Checked): string {
  const passed = passedDeadline(checked.verdict.call, checked.asOf);
  const rehearsal =
    passed === null ? "" : ` – a rehearsal, as the deadline passed on ${dateText(passed)}`;
  return `${outcomeText(checked)}${rehearsal}.`;
}

/** The verdict's sentence behind its symbol, as a line of its own. */
export function verdictLine(checked: Checked): string {
  return `${outcomeWord(checked.verdict.outcome, "must").symbol} ${verdictSentence(checked)}`;
}

function outcomeText(checked: Checked): string {
  const requirements = checked.verdict.findings.filter(({ rule }) => rule.force === "must");
  switch (checked.verdict.outcome) {
    case "met":
      return "No rule is broken in the data given; the agency has the last word";
    case "unmet": {
      const unmet = requirements.filter(({ outcome }) => outcome === "unmet");
      const parts = unmet.slice(0, 3).map((finding) => shortfall(finding, checked));
      const rest = unmet.length - parts.length;
      if (rest > 0) parts.push(`${counted(rest, "more rule")} not met`);
      return `Not eligible as it stands${ledIn(": ", parts.join("; "))}`;
    }
    case "undetermined":
      return undecided(
        requirements.filter(({ outcome }) => outcome === "undetermined"),
        checked
      );
  }
}

/** What an unmet requirement lacks, in a few words. */
function shortfall(finding: Finding, checked: Checked): string {
  const { id } = finding.rule;
  switch (id) {
    case "one-coordinator":
      return coordinatorShortfall(finding, checked);
    case "countries-allowed": {
      const ids = finding.notCounting.filter(({ why }) => why === "country-not-allowed");
      const who = whoAndWhere(
        checked,
        ids.map((one) => one.id),
        2
      );
      return `${counted(ids.length, "full partner")} from ${ids.length === 1 ? "a country that cannot have one" : "countries that cannot have any"}${ledIn(": ", who)}`;
    }
    case "higher-education-institution":
    case "vet-provider":
      if (finding.because === "one-body-for-both") {
        return "one body alone for both higher education and VET";
      }
      return `${lowered(foundText(id, finding))} among the full partners`;
    case "full-partners":
    case "programme-countries":
    case "labour-market-actors":
    case "education-and-training-providers":
      return minimumShortfall(id, finding);
    case "eche": {
      const without = finding.notCounting.filter(({ why }) => why === "no-eche").length;
      return `${counted(without, "higher education institution")} without a valid ECHE`;
    }
    case "eu-grant":
      return `an EU grant of ${euro(finding.certain ?? 0)} where ${euro(finding.required ?? 0)} is the most`;
    case "duration":
      return `a duration of ${counted(finding.certain ?? 0, "month")} that the call does not allow`;
    case "one-ecosystem":
      return `${counted(finding.certain ?? 0, "industrial ecosystem")} where exactly one is needed`;
  }
}

function coordinatorShortfall({ because }: Finding, checked: Checked): string {
  const named = coordinatorIds(checked).length;
  if (named === 0) return "no coordinator";
  if (because === "coordinator-not-established-there") {
    return "a coordinator from outside the programme countries";
  }
  return named > 1
    ? `${named} coordinators where exactly one is needed`
    : "no coordinator that counts";
}

function minimumShortfall(id: MinimumRule, finding: Finding): string {
  const { certain, possible } = finding;
  const required = minimumOf(finding);
  const high = possible ?? certain ?? 0;
  const noun = nounText(id, required);
  if (finding.because === "groups-cannot-both-be-filled" && high >= required) {
    return `too few organisations to fill both groups, ${noun} the shorter`;
  }
  return `${high > (certain ?? 0) ? "at most " : ""}${high} of at least ${required} ${noun}`;
}

function undecided(findings: readonly Finding[], checked: Checked): string {
  const cells = settleText(findings.flatMap(({ settle }) => settle));
  const open = [cells, undecidedCountries(checked)].filter((text) => text !== "");
  if (open.length > 0) return `Cannot be decided yet: ${open.join("; ")}`;
  const names = findings.map(({ rule }) => ruleName(rule.id));
  return `Cannot be decided yet${ledIn("; still open: ", listed(names))}`;
}

/** Countries of partners that count only if these are in the programme, which no cell can settle. */
function undecidedCountries({ verdict }: Checked): string {
  const codes = verdict.standings.flatMap(({ reason, countsAs }) =>
    reason === "country-undecided" && countsAs !== null ? [countsAs] : []
  );
  return codes.length === 0 ? "" : undecidedText(codes, verdict.call);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
