import type { Rule, RuleId } from "../../core/rules/rule";
import { BLUEPRINT_2026_RULES } from "../blueprint-2026/rules";

const CARRIED_OVER =
  "Carried over from 2026 and provisional: the text of this call was not yet available.";

const COUNTRIES_OPEN =
  "Whether Switzerland and the United Kingdom are programme countries in 2027 was not known either, so they stay undecided.";

const ABOUT_COUNTRIES: readonly RuleId[] = [
  "one-coordinator",
  "countries-allowed",
  "programme-countries",
];

/** The rules of the edition before, figures and sources included, each saying so. */
export const BLUEPRINT_2027_RULES: readonly Rule[] = BLUEPRINT_2026_RULES.map((rule) => ({
  ...rule,
  interpretation: [
    CARRIED_OVER,
    ...(ABOUT_COUNTRIES.includes(rule.id) ? [COUNTRIES_OPEN] : []),
    ...(rule.interpretation === undefined ? [] : [rule.interpretation]),
  ].join(" "),
}));
