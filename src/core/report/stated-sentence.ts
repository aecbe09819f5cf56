import type { Rule, RuleId } from "../rules/rule";
import type { Finding, ProjectFacts } from "../rules/verdict";
import type { Checked } from "./checked";
import { fromSentence } from "./fact-lines";
import { settleText } from "./who";
import { counted, euro, ledIn, listed } from "./wording";

/** The rules about what stands in no partner row. */
type StatedRule = Extract<RuleId, "eu-grant" | "duration" | "one-ecosystem">;

/** A finding about a fact of the project: grant, duration, ecosystem. What the workbook itself says is told with its place. */
export function statedSentence(id: StatedRule, finding: Finding, checked: Checked): string {
  const { requirement } = finding.rule;
  switch (id) {
    case "eu-grant":
      return grantSentence(finding, checked) + fromSentence("grant", checked);
    case "duration": {
      const months = "months" in requirement ? requirement.months : [];
      return durationSentence(finding, months) + fromSentence("duration", checked);
    }
    case "one-ecosystem":
      return (
        ecosystemSentence(finding, checked.consortium.facts) + fromSentence("ecosystems", checked)
      );
  }
}

/** In months; of a duration that is only likely a limit by duration is open as well. */
export function certainDuration({ verdict, consortium }: Checked): number | undefined {
  const known = verdict.facts?.duration;
  if (!known) return consortium.facts.duration;
  return known.confidence === "certain" ? (known.value ?? undefined) : undefined;
}

function grantSentence(finding: Finding, checked: Checked): string {
  const { outcome, certain, possible, required, rule } = finding;
  const { requirement } = rule;
  const limit = required ?? ("atMost" in requirement ? requirement.atMost : 0);
  const duration = certainDuration(checked);
  const must = rule.force === "must";
  const isOpen = outcome === "undetermined" || outcome === "not-applicable";
  const limits = (isOpen && limitsByDuration(rule, duration)) || euro(limit);
  const most = `${must ? "at most" : "up to"} ${limits} ${must ? "allowed" : "advised"}`;
  const start = `An EU grant of ${askedText(finding)}, ${most}`;
  const isExact = certain === possible;
  switch (outcome) {
    case "met":
      return possible === limit
        ? `${start}: ${isExact ? "" : "at most "}exactly the limit.`
        : `${start}: ${isExact ? "" : "at least "}${euro(limit - (possible ?? 0))} below the limit.`;
    case "unmet":
      return `${start}: ${isExact ? "" : "at least "}${euro((certain ?? 0) - limit)} above the limit.`;
    case "undetermined":
      return `${start}; ${openText(finding, duration)}.`;
    case "not-applicable":
      return `Not applicable while the EU grant is not stated: ${most}.${checked.consortium.columns.has("grant") ? NOT_SUMMED : ""}`;
  }
}

const NOT_SUMMED = " No amount in the table could be added up.";

/** "EUR 3 950 000", "at least EUR 1 200 000", "EUR 3 900 000 to EUR 4 100 000", "probably EUR 3 950 000". */
function askedText({ certain, possible }: Finding): string {
  if (certain === null) return `probably ${euro(possible ?? 0)}`;
  if (possible === null) return `at least ${euro(certain)}`;
  return certain === possible ? euro(certain) : `${euro(certain)} to ${euro(possible)}`;
}

function openText(finding: Finding, duration: number | undefined): string {
  const { certain, possible, settle } = finding;
  if (certain === null) return "please confirm it";
  if (possible === null)
    return `amounts are still missing in the table${ledIn(": ", settleText(settle))}`;
  if (certain !== possible) return "it is open which amounts count";
  return duration === undefined
    ? "the duration has not been stated"
    : `the call names no limit for ${counted(duration, "month")}`;
}

/** "EUR 1 000 000 for 24 months or EUR 1 500 000 for 36 months"; "" where the limit of this duration is known. */
function limitsByDuration({ requirement }: Rule, duration: number | undefined): string {
  const byMonths = requirement.kind === "eu-grant" ? requirement.byMonths : undefined;
  if (!byMonths || (duration !== undefined && byMonths[duration] !== undefined)) return "";
  return Object.entries(byMonths)
    .map(([months, limit]) => `${euro(limit)} for ${months} months`)
    .join(" or ");
}

function durationSentence(finding: Finding, months: readonly number[]): string {
  const { outcome, certain, possible, rule } = finding;
  const asks = rule.force === "must" ? "the call requires" : "the call advises";
  const expected = `${listed(months.map(String)).replace(" and ", " or ")} months`;
  const stated = counted(certain ?? 0, "month");
  switch (outcome) {
    case "met":
      return `A duration of ${stated}, as ${asks}.`;
    case "unmet":
      return `A duration of ${stated}, where ${asks} ${expected}.`;
    case "undetermined":
      return typeof possible === "number"
        ? `A duration of probably ${counted(possible, "month")}, where ${asks} ${expected}; please confirm it.`
        : `Whether the duration is what ${asks}, ${expected}, is open.`;
    case "not-applicable":
      return `Not applicable while the duration is not stated: ${asks} ${expected}.`;
  }
}

function ecosystemSentence(finding: Finding, facts: ProjectFacts): string {
  const { outcome, certain, possible, rule } = finding;
  const aim = aimOf(rule);
  const count = certain ?? facts.ecosystems?.length ?? 0;
  switch (outcome) {
    case "met":
      return `One industrial ecosystem is named, as ${aim}.`;
    case "unmet":
      return `${count === 0 ? "No" : count} industrial ${count === 1 ? "ecosystem is" : "ecosystems are"} named, where exactly one is ${aim}.`;
    case "undetermined":
      return `Whether exactly one industrial ecosystem is named, as ${aim}, is open${typeof possible === "number" ? "; please confirm what was read" : ""}.`;
    case "not-applicable":
      return `Not applicable while no industrial ecosystem is stated: exactly one is ${aim}.`;
  }
}

function aimOf({ force }: Rule): string {
  return force === "must" ? "needed" : "advised";
}
