import type { Group } from "../reading/partner";
import type { Call } from "../rules/rule";
import type { Additions } from "./additions";
import type { Newcomer } from "./what-if";

/**
 * Partners to imagine so that nobody is missing. Where the kind is left open, one that is easily found: a labour market actor
 * of the two groups, a VET provider of the providers (it needs no charter). Who need not come from a new country comes from
 * the first of the programme.
 */
export function newcomersFor(additions: Additions, call: Call): readonly Newcomer[] {
  const { actors, heis, vets, providers, ofEitherGroup, ofAnyKind, fromNewCountries } = additions;
  const groups = [
    ...so(actors + ofEitherGroup, "labour-market-actor"),
    ...so(heis, "higher-education-institution"),
    ...so(vets + providers, "vet-provider"),
    ...so(ofAnyKind, null),
  ];
  const [home = null] = call.places.programmeCountries;
  return groups.map((group, at) => ({ group, country: at < fromNewCountries ? null : home }));
}

function so(many: number, group: Group | null): readonly (Group | null)[] {
  return Array.from({ length: many }, () => group);
}
