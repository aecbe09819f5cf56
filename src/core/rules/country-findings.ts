import type { CountryCode } from "../../reference/countries";
import type { Counted } from "./counted";
import { findingWith } from "./finding";
import { howMany } from "./group-tally";
import type { Organisation, Profile } from "./organisation";
import type { Call, Rule } from "./rule";
import { countryCells, distinctCells, participationCells, takingPartCells } from "./settling-cells";
import type { Finding } from "./verdict";
import { asItCounts, whoCounts, type Taken } from "./who-counts";

/** Whether every full partner may come from where it comes from. */
export function countriesAllowedFinding(rule: Rule, counted: Counted): Finding {
  const { organisations, profiles } = counted;
  const required = organisations.length;
  const certain = howMany(profiles, ({ profile }) => profile.allowed === "certain");
  const barred = howMany(profiles, ({ profile }) => isBarred(profile));
  const possible = required - barred;
  const outcome = certain === required ? "met" : barred > 0 ? "unmet" : "undetermined";
  const who = (): ReturnType<typeof whoCounts> => whoCounts(counted, takenByCountry);
  if (required === 0) {
    const figures = { required: 0, certain: 0, possible: 0, because: "no-partners" } as const;
    return findingWith({ rule, outcome: "not-applicable", ...figures }, { who });
  }
  return findingWith(
    { rule, outcome, required, certain, possible },
    {
      who,
      settle: () =>
        outcome === "undetermined" ? distinctCells(organisations.flatMap(cellsThatAllow)) : [],
    }
  );
}

function cellsThatAllow(organisation: Organisation): Finding["settle"] {
  if (organisation.allowed === "certain") return [];
  return organisation.allowed === "no" ? takingPartCells(organisation) : countryCells(organisation);
}

function isBarred({ allowed, takesPart }: Profile): boolean {
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
  const { organisations, profiles } = counted;
  const certainOnes = new Set<CountryCode | null>();
  const knownOnes = new Set<CountryCode | null>();
  let open = 0;
  profiles.forEach(({ profile, copies }) => {
    if (!mayCover(profile)) return;
    if (!isKnown(profile)) open += copies;
    else knownOnes.add(profile.countsAs);
    if (coversCertainly(profile)) certainOnes.add(profile.countsAs);
  });

  const certain = certainOnes.size;
  const all = call.places.programmeCountries.length + call.places.undecided.length;
  const possible = Math.min(all, knownOnes.size + open);
  const outcome = certain >= atLeast ? "met" : possible < atLeast ? "unmet" : "undetermined";
  const mayAdd = (one: Organisation): boolean =>
    mayCover(one) && (!isKnown(one) || !certainOnes.has(one.countsAs));
  return findingWith(
    { rule, outcome, required: atLeast, certain, possible },
    {
      who: () => whoCounts(counted, takenAsCovering),
      settle: () =>
        outcome === "undetermined"
          ? distinctCells(organisations.filter(mayAdd).flatMap(participationCells))
          : [],
      countries: () => countriesCovered(organisations.filter(mayCover)),
    }
  );
}

function mayCover({ counts, inProgramme }: Profile): boolean {
  return counts !== "no" && inProgramme !== "no";
}

function isKnown({ countryIs }: Profile): boolean {
  return countryIs === "certain";
}

function coversCertainly({ countsAs, counts, inProgramme }: Profile): boolean {
  return countsAs !== null && counts === "yes" && inProgramme === "certain";
}

function countriesCovered(covering: readonly Organisation[]): NonNullable<Finding["countries"]> {
  const covered = new Map<CountryCode, { certain: boolean; partners: number[] }>();
  for (const organisation of covering) {
    const { id, countsAs } = organisation;
    if (countsAs === null) continue;
    const one = covered.get(countsAs) ?? { certain: false, partners: [] };
    one.partners.push(id);
    one.certain ||= coversCertainly(organisation);
    covered.set(countsAs, one);
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
