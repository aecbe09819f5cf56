import type { Capability } from "../reading/partner";
import type { Organisation } from "../rules/organisation";

/** An organisation that takes part, as the minima see it, nothing left open. */
export interface Member {
  /** Of the partner that stands for it. */
  readonly id: number;
  /** The programme country it covers; for a country that is open, one of its own. null where it covers none. */
  readonly country: string | null;
  readonly actor: boolean;
  readonly hei: boolean;
  readonly vet: boolean;
}

/** What is left whatever the open cells turn out to be: more organisations, or organisations able to do more, never harm. */
export function membersForSure(organisations: readonly Organisation[]): readonly Member[] {
  return organisations.filter(({ counts }) => counts === "yes").map(forSure);
}

/** What there is if every open cell turns out well. */
export function membersAtBest(organisations: readonly Organisation[]): readonly Member[] {
  return organisations.filter(({ counts }) => counts !== "no").map(atBest);
}

function forSure(organisation: Organisation): Member {
  const { countsAs, inProgramme } = organisation;
  return withGroups(
    organisation,
    inProgramme === "certain" ? countsAs : null,
    (capability) => capability === "certain"
  );
}

/** An open country cell may bring one more country, whatever it likely says: so the rule on countries counts it. */
function atBest(organisation: Organisation): Member {
  const { id, countsAs, countryIs, inProgramme } = organisation;
  const covered = countryIs === "certain" ? countsAs : `open ${id}`;
  return withGroups(
    organisation,
    inProgramme === "no" ? null : covered,
    (capability) => capability !== "no"
  );
}

function withGroups(
  { id, groups }: Organisation,
  country: string | null,
  can: (capability: Capability) => boolean
): Member {
  return {
    id,
    country,
    actor: can(groups["labour-market-actor"]),
    hei: can(groups["higher-education-institution"]),
    vet: can(groups["vet-provider"]),
  };
}

/** How many there are of what the minima count. */
export interface Headcount {
  readonly partners: number;
  readonly countries: number;
  readonly actors: number;
  /** Higher education institutions or VET providers. */
  readonly providers: number;
  /** Of either group. */
  readonly grouped: number;
  readonly heis: number;
  readonly vets: number;
}

export function headcountOf(members: readonly Member[]): Headcount {
  const countries = new Set<string>();
  let [actors, providers, grouped, heis, vets] = [0, 0, 0, 0, 0];
  for (const { country, actor, hei, vet } of members) {
    if (country !== null) countries.add(country);
    if (actor) actors++;
    if (hei) heis++;
    if (vet) vets++;
    if (hei || vet) providers++;
    if (actor || hei || vet) grouped++;
  }
  return {
    partners: members.length,
    countries: countries.size,
    actors,
    providers,
    grouped,
    heis,
    vets,
  };
}
