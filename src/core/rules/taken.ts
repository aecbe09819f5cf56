import { remembered, rememberedLatest } from "../reading/remembered";
import type { Location } from "./location";
import type { Organisation } from "./organisation";
import { groupsAfterCharter, NO_GROUPS, rankOfGroups, type Charter } from "./organisation-groups";
import type { Reason } from "./reason";
import type { Call } from "./rule";
import type { TakingPart } from "./taking-part";

/** All that rules ask of an organisation but who it is. */
export type Taken = Omit<Organisation, "id" | "partner" | "several" | "sameAs">;

/** What an organisation is taken as that takes part so, from where it sits. */
export type Take = (
  part: TakingPart,
  location: Location,
  declared: Taken["declared"],
  charter: Charter
) => Taken;

/** Prepares this under one call: of thousands of organisations most are taken as others are, and share it. */
export function takingUnder(call: Call): Take {
  const alike = rememberedLatest(
    remembered<TakingPart, (location: Location) => (Taken | undefined)[]>(() =>
      remembered(() => [])
    )
  );
  return (part, location, declared, charter) => {
    const known = alike(part)(location);
    const at = CHARTERS.length * rankOfGroups(declared) + CHARTERS.indexOf(charter);
    return (known[at] ??= taken(call, part, location, declared, charter));
  };
}

/** Of whom nothing is known. */
export const NOTHING_KNOWN: Taken = {
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

function taken(
  call: Call,
  part: TakingPart,
  location: Location,
  declared: Taken["declared"],
  charter: Charter
): Taken {
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
