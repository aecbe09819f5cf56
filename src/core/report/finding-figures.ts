import type { Finding } from "../rules/verdict";
import { euro } from "./wording";

/** How far a requirement is exceeded (negative: missed) by what is certain; null where more would not be safer. In the finding's own unit. */
function marginOf(finding: Finding): number | null {
  const { required, certain, outcome, rule } = finding;
  if (required === null || certain === null || outcome === "not-applicable") return null;
  switch (rule.requirement.kind) {
    case "full-partners":
    case "programme-countries":
    case "labour-market-actors":
    case "education-and-training-providers":
    case "higher-education-institution":
    case "vet-provider":
      return certain - required;
    case "eu-grant":
      return required - certain;
    case "one-coordinator":
    case "countries-allowed":
    case "eche":
    case "duration":
    case "one-ecosystem":
      return null;
  }
}

/** What is required, as a cell shows it: a number, an amount in euro, "" where the rule has no figure. */
export function requiredFigure({ required, rule }: Finding): number | string {
  if (required === null) return "";
  return rule.id === "eu-grant" ? euro(required) : required;
}

/** What was found, as a cell shows it: a number, "8–9" where part of it is open, "" where there is nothing. */
export function foundFigure({ certain, possible, rule }: Finding): number | string {
  if (certain === null) return "";
  if (rule.id === "eu-grant") return grantText(certain, possible);
  return possible === null || possible === certain ? certain : `${certain}–${possible}`;
}

/** The margin, as a cell shows it: a number, "−1 to 1" where part of it is open, "" where there is none. */
export function marginFigure(finding: Finding): number | string {
  const margin = marginOf(finding);
  const { certain, possible } = finding;
  if (margin === null || certain === null) return "";
  if (finding.rule.id === "eu-grant") {
    if (possible === null) return `at most ${euro(margin)}`;
    return certain === possible
      ? euro(margin)
      : `${euro(margin - possible + certain)} to ${euro(margin)}`;
  }
  if (possible === null || possible === certain) return margin;
  return `${signed(margin)} to ${signed(margin + possible - certain)}`;
}

/** Required and found in one phrase, for a line of text: "9 of at least 8"; "" where the rule has no such figures. */
export function figuresText(finding: Finding): string {
  const { required, certain, rule } = finding;
  if (required === null || certain === null) return "";
  const found = foundFigure(finding);
  switch (rule.requirement.kind) {
    case "eu-grant":
      return `${found} of at most ${euro(required)}`;
    case "duration":
      return `${found} of ${required} months`;
    case "one-coordinator":
    case "countries-allowed":
    case "eche":
    case "one-ecosystem":
      return `${found} of ${required}`;
    case "full-partners":
    case "programme-countries":
    case "labour-market-actors":
    case "education-and-training-providers":
    case "higher-education-institution":
    case "vet-provider":
      return `${found} of at least ${required}`;
  }
}

/** What is asked for at least and at most; the most is null where amounts are missing. */
function grantText(certain: number, possible: number | null): string {
  if (possible === null) return `at least ${euro(certain)}`;
  return certain === possible ? euro(certain) : `${euro(certain)}–${euro(possible)}`;
}

function signed(figure: number): string {
  return figure < 0 ? `−${-figure}` : String(figure);
}
