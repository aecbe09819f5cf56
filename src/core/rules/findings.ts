import { cellFor } from "../reading/partner";
import type { CellRef } from "../table/grid";
import { charterFinding } from "./charter-finding";
import { coordinatorFinding } from "./coordinator-finding";
import type { Counted } from "./counted";
import { countriesAllowedFinding, programmeCountriesFinding } from "./country-findings";
import { durationFinding, ecosystemFinding, grantFinding } from "./fact-findings";
import { findingWith } from "./finding";
import { groupFinding } from "./group-findings";
import { howMany, type Pair } from "./group-tally";
import { knownFacts } from "./known-facts";
import { atLeastOf } from "./minimum";
import type { Call, Rule } from "./rule";
import { distinctCells, participationCells } from "./settling-cells";
import type { Consortium, Finding, KnownFacts, Verdict } from "./verdict";
import { asItCounts, whoCounts } from "./who-counts";

/** Each rule of the call applied to the organisations counted, in the call's order. */
export function findingsOn(call: Call, consortium: Consortium, counted: Counted): Finding[] {
  return call.rules.map((rule) => findingOn(rule, call, consortium, counted));
}

/** The whole: what is only recommended has no say in it. */
export function outcomeOfAll(findings: readonly Finding[]): Verdict["outcome"] {
  const binding = findings.filter(({ rule }) => rule.force === "must");
  if (binding.some(({ outcome }) => outcome === "unmet")) return "unmet";
  return binding.some(({ outcome }) => outcome === "undetermined") ? "undetermined" : "met";
}

/** One rule of the call applied; `countTwice` has a say in the rules on groups only. */
export function findingOn(
  rule: Rule,
  call: Call,
  consortium: Consortium,
  counted: Counted
): Finding {
  const { requirement } = rule;
  const { countTwice } = consortium;
  const facts = (): KnownFacts => knownFacts(consortium, counted.leftOut);
  switch (requirement.kind) {
    case "one-coordinator":
      return coordinatorFinding(rule, counted, showsCoordinator(consortium));
    case "countries-allowed":
      return countriesAllowedFinding(rule, counted);
    case "full-partners":
      return fullPartnersFinding(rule, requirement.atLeast, counted);
    case "programme-countries":
      return programmeCountriesFinding(rule, requirement.atLeast, counted, call);
    case "labour-market-actors":
      return groupFinding(rule, counted, actorsAndProviders(call), "first", countTwice);
    case "education-and-training-providers":
      return groupFinding(rule, counted, actorsAndProviders(call), "second", countTwice);
    case "higher-education-institution":
      return groupFinding(rule, counted, heiAndVet(call), "first", countTwice);
    case "vet-provider":
      return groupFinding(rule, counted, heiAndVet(call), "second", countTwice);
    case "eche":
      return charterFinding(rule, counted, tellsOfCharters(consortium));
    case "eu-grant":
      return grantFinding(rule, requirement, facts(), missingAmounts(facts(), consortium));
    case "duration":
      return durationFinding(rule, requirement.months, facts());
    case "one-ecosystem":
      return ecosystemFinding(rule, facts());
  }
}

/** The cells of partners whose amount the table lacks. */
function missingAmounts({ grant }: KnownFacts, { partners }: Consortium): readonly CellRef[] {
  if (grant?.from !== "column" || !grant.sum) return [];
  const missing = new Set(grant.sum.missing);
  return partners.flatMap((one) => (missing.has(one.id) ? (cellFor(one, "grant") ?? []) : []));
}

/** A column about charters, or the list of their holders: then who is not in it is unknown, and nobody is taken to hold one. */
function tellsOfCharters({ columns, charterList }: Consortium): boolean {
  return columns.has("eche") || charterList !== undefined;
}

/** A column of roles, a column that marks the coordinator, or a section that names one. */
function showsCoordinator({ columns, partners }: Consortium): boolean {
  if (columns.has("role") || columns.has("isCoordinator")) return true;
  return partners.some(({ role }) => role.kind === "known" && role.value === "coordinator");
}

function fullPartnersFinding(rule: Rule, atLeast: number, counted: Counted): Finding {
  const { organisations, kinds } = counted;
  const certain = howMany(kinds, ({ counts }) => counts === "yes");
  const possible = howMany(kinds, () => true);
  const outcome = certain >= atLeast ? "met" : possible < atLeast ? "unmet" : "undetermined";
  return findingWith(
    { rule, outcome, required: atLeast, certain, possible },
    {
      who: () => whoCounts(counted, asItCounts),
      settle: () =>
        outcome === "undetermined" ? distinctCells(organisations.flatMap(participationCells)) : [],
    }
  );
}

function actorsAndProviders(call: Call): Pair {
  return {
    first: ["labour-market-actor"],
    second: ["higher-education-institution", "vet-provider"],
    needs: {
      first: atLeastOf(call, "labour-market-actors"),
      second: atLeastOf(call, "education-and-training-providers"),
      shortOnTie: "first",
    },
    because: "groups-cannot-both-be-filled",
  };
}

/** A body able to be both is taken for the HEI where there is no other: what it may also be never takes away what it is. */
function heiAndVet(call: Call): Pair {
  return {
    first: ["higher-education-institution"],
    second: ["vet-provider"],
    needs: {
      first: atLeastOf(call, "higher-education-institution"),
      second: atLeastOf(call, "vet-provider"),
      shortOnTie: "second",
    },
    because: "one-body-for-both",
  };
}
