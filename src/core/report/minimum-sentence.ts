import type { MinimumRule } from "../rules/minimum";
import type { Finding } from "../rules/verdict";
import type { Checked } from "./checked";
import { countryName, ruleName } from "./names";
import { reasonTally } from "./reasons";
import { inQuestion, settleText, whoText } from "./who";
import { ledIn, listed } from "./wording";

/** A finding of a rule that asks for at least so many: figures first, then who counts, is missing or in question. */
export function minimumSentence(id: MinimumRule, finding: Finding, checked: Checked): string {
  if (finding.outcome === "not-applicable") return `${ruleName(id)}: not applicable here.`;
  const sentences = [
    figures(id, finding),
    shaping(finding, checked),
    counting(id, finding, checked),
    finding.outcome === "met" ? "" : inQuestion(finding, checked),
    finding.outcome === "unmet" ? remedy(id, finding) : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** What was found of what a minimum counts: "No full partner", "11 full partners", "8 to 9 programme countries". */
export function foundText(id: MinimumRule, { certain, possible }: Finding): string {
  const low = certain ?? 0;
  const high = possible ?? low;
  if (high > low) return `${low} to ${high} ${nounText(id, high)}`;
  return low === 0 ? `No ${nounText(id, 1)}` : `${low} ${nounText(id, low)}`;
}

/** How many of it the rule asks for. */
export function minimumOf({ required, rule: { requirement } }: Finding): number {
  return required ?? ("atLeast" in requirement ? requirement.atLeast : 0);
}

/** What a minimum counts, fit for so many of it. */
export function nounText(id: MinimumRule, count: number): string {
  const [one, many] = COUNTED[id];
  return count === 1 ? one : many;
}

function figures(id: MinimumRule, finding: Finding): string {
  const { certain, possible, outcome, rule } = finding;
  const required = minimumOf(finding);
  const must = rule.force === "must";
  const aim = must ? `at least ${required} needed` : `${required} or more advised`;
  const start = `${foundText(id, finding)}, ${aim}`;
  if (outcome === "undetermined") return `${start}${ledIn(": ", settleText(finding.settle))}.`;

  const margin = (certain ?? 0) - required;
  if (outcome === "met") return `${start}: ${margin > 0 ? margin : "none"} to spare.`;
  const short = required - (possible ?? certain ?? 0);
  return short > 0 ? `${start}: ${short} ${must ? "missing" : "fewer than that"}.` : `${start}.`;
}

function shaping(finding: Finding, checked: Checked): string {
  const { because } = finding;
  if (because === undefined) return "";
  switch (because) {
    case "groups-cannot-both-be-filled": {
      const who = ledIn(", among them ", whoText(checked, elsewhere(finding)));
      return `Some organisations fit both groups${who}; each counts in one only, and together they do not fill both.`;
    }
    case "one-body-for-both": {
      const [id] = [...elsewhere(finding), ...finding.counting];
      const body = id === undefined ? "" : `, ${whoText(checked, [id])},`;
      return `One body${body} is all there is for both higher education and VET, and stands for one of them.`;
    }
    case "no-partners":
      return "The table lists nobody who takes part as a full partner.";
    case "no-role-column":
    case "no-eche-column":
    case "no-higher-education-institution":
    case "not-stated":
    case "several-coordinators":
    case "coordinator-not-established-there":
      return "";
  }
}

function elsewhere({ maybe, notCounting }: Finding): number[] {
  const fit = [...maybe, ...notCounting].filter(({ why }) => why === "counted-in-other-group");
  return fit.map(({ id }) => id);
}

function counting(id: MinimumRule, finding: Finding, checked: Checked): string {
  if (id === "full-partners") return "";
  const text = id === "programme-countries" ? covered(finding) : whoText(checked, finding.counting);
  if (text === "") return "";
  return id === "programme-countries" ? `Covered: ${text}.` : `Counting: ${text}.`;
}

function covered({ countries = [] }: Finding): string {
  const certain = countries.filter((one) => one.certain).map(({ country }) => countryName(country));
  return listed(certain, 12);
}

function remedy(id: MinimumRule, { because, notCounting }: Finding): string {
  if (because === "no-partners") return "";
  if (id === "programme-countries") {
    return "A full partner from any other programme country would add one.";
  }
  if (id !== "full-partners" || notCounting.length === 0) return "";
  return `Listed without counting: ${listed(reasonTally(notCounting.map(({ why }) => why)))}.`;
}

const COUNTED: Readonly<Record<MinimumRule, readonly [one: string, many: string]>> = {
  "full-partners": ["full partner", "full partners"],
  "programme-countries": ["programme country", "programme countries"],
  "labour-market-actors": ["labour market actor", "labour market actors"],
  "education-and-training-providers": [
    "education and training provider",
    "education and training providers",
  ],
  "higher-education-institution": ["higher education institution", "higher education institutions"],
  "vet-provider": ["VET provider", "VET providers"],
};
