import { remembered, rememberedLatest } from "../reading/remembered";
import type { Location } from "./location";
import type { Organisation, Profile } from "./organisation";
import { groupsAfterCharter, NO_GROUPS, rankOfGroups, type Charter } from "./organisation-groups";
import type { Reason } from "./reason";
import type { Call } from "./rule";
import type { TakingPart } from "./taking-part";

/** The profile of an organisation that takes part so, from where it sits. */
export type FindProfile = (
  part: TakingPart,
  location: Location,
  declared: Profile["declared"],
  charter: Charter
) => Profile;

/** Prepares the finding of profiles under one call. */
export function profilesUnder(call: Call): FindProfile {
  const alike = rememberedLatest(
    remembered<TakingPart, (location: Location) => (Profile | undefined)[]>(() =>
      remembered(() => [])
    )
  );
  return (part, location, declared, charter) => {
    const known = alike(part)(location);
    const at = CHARTERS.length * rankOfGroups(declared) + CHARTERS.indexOf(charter);
    return (known[at] ??= profileOf(call, part, location, declared, charter));
  };
}

/** A profile with how many organisations have it. */
export interface SharedProfile extends Profile {
  readonly copies: number;
}

/** The profiles of organisations under one call, each once: a few dozen, so that whatever is asked of them is soon answered. */
export function profilesAmong(organisations: readonly Organisation[]): readonly SharedProfile[] {
  const shared = new Map<Profile, { copies: number }>();
  organisations.forEach(({ profile }) => {
    const known = shared.get(profile);
    if (known) known.copies++;
    else shared.set(profile, { copies: 1 });
  });
  return [...shared].map(([profile, { copies }]) => ({ ...profile, copies }));
}

/** Of whom nothing is known. */
export const NOTHING_KNOWN: Profile = {
  takesPart: "possibly",
  coordinates: "no",
  countsAs: null,
  countryIs: "unknown",
  allowed: "possible",
  inProgramme: "possible",
  counts: "possibly",
  reason: "role-unknown",
  declared: NO_GROUPS,
  charter: "not-asked",
  groups: NO_GROUPS,
};

const CHARTERS: readonly Charter[] = ["not-asked", "holds", "lacks", "unknown"];

function profileOf(
  call: Call,
  part: TakingPart,
  location: Location,
  declared: Profile["declared"],
  charter: Charter
): Profile {
  const { countsAs, countryIs, allowed, inProgramme } = location;
  const takesPart = part.counts === "yes" ? "yes" : "possibly";
  const ifAllowed = takesPart === "yes" && allowed === "certain" ? "yes" : "possibly";
  const counts = allowed === "no" ? "no" : ifAllowed;
  const isOpen = takesPart === "possibly" && allowed !== "no";
  return {
    takesPart,
    coordinates: part.coordinates,
    countsAs,
    countryIs,
    allowed,
    inProgramme,
    counts,
    reason: isOpen ? part.reason : countryReason(location),
    declared,
    charter,
    groups: counts === "no" ? NO_GROUPS : groupsAfterCharter(call, declared, charter, inProgramme),
  };
}

function countryReason({ allowed, place, countryIs }: Location): Reason {
  if (allowed === "no") return "country-not-allowed";
  if (allowed === "certain") return "counts";
  if (place === "unmentioned") return "country-unmentioned";
  if (place === "undecided") return "country-undecided";
  return countryIs === "likely" ? "country-likely" : "country-unknown";
}
