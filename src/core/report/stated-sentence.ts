import type { Rule, RuleId } from "../rules/rule";
import type { Consortium, Finding, ProjectFacts } from "../rules/verdict";
import { counted, euro, listed } from "./wording";

/** The rules about what stands in no partner row. */
type StatedRule = Extract<RuleId, "eu-grant" | "duration" | "one-ecosystem">;

/** A finding about a fact of the project: grant, duration, ecosystem. */
export function statedSentence(
  id: StatedRule,
  finding: Finding,
  { facts, columns }: Consortium
): string {
  const { requirement } = finding.rule;
  switch (id) {
    case "eu-grant": {
      const limit = finding.required ?? ("atMost" in requirement ? requirement.atMost : 0);
      const notSummed = finding.outcome === "not-applicable" && columns.has("grant");
      return grantSentence(finding, limit, facts) + (notSummed ? NOT_SUMMED : "");
    }
    case "duration":
      return durationSentence(finding, "months" in requirement ? requirement.months : []);
    case "one-ecosystem":
      return ecosystemSentence(finding, facts);
  }
}

const NOT_SUMMED =
  " The amounts in the table are not added up: please hold their sum against that limit.";

function grantSentence(
  { outcome, certain, rule }: Finding,
  limit: number,
  { duration }: ProjectFacts
): string {
  const must = rule.force === "must";
  const isOpen = outcome === "undetermined" || outcome === "not-applicable";
  const limits = (isOpen && limitsByDuration(rule, duration)) || euro(limit);
  const most = `${must ? "at most" : "up to"} ${limits} ${must ? "allowed" : "advised"}`;
  const start = `An EU grant of ${euro(certain ?? 0)}, ${most}`;
  switch (outcome) {
    case "met":
      return certain === limit
        ? `${start}: exactly the limit.`
        : `${start}: ${euro(limit - (certain ?? 0))} below the limit.`;
    case "unmet":
      return `${start}: ${euro((certain ?? 0) - limit)} above the limit.`;
    case "undetermined":
      return duration === undefined
        ? `${start}; the duration has not been stated.`
        : `${start}; the call names no limit for ${counted(duration, "month")}.`;
    case "not-applicable":
      return `Not applicable while the EU grant is not stated: ${most}.`;
  }
}

/** "EUR 1 000 000 for 24 months or EUR 1 500 000 for 36 months"; "" where the limit of this duration is known. */
function limitsByDuration({ requirement }: Rule, duration: number | undefined): string {
  const byMonths = requirement.kind === "eu-grant" ? requirement.byMonths : undefined;
  if (!byMonths || (duration !== undefined && byMonths[duration] !== undefined)) return "";
  return Object.entries(byMonths)
    .map(([months, limit]) => `${euro(limit)} for ${months} months`)
    .join(" or ");
}

function durationSentence({ outcome, certain, rule }: Finding, months: readonly number[]): string {
  const asks = rule.force === "must" ? "the call requires" : "the call advises";
  const expected = `${listed(months.map(String)).replace(" and ", " or ")} months`;
  const stated = counted(certain ?? 0, "month");
  switch (outcome) {
    case "met":
      return `A duration of ${stated}, as ${asks}.`;
    case "unmet":
      return `A duration of ${stated}, where ${asks} ${expected}.`;
    case "undetermined":
      return `Whether the duration is what ${asks}, ${expected}, is open.`;
    case "not-applicable":
      return `Not applicable while the duration is not stated: ${asks} ${expected}.`;
  }
}

function ecosystemSentence({ outcome, certain, rule }: Finding, facts: ProjectFacts): string {
  const aim = aimOf(rule);
  const count = certain ?? facts.ecosystems?.length ?? 0;
  switch (outcome) {
    case "met":
      return `One industrial ecosystem is named, as ${aim}.`;
    case "unmet":
      return `${count === 0 ? "No" : count} industrial ${count === 1 ? "ecosystem is" : "ecosystems are"} named, where exactly one is ${aim}.`;
    case "undetermined":
      return `Whether exactly one industrial ecosystem is named, as ${aim}, is open.`;
    case "not-applicable":
      return `Not applicable while no industrial ecosystem is stated: exactly one is ${aim}.`;
  }
}

function aimOf({ force }: Rule): string {
  return force === "must" ? "needed" : "advised";
}
