import type { MinimumRule } from "../rules/minimum";
import type { Requirement } from "../rules/rule";
import type { RuleId } from "../rules/rule";
import type { Finding, Reason } from "../rules/verdict";
import { additionSentence } from "./addition-sentence";
import { adviceOn } from "./advice-on";
import type { Checked } from "./checked";
import { coordinatorIds } from "./finding-sentence";
import { minimumOf, nounText } from "./minimum-sentence";
import { ruleName } from "./names";
import { certainDuration } from "./stated-sentence";
import { inQuestion, settleText, whoAndWhere, whoText } from "./who";
import { counted, euro, listed, quoted } from "./wording";

/** What would make a rule met, as something to do: "Add 1 VET provider." Empty where there is nothing to do. */
export function whatToDo(finding: Finding, checked: Checked): string {
  switch (finding.outcome) {
    case "met":
    case "not-applicable":
      return "";
    case "undetermined":
      return whatToSettle(finding, checked);
    case "unmet":
      return whatIsMissing(finding, checked);
  }
}

/**
 * All that has to be done before no rule is broken: whom to add, what else to mend, which cells to settle; empty where
 * nothing is. Where settling cells may be enough, that comes before adding anybody.
 */
export function allThatIsMissing(checked: Checked): string {
  if (checked.verdict.outcome === "met") return "";
  const { atBest, otherSteps } = adviceOn(checked);
  const mends = otherSteps
    .filter(({ outcome }) => outcome === "unmet")
    .map((finding) => whatToDo(finding, checked));
  const adds = additionSentence(checked);
  const texts =
    atBest.total > 0
      ? [adds, ...mends, ...openTexts(checked)]
      : [...mends, ...openTexts(checked), adds];
  return [...new Set(texts.filter((text) => text !== ""))].join(" ");
}

/** The cells that settle what is open, in one sentence; what no cell settles, each by itself. */
function openTexts(checked: Checked): readonly string[] {
  const open = checked.verdict.findings.filter(
    ({ rule, outcome }) => rule.force === "must" && outcome === "undetermined"
  );
  const cells = settleSentence(
    open.flatMap(({ settle }) => settle),
    checked
  );
  const rest = open.filter(({ settle }) => cells === "" || settle.length === 0);
  return [cells, ...rest.map((finding) => whatToSettle(finding, checked))];
}

function whatToSettle(finding: Finding, checked: Checked): string {
  const { rule, settle, certain } = finding;
  const { requirement } = rule;
  const parts = [settleSentence(settle, checked), inQuestion(finding, checked)];
  const text = parts.filter((part) => part !== "").join(" ");
  if (text !== "") return text;
  if (isToConfirm(finding)) return `${ruleName(rule.id)}: confirm what was read.`;
  return requirement.kind === "eu-grant" && settle.length === 0 && certain !== null
    ? grantToSettle(requirement, certainDuration(checked))
    : `${ruleName(rule.id)}: still open.`;
}

/** What a grant may be where amounts leave it open, or the limit hangs on a duration that is not stated or has none of its own. */
function grantToSettle({ atMost, byMonths }: GrantLimit, duration: number | undefined): string {
  const ofDuration = byMonths?.[duration ?? NaN];
  const isByMonths = byMonths !== undefined && ofDuration === undefined;
  const limits = isByMonths ? Object.values(byMonths) : [ofDuration ?? atMost];
  const orElse = isByMonths ? ", or state a duration for which the call allows more" : "";
  return `Ask for at most ${euro(Math.min(atMost, ...limits))}${orElse}.`;
}

type GrantLimit = Extract<Requirement, { kind: "eu-grant" }>;

/** Whether it hangs on a fact of the project that was read and is only likely. */
function isToConfirm({ rule, certain, possible }: Finding): boolean {
  return FACT_RULES.has(rule.id) && certain === null && possible !== null;
}

const FACT_RULES: ReadonlySet<RuleId> = new Set<RuleId>(["eu-grant", "duration", "one-ecosystem"]);

/** With the sheet: this is read in a cell of any other. Empty for cells that stand on none. */
function settleSentence(cells: Finding["settle"], { table }: Checked): string {
  const text = settleText(cells);
  if (text === "" || table.sheetName === "") return "";
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} on the sheet ${quoted(table.sheetName)}.`;
}

function whatIsMissing(finding: Finding, checked: Checked): string {
  const { requirement } = finding.rule;
  switch (requirement.kind) {
    case "one-coordinator":
      return coordinatorNeeded(finding, checked);
    case "countries-allowed":
      return `Replace ${named(finding, checked, "country-not-allowed")}: no full partner may come from there.`;
    case "full-partners":
    case "programme-countries":
    case "labour-market-actors":
    case "education-and-training-providers":
    case "higher-education-institution":
    case "vet-provider":
      return addition(requirement.kind, finding);
    case "eche":
      return `Ask for the ECHE of ${named(finding, checked, "no-eche")}.`;
    case "eu-grant":
      return `Ask for at most ${euro(finding.required ?? requirement.atMost)}.`;
    case "duration":
      return `Plan ${listed(requirement.months.map(String)).replace(" and ", " or ")} months.`;
    case "one-ecosystem":
      return "Name exactly one industrial ecosystem.";
  }
}

function coordinatorNeeded({ because }: Finding, checked: Checked): string {
  const ids = coordinatorIds(checked);
  if (ids.length > 1)
    return `Keep one coordinator of these ${ids.length}: ${whoText(checked, ids)}.`;
  return because === "coordinator-not-established-there" && ids.length === 1
    ? `Let someone from a programme country coordinate instead of ${whoAndWhere(checked, ids)}.`
    : "Name one full partner as the coordinator.";
}

function addition(id: MinimumRule, finding: Finding): string {
  const { certain, possible, because } = finding;
  const found = Math.max(certain ?? 0, possible ?? 0);
  const short = Math.max(1, minimumOf(finding) - found);
  const least = found > (certain ?? 0) ? "at least " : "";
  if (id === "programme-countries")
    return `Add full partners from ${least}${counted(short, "more programme country", "more programme countries")}.`;
  const what = `${least}${short} ${nounText(id, short)}`;
  return because === "one-body-for-both"
    ? `Add ${what} that is a body of its own.`
    : `Add ${what}.`;
}

function named({ notCounting }: Finding, checked: Checked, reason: Reason): string {
  const ids = notCounting.filter(({ why }) => why === reason).map(({ id }) => id);
  return whoAndWhere(checked, ids);
}
