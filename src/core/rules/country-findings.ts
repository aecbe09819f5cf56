import type { CountryCode } from "../../reference/countries";
import type { Counted, Organisation } from "./organisation";
import type { Call, Rule } from "./rule";
import { countryCells, distinctCells, participationCells, takingPartCells } from "./settling-cells";
import type { Finding } from "./verdict";
import { asItCounts, whoCounts, type Taken } from "./who-counts";

/** Whether every full partner may come from where it comes from. */
export function countriesAllowedFinding(rule: Rule, counted: Counted): Finding {
  const { organisations } = counted;
  const required = organisations.length;
  const certain = organisations.filter(({ allowed }) => allowed === "certain").length;
  const barred = organisations.filter(isBarred).length;
  const possible = required - barred;
  const outcome = certain === required ? "met" : barred > 0 ? "unmet" : "undetermined";
  const lists = whoCounts(counted, takenByCountry);
  if (required === 0) {
    const because = "no-partners";
    const figures = { required: 0, certain: 0, possible: 0, ...lists };
    return { rule, outcome: "not-applicable", ...figures, settle: [], because };
  }
  const open = organisations.filter(({ allowed }) => allowed !== "certain");
  const settle =
    outcome === "undetermined"
      ? distinctCells(
          open.flatMap((one) => (one.allowed === "no" ? takingPartCells(one) : countryCells(one)))
        )
      : [];
  return { rule, outcome, required, certain, possible, ...lists, settle };
}

function isBarred({ allowed, takesPart }: Organisation): boolean {
  return allowed === "no" && takesPart === "yes";
}

function takenByCountry(organisation: Organisation): Taken {
  const { allowed, reason } = organisation;
  if (allowed === "certain") return { as: "counting" };
  if (isBarred(organisation)) return { as: "not-counting", why: "country-not-allowed" };
  return { as: "maybe", why: reason };
}

/** How many programme countries the full partners cover. An open country cell may bring one more, whatever it likely says. */
export function programmeCountriesFinding(
  rule: Rule,
  atLeast: number,
  counted: Counted,
  call: Call
): Finding {
  const covering = counted.organisations.filter(
    ({ counts, inProgramme }) => counts !== "no" && inProgramme !== "no"
  );
  const countries = countriesCovered(covering);
  const certainOnes = new Set(countries.filter((one) => one.certain).map(({ country }) => country));
  const knownOnes = covering.filter(isKnown).flatMap(({ country }) => country ?? []);
  const open = covering.filter((one) => !isKnown(one)).length;

  const certain = certainOnes.size;
  const all = call.places.programmeCountries.length;
  const possible = Math.min(all, new Set(knownOnes).size + open);
  const outcome = certain >= atLeast ? "met" : possible < atLeast ? "unmet" : "undetermined";
  const mayAdd = covering.filter((one) => !isKnown(one) || !certainOnes.has(one.country));
  return {
    rule,
    outcome,
    required: atLeast,
    certain,
    possible,
    ...whoCounts(counted, takenAsCovering),
    settle: outcome === "undetermined" ? distinctCells(mayAdd.flatMap(participationCells)) : [],
    countries,
  };
}

type Known = Organisation & { readonly country: CountryCode };

function isKnown(organisation: Organisation): organisation is Known {
  return organisation.countryIs === "certain";
}

function countriesCovered(covering: readonly Organisation[]): NonNullable<Finding["countries"]> {
  const covered = new Map<CountryCode, { certain: boolean; partners: number[] }>();
  for (const { id, country, counts, inProgramme } of covering) {
    if (country === null) continue;
    const one = covered.get(country) ?? { certain: false, partners: [] };
    one.partners.push(id);
    one.certain ||= counts === "yes" && inProgramme === "certain";
    covered.set(country, one);
  }
  const all = [...covered].map(([country, one]) => ({ country, ...one }));
  return [...all.filter((one) => one.certain), ...all.filter((one) => !one.certain)];
}

function takenAsCovering(organisation: Organisation): Taken {
  const { counts, inProgramme, reason } = organisation;
  if (counts === "no" || inProgramme === "certain") return asItCounts(organisation);
  if (inProgramme === "no") return { as: "not-counting", why: "not-a-programme-country" };
  return { as: "maybe", why: reason };
}
